"""Rosters come in: uploaded, checked in the background, loaded when the operator accepts."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from server.people.roster import examination, loading, queries
from server.people.roster.checks import Refusal
from server.people.roster.examination import Examination, Refused
from server.people.roster.known import known_of
from server.people.roster.models import ImportState, RefusedRow, RosterImport
from server.people.roster.workflow import ROSTER_IMPORT
from server.people.sites.models import Site, SiteKind
from server.platform import database, jobs, runtime
from server.platform.access.actor import SYSTEM, Actor, Kind, Role
from server.platform.errors import Conflict, NotFound, invalid
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.tables.limits import LIMITS
from server.platform.tables.reading import fault_of
from server.platform.tables.writing import CONTENT_TYPE
from server.platform.workflow import engine

CHECK_JOB = "roster.check"
LOAD_JOB = "roster.load"
FORGET_JOB = "roster.forget"
MOST_LINES = 50_000
"""Lines of a report that are kept; the counts are always whole."""

PROGRESS_STEP = 2_000


@dataclass(frozen=True, slots=True)
class Used:
    """What reading a file cost its child process."""

    peak_kib: int = 0
    cpu_seconds: float = 0.0


async def upload(
    actor: Actor, *, site: Site, file_name: str, body: bytes, in_background: bool = True
) -> RosterImport:
    """Take a school's roster file in, encrypted, and have it checked.

    Raises `NotFound` for a school the actor does not answer for, `Invalid` at `file` for what is
    plainly no xlsx. `in_background=False` leaves the check to the caller.
    """
    if not answers_for(actor, site):
        raise NotFound("没有找到这所学校")
    if sentence := fault_of(body):
        raise invalid("file", sentence)
    name = _clean_name(file_name)
    file = await storage.save(
        actor,
        runtime.current().files,
        body,
        purpose="roster",
        name=name,
        content_type=CONTENT_TYPE,
        limit=LIMITS.packed,
    )
    await storage.keep(file)
    batch = RosterImport(
        id=uuid4(),
        site_id=site.id,
        file_id=file.id,
        file_name=name,
        uploaded_by=actor.id,
        state=ImportState.CHECKING,
    )
    await engine.begin(
        ROSTER_IMPORT, actor, batch, step="upload", details={"bytes": len(body)}
    )
    if in_background:
        await jobs.enqueue(CHECK_JOB, {"import": str(batch.id)})
    return batch


async def check(import_id: UUID) -> Used:
    """Judge an uploaded file and store the report; nothing else changes. Safe to repeat."""
    batch = await RosterImport.get_or_none(id=import_id)
    if batch is None or batch.state is not ImportState.CHECKING:
        return Used()
    try:
        found = await _examine(batch, seen="rows_total")
    except Refused as fault:
        await _conclude(batch, "fail", fault.lines, {"failure": fault.sentence})
        return Used()
    counts = {
        "rows_total": found.rows_total,
        "rows_good": len(found.good),
        "rows_bad": found.rows_bad,
        "rows_done": 0,
    }
    step = "check" if found.good else "refuse"
    await _conclude(batch, step, [*found.notes, *found.refusals], counts)
    return Used(found.child_peak_kib, found.child_cpu_seconds)


async def accept(actor: Actor, import_id: UUID, *, in_background: bool = True) -> RosterImport:
    """Have the good rows loaded. Raises `Conflict` if it was decided before, or has none."""
    batch = await queries.roster_import(actor, import_id)
    details = {"good": batch.rows_good, "bad": batch.rows_bad}
    changes = {"rows_done": 0}
    await engine.fire(ROSTER_IMPORT, actor, batch, "accept", changes=changes, details=details)
    if in_background:
        await jobs.enqueue(LOAD_JOB, {"import": str(batch.id)})
    return batch


async def discard(actor: Actor, import_id: UUID) -> RosterImport:
    """Load nothing of it; the file is destroyed. Raises `Conflict` if it was decided already."""
    batch = await queries.roster_import(actor, import_id)
    await engine.fire(ROSTER_IMPORT, actor, batch, "discard")
    await jobs.enqueue(FORGET_JOB, {"import": str(batch.id)})
    return batch


async def load(import_id: UUID) -> None:
    """Load what was accepted, in one transaction; repeating it after a crash starts anew.

    Rows that were refused when the operator decided stay out, even if they would be good by now.
    """
    batch = await RosterImport.get_or_none(id=import_id)
    if batch is None or batch.state is not ImportState.LOADING:
        return
    async with database.transaction():
        await loading.lock_site(batch.site_id)
        found = await _examine(batch)
        refused = await queries.refused_rows(batch)
        accepted = [g for g in found.good if g.row not in refused]
        count = await loading.load(batch.site_id, accepted, _Progress(batch.id, "rows_done"))
        await _report_late_refusals(batch, found, refused)
        await engine.fire(ROSTER_IMPORT, SYSTEM, batch, "finish", changes={"rows_done": count})
        await jobs.enqueue(FORGET_JOB, {"import": str(batch.id)})


async def forget_file(import_id: UUID) -> None:
    """Destroy the uploaded file once nobody needs it: the roster and the report stay."""
    batch = await RosterImport.get(id=import_id)
    if not ROSTER_IMPORT.is_final(batch.state):
        return
    file = await StoredFile.get_or_none(id=batch.file_id)
    if file is not None:
        await storage.destroy(SYSTEM, file)


def answers_for(actor: Actor, site: Site) -> bool:
    """The province and the operator may import for every school, a school for itself."""
    if site.kind is not SiteKind.SCHOOL:
        return False
    if actor.kind is Kind.SYSTEM or Role.PROVINCE in actor.roles:
        return True
    return Role.SCHOOL in actor.roles and actor.site_id == site.id


class _Progress:
    """Writes how far it is outside of the running transaction, so that others can see it."""

    def __init__(self, import_id: UUID, column: str) -> None:
        self.import_id = import_id
        self.column = column
        self.shown = 0

    async def __call__(self, done: int) -> None:
        if done - self.shown < PROGRESS_STEP:
            return
        self.shown = done
        async with database.apart() as connection:
            await connection.execute(
                f"UPDATE roster_import SET {self.column} = $2 WHERE id = $1", self.import_id, done
            )


async def _nowhere(_done: int) -> None:
    return None


async def _examine(batch: RosterImport, *, seen: str = "") -> Examination:
    site = await Site.get(id=batch.site_id)
    file = await StoredFile.get(id=batch.file_id)
    body = await storage.read(SYSTEM, runtime.current().files, file)
    progress = _Progress(batch.id, seen) if seen else _nowhere
    return await examination.examine(body, site.id, await known_of(site), progress)


async def _conclude(
    batch: RosterImport, step: str, lines: list[Refusal], changes: dict[str, Any]
) -> None:
    """The report and the move belong together; if another worker was faster, its word holds."""
    try:
        async with database.transaction():
            await RefusedRow.filter(batch_id=batch.id).delete()
            await _write_lines(batch, lines)
            await engine.fire(ROSTER_IMPORT, SYSTEM, batch, step, changes=changes)
            if step != "check":
                await jobs.enqueue(FORGET_JOB, {"import": str(batch.id)})
    except Conflict:
        return


async def _write_lines(batch: RosterImport, lines: list[Refusal]) -> None:
    lines = sorted(lines, key=lambda line: line.row)[:MOST_LINES]
    async with database.driver() as connection:
        await connection.copy_records_to_table(
            "refused_row",
            columns=("batch_id", "row", "column", "shown", "sentence"),
            records=[
                (batch.id, x.row, x.column[:20], x.shown[:60], x.sentence[:200]) for x in lines
            ],
            timeout=loading.SECONDS,
        )


async def _report_late_refusals(batch: RosterImport, found: Examination, refused: set[int]) -> None:
    """Rows that turned bad between the check and the load, for example by another import."""
    late = [line for line in found.refusals if line.row not in refused]
    room = MOST_LINES - await RefusedRow.filter(batch_id=batch.id).count()
    await _write_lines(batch, late[: max(room, 0)])


def _clean_name(name: str) -> str:
    """The last part of a file's name, printable, at most 120 characters, its ending kept."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    stem, ending = os.path.splitext("".join(c for c in last if c.isprintable()).strip())
    return (stem[: 120 - len(ending[:10])] + ending[:10]) or "roster.xlsx"
