"""A register as a spreadsheet: all that the filters show, made by a task for whoever sees it."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from server.platform import clock, runtime
from server.platform.access import sessions
from server.platform.access.actor import Actor
from server.platform.errors import Conflict, invalid
from server.platform.privacy import audit
from server.platform.registers import reading
from server.platform.registers.register import Column, Kind, Register, registers
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.tables import writing
from server.platform.tables.writing import Book, Sheet
from server.platform.tasks import service as tasks
from server.platform.tasks.kinds import Outcome, Run, task
from server.platform.tasks.models import LONGEST_ORIGIN, Task
from server.platform.tasks.schemas import address as tasks_address
from server.platform.web.paths import safe_or
from server.platform.web.visit import Visit

MOST_ROWS = 100_000
CHUNK = 200
"""Each is put together on the event loop, which others share: some 40 ms."""
MOST_BYTES = 200_000_000
SHORTEST_PURPOSE = 4
EMPTY = "没有符合条件的记录，不用导出"
TOO_MANY = f"超过 {MOST_ROWS:,} 条，请先用条件缩小范围再导出"
CONFIRM = "/staff/confirm?"
"""Where a second factor is shown."""
WHY = "请用一句话写明用途，例如：核对签约单位的联系方式"
WIDTHS = {Kind.WIDE: 40, Kind.MONO: 24, Kind.DATE: 12, Kind.WHEN: 18}


def columns_of(register: Register, actor: Actor, *, full: bool) -> list[Column]:
    """What of it this actor may take along; the sensitive columns only when it is to be `full`."""
    mine = [column for column in register.columns if column.rule(actor)]
    return [column for column in mine if full or not register.is_sensitive(column)]


def refusal(count: int) -> str:
    """Why so many rows are not exported; empty if they are."""
    return EMPTY if not count else TOO_MANY if count > MOST_ROWS else ""


def address(register: Register, chosen: dict[str, str], *, full: bool = False) -> str:
    """Where what these filters show is exported, `full` with its sensitive columns."""
    return _at(f"{register.path}/export", chosen | ({"full": "true"} if full else {}))


def way_to(register: Register, chosen: dict[str, str]) -> str:
    """Where a second factor leads on to: all that is asked for, or to the whole list where
    something was searched that no way may carry."""
    return safe_or(address(register, chosen, full=True), register.path)


def list_address(register: Register, chosen: dict[str, str]) -> str:
    return _at(register.path, chosen)


async def demand_proof(actor: Actor, to: str) -> None:
    """Raises `Conflict` where a second factor is due, which leads a browser to it and on `to`."""
    if not await sessions.is_proved(actor):
        go = CONFIRM + urlencode({"to": to})
        raise Conflict("请先输入动态验证码，确认是您本人", code="proof_needed", go=go)


async def ask(
    actor: Actor, register: Register, chosen: dict[str, str], *, full: bool, purpose: str
) -> Task:
    """Have it made. Sensitive columns want a purpose and a second factor (reliability.md row 29).

    Raises `Conflict` without that factor, for nothing, for too much, and while it is being made;
    `Invalid` at `purpose`.
    """
    if full:
        await demand_proof(actor, way_to(register, chosen))
        if len(purpose) < SHORTEST_PURPOSE:
            raise invalid("purpose", WHY)
    if sentence := refusal(await reading.rows(register, actor, chosen).count()):
        raise Conflict(sentence)
    return await tasks.begin(
        actor,
        export,
        f"导出{register.title}",
        {"register": register.name, "chosen": chosen, "full": full, "purpose": purpose},
        subject=register.name,
        origin=safe_or(
            list_address(register, chosen), register.path, longest=LONGEST_ORIGIN
        ),
    )


def may_have(actor: Actor, row: Task) -> bool:
    return registers()[row.parameters["register"]].rule(actor)


async def guard(visit: Visit, row: Task) -> None:
    """Sensitive columns want the second factor when they go out, too."""
    if row.parameters["full"]:
        await demand_proof(visit.actor, tasks_address(row.id))


@task("registers.export", kept=timedelta(days=1), may_have=may_have, guard=guard)
async def export(run: Run) -> Outcome:
    """The rows that are shown now; one that leaves the list meanwhile is left out."""
    asked = run.task.parameters
    register, chosen = registers()[asked["register"]], asked["chosen"]
    columns = columns_of(register, run.actor, full=asked["full"])
    ids = await reading.ids(register, run.actor, chosen, MOST_ROWS + 1)
    if sentence := refusal(len(ids)):
        raise Conflict(sentence)
    count = 0
    with Book() as book:
        await asyncio.to_thread(book.begin, _sheet(register, columns))
        for start in range(0, len(ids), CHUNK):
            await run.progress(start, len(ids))
            rows = await reading.some(register, run.actor, chosen, ids[start : start + CHUNK])
            await asyncio.to_thread(book.add, await reading.cells(columns, rows))
            count += len(rows)
        await asyncio.to_thread(book.begin, _origin(run, count))
        body = await asyncio.to_thread(book.finish)
    await audit.record(
        run.actor, "register.export", run.task, reason=asked["purpose"],
        details={"register": register.name, "count": count, "filter": _filter(register, chosen),
                 "sensitive": asked["full"]},
    )  # fmt: skip
    return Outcome(f"共 {count:,} 条", await _saved(run, body))


def _at(path: str, chosen: dict[str, str]) -> str:
    given = {name: value for name, value in chosen.items() if value}
    return f"{path}?{urlencode(given)}" if given else path


def _sheet(register: Register, columns: list[Column]) -> Sheet:
    return Sheet(
        register.title, [writing.Column(c.label, WIDTHS.get(c.kind, 20)) for c in columns]
    )


def _origin(run: Run, count: int) -> Sheet:
    """Who took what along when: whoever finds the file sees whose it is (row 28)."""
    said = {
        "名单": run.task.title.removeprefix("导出"),
        "条数": count,
        "导出人": f"{run.actor.name}（{run.actor.site_name}）",
        "导出时间": clock.now(),
        "用途": run.task.parameters["purpose"],
    }
    rows = [(name, value) for name, value in said.items() if value]
    return Sheet("导出说明", [writing.Column("项目"), writing.Column("内容", 60)], rows)


def _filter(register: Register, chosen: dict[str, str]) -> dict[str, Any]:
    """What narrowed it, without what was typed: that may be somebody's name."""
    typed = {"q": bool(chosen.get("q"))}
    return typed | {f.name: chosen[f.name] for f in register.filters if chosen.get(f.name)}


async def _saved(run: Run, body: bytes) -> StoredFile:
    return await storage.save(
        run.actor,
        runtime.current().files,
        body,
        purpose="export",
        name=f"{run.task.title}-{clock.today():%Y%m%d}.xlsx",
        content_type=writing.CONTENT_TYPE,
        limit=MOST_BYTES,
    )
