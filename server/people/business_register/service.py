"""The province's register comes in: uploaded, looked at, loaded as a task, taken back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from server.people.business_register import loading, queries
from server.people.business_register.columns import KEPT, heading_line, recognised
from server.people.business_register.loading import DECIDED, Loaded, Wanted
from server.people.business_register.models import RegisterLoad
from server.people.business_register.rows import Refused
from server.platform import clock, database, jobs, runtime
from server.platform.access.actor import SYSTEM, Actor
from server.platform.access.rule import is_province
from server.platform.errors import Conflict, Invalid, invalid
from server.platform.privacy import audit
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.tables.limits import MIB, Unreadable
from server.platform.tables.reading import open_rows
from server.platform.tables.writing import CONTENT_TYPE, Column, Sheet, write
from server.platform.tasks import service as tasks
from server.platform.tasks.kinds import Outcome, Run, task
from server.platform.tasks.models import Task

PAGE = "/staff/business-register"
LOOK_JOB = "business_register.look"
DROP_JOB = "business_register.drop"
PURPOSE = "business_register"
UPLOAD = 20 * MIB
"""What the desk takes at once: a larger text comes as a zip, or by `jiuye register load`."""
SAMPLE = 20
"""Lines of a file that are shown before it is loaded."""
LONGEST = 60
WIDEST = 40
DROPPED_AT_ONCE = 20_000
# One snapshot for both: a load that is committed meanwhile is not taken for a former one.
_DROP = """
DELETE FROM business_register_entry WHERE id IN (
    SELECT id FROM business_register_entry WHERE load_id NOT IN (
        SELECT id FROM business_register_load WHERE loaded_at IS NOT NULL AND withdrawn_at IS NULL
    ) LIMIT $1)"""


async def upload(actor: Actor, *, name: str, body: bytes) -> RegisterLoad:
    """Take a file in, encrypted, and have its first lines looked at. Not in one transaction: what
    it stores takes seconds. Raises `Invalid` at `file`.
    """
    if len(body) > UPLOAD:
        raise invalid("file", f"文件不能超过 {UPLOAD // MIB} MB，更大的 csv 请压缩成 zip 再上传")
    file = await storage.save(
        actor, runtime.current().files, body, purpose=PURPOSE, name=name,
        content_type="application/octet-stream", limit=UPLOAD,
    )  # fmt: skip
    async with database.transaction():
        row = await RegisterLoad.create(
            id=uuid4(), owner_id=actor.id, file_id=file.id, file_name=file.name[:120],
            created_at=clock.now(),
        )  # fmt: skip
        await storage.keep(file)
        await audit.record(actor, "business_register.upload", row, details={"bytes": len(body)})
        await jobs.enqueue(LOOK_JOB, {"load": str(row.id)})
    return row


async def look(load_id: UUID) -> None:
    """Keep a file's first lines, or why it cannot be read. Safe to repeat."""
    row = await RegisterLoad.get_or_none(id=load_id, looked_at__isnull=True).select_related("file")
    if row is None or row.file is None:
        return
    pieces = await storage.open_for(SYSTEM, runtime.current().files, row.file)
    try:
        sample, encoding = await first_lines(pieces, row.file.size)
        seen: dict[str, Any] = {
            "sample": sample, "encoding": encoding, "heading": heading_line(sample),
        }  # fmt: skip
    except Unreadable as fault:
        seen = {"failure": fault.sentence[:200]}
    await RegisterLoad.filter(id=load_id).update(looked_at=clock.now(), **seen)


async def first_lines(pieces: AsyncIterator[bytes], size: int) -> tuple[list[list[str]], str]:
    """What a file begins with, cut to what is shown, and its encoding. Raises `Unreadable`."""
    async with open_rows(pieces, loading.LIMITS, size=size) as reading:
        async for batch in reading:
            lines = [
                [c[:LONGEST] if isinstance(c, str) else c.shown for c in row.cells[:WIDEST]]
                for row in batch[:SAMPLE]
            ]
            if len(lines) < 2:
                raise Unreadable("文件里没有记录，请检查后再上传")
            return lines, reading.encoding
    raise Unreadable("文件里没有记录，请检查后再上传")


async def ask(actor: Actor, load_id: UUID, wanted: Wanted) -> Task:
    """Have a file loaded. Raises `Invalid` for columns that cannot be, `Conflict` once it was
    decided on, or while the actor's own load of it is under way.
    """
    row = await queries.load(actor, load_id)
    _refuse_decided(row)
    check_places(row.sample[row.heading], wanted.places)
    if wanted.as_of > clock.now().astimezone(clock.CHINA).date():
        raise invalid("as_of", "不能是以后的日子")
    given = {
        "load": str(row.id), "places": wanted.places, "replaces": wanted.replaces,
        "as_of": wanted.as_of.isoformat(),
    }  # fmt: skip
    return await tasks.begin(
        actor, load_task, "载入工商库", given, subject=str(row.id), origin=f"{PAGE}/{row.id}"
    )


def check_places(headings: list[str], places: dict[str, int]) -> None:
    """Raises `Invalid` at each required column that is missing, and each that is taken twice."""
    errors = {k.key: f"请选择哪一列是{k.title}" for k in KEPT if k.required and k.key not in places}
    taken: dict[int, str] = {}
    for key, place in places.items():
        if not 0 <= place < len(headings):
            errors[key] = "请从列表里选择"
        elif place in taken:
            errors[key] = "这一列已经选给另一项，请改选"
        taken[place] = key
    if errors:
        raise Invalid("请核对哪一列是什么", errors=errors)


@task(
    "business_register.load", may_have=lambda actor, _: is_province(actor), tells=True,
)  # fmt: skip
async def load_task(run: Run) -> Outcome:
    """Read the whole file into a register of its own; the report tells of refused rows."""
    given = run.task.parameters
    row = await queries.load(run.actor, UUID(given["load"]))
    if row.loaded_at is not None:  # a worker died between its commit and the word of it
        return Outcome(said(row.rows, row.refused))
    if row.file is None:
        raise Conflict(DECIDED)
    wanted = Wanted(given["places"], given["replaces"], date.fromisoformat(given["as_of"]))
    pieces = await storage.open_for(SYSTEM, runtime.current().files, row.file)
    try:
        found = await loading.load(
            run.actor, row, pieces, row.file.size, wanted, run.progress
        )
    except Unreadable as fault:
        raise Conflict(fault.sentence) from None
    if found.good:
        await _forget(row)
        await jobs.enqueue(DROP_JOB, {})
    file = await _report_file(run, row, found) if found.lines else None
    return Outcome(outcome_of(found), file)


def outcome_of(found: Loaded) -> str:
    """What came of a load, in a sentence."""
    if not found.good:
        return f"没有可用的行，工商库没有变化；{found.refused:,} 行有问题"
    return said(found.entries, found.refused)


def said(entries: int, refused: int) -> str:
    """How many entries it has now, and how many rows were left out."""
    left_out = f"，{refused:,} 行没有载入（见文件）" if refused else ""
    return f"工商库现有 {entries:,} 条{left_out}"


async def load_file(
    name: str, pieces: AsyncIterator[bytes], size: int, row: RegisterLoad, wanted: Wanted,
    progress: loading.Progress,
) -> Loaded:  # fmt: skip
    """The same from the operator's own file, at once. Raises `Unreadable`, `Conflict`."""
    row.file_name = name[-120:]
    await row.save(force_create=True)
    found = await loading.load(SYSTEM, row, pieces, size, wanted, progress)
    if found.good:
        await drop_former()
    else:
        await row.delete()
    return found


async def discard(actor: Actor, load_id: UUID) -> None:
    """Let a file go that is not loaded. Raises `Conflict` if it is."""
    row = await queries.load(actor, load_id)
    if row.loaded_at is not None:
        raise Conflict(DECIDED)
    await _forget(row)
    await RegisterLoad.filter(id=row.id, loaded_at__isnull=True).delete()
    await audit.record(actor, "business_register.discard", ("business_register_load", row.id))


async def take_back(actor: Actor, load_id: UUID) -> None:
    """Ask the register of before again. Raises `Conflict` unless this is the one that is asked."""
    await queries.load(actor, load_id)
    rows = RegisterLoad.filter(id=load_id, withdrawn_at__isnull=True)
    if await queries.current() != load_id or not await rows.update(withdrawn_at=clock.now()):
        raise Conflict("工商库已经变了，请刷新后再看")
    await audit.record(actor, "business_register.take_back", ("business_register_load", load_id))
    await jobs.enqueue(DROP_JOB, {})


async def drop_former() -> None:
    """Remove the entries that nobody can go back to, and tell the planner what is there now."""
    async with database.apart() as connection:
        while True:
            done = await connection.execute(_DROP, DROPPED_AT_ONCE, timeout=loading.SECONDS)
            if done == "DELETE 0":
                break
        await connection.execute("ANALYZE business_register_entry", timeout=loading.SECONDS)


async def report(lines: Iterable[Refused]) -> bytes:
    """Refused rows as a workbook."""
    sheet = Sheet(
        "没有载入的行",
        [Column("行号", 8), Column("列名", 18), Column("原内容", 30), Column("问题", 60)],
        [(line.row, line.column, line.shown, line.sentence) for line in lines],
    )
    return await asyncio.to_thread(write, [sheet])


def understood(row: RegisterLoad) -> dict[str, int]:
    """The columns as the headings say."""
    return recognised(row.sample[row.heading]) if row.sample else {}


async def _report_file(run: Run, row: RegisterLoad, found: Loaded) -> StoredFile:
    body = await report(found.lines)
    return await storage.save(
        run.actor, runtime.current().files, body, purpose=PURPOSE,
        name=f"{row.file_name.rpartition('.')[0] or row.file_name}-没有载入的行.xlsx",
        content_type=CONTENT_TYPE, limit=len(body),
    )  # fmt: skip


async def _forget(row: RegisterLoad) -> None:
    """The file has served: what is kept of it are its entries."""
    file = await StoredFile.get_or_none(id=row.file_id)
    if file is not None:
        await storage.destroy(SYSTEM, file)


def _refuse_decided(row: RegisterLoad) -> None:
    if row.loaded_at is not None or row.file_id is None or not row.sample:
        raise Conflict(DECIDED)
