"""A register's file into the database: read as it streams, a generation of its own, then asked.

All of it is one transaction, so that the register that was asked before stays whole until its last
moment, and a load that dies leaves nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from server.people.business_register import queries
from server.people.business_register.models import RegisterLoad
from server.people.business_register.rows import (
    TITLES,
    Record,
    Refused,
    judge,
    unit_of,
)
from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.errors import Conflict
from server.platform.privacy import audit
from server.platform.tables.limits import MIB, Limits
from server.platform.tables.reading import Aside, Reading, open_rows

LIMITS = Limits(
    packed=1024 * MIB, unpacked=1024 * MIB, rows=2_000_010, columns=200, cell=4000,
    child_memory=1536 * MIB, child_cpu=300, child_silence=300.0, delimited=True,
)  # fmt: skip
"""What a register may weigh: a text is streamed and needs some 50 MB whatever its length, a
workbook lies in the child's memory (about 1 kB a row of ten columns)."""
SECONDS = 600
"""For one statement: half a million entries are indexed in one."""
MOST_LINES = 50_000
"""Refused rows of which the report tells; the counts are always whole."""
CHUNK = 5_000
READ, INDEXED = 80, 95
"""Of a hundred: how far it is when the file is read, and when its entries are in."""
DECIDED = "这份文件已经处理过，请刷新后再看"

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('business_register.load', 0))"
_TABLE = (
    "CREATE TEMP TABLE IF NOT EXISTS register_rows (row int, credit_code text, name text,"
    " status text, is_open bool, address text, capital text) ON COMMIT DROP;"
    " TRUNCATE register_rows"
)
_COLUMNS = ("row", "credit_code", "name", "status", "is_open", "address", "capital")
_ENTRY = "credit_code, name, status, is_open, address, capital"
_INSERT = f"""
INSERT INTO business_register_entry (load_id, {_ENTRY})
SELECT $1, {_ENTRY} FROM (
    SELECT DISTINCT ON (credit_code) * FROM register_rows ORDER BY credit_code, row DESC
) AS newest"""
_KEEP = f"""
INSERT INTO business_register_entry (load_id, {_ENTRY})
SELECT $1, {_ENTRY} FROM business_register_entry AS old
 WHERE old.load_id = $2
   AND NOT EXISTS (SELECT FROM register_rows WHERE credit_code = old.credit_code)"""
_DOUBLES = """
SELECT row, credit_code, last, count(*) OVER () AS all_of_them FROM (
    SELECT row, credit_code, max(row) OVER (PARTITION BY credit_code) AS last FROM register_rows
) AS seen WHERE row < last ORDER BY row LIMIT $1"""

Progress = Callable[[int, int], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody decided on a file: its columns by their places, what becomes of the rest."""

    places: dict[str, int]
    replaces: bool
    as_of: date


@dataclass(slots=True)
class Loaded:
    """What came of it: entries, rows that were refused, and why (the first of them)."""

    entries: int = 0
    good: int = 0
    refused: int = 0
    lines: list[Refused] = field(default_factory=list)
    peak_kib: int = 0

    def refuse(self, line: Refused) -> None:
        self.refused += 1
        if len(self.lines) < MOST_LINES:
            self.lines.append(line)


async def load(
    actor: Actor,
    row: RegisterLoad,
    pieces: AsyncIterator[bytes],
    size: int,
    wanted: Wanted,
    progress: Progress,
) -> Loaded:
    """Load a file; from its commit on its entries are asked, those before it kept to go back to.

    Without a good row nothing changes. Raises `Unreadable`, `Conflict` if it was loaded before, and
    whatever `progress` raises.
    """
    found = Loaded()
    async with database.transaction():
        await _execute(_LOCK)
        base = await queries.current()
        await _execute(_TABLE)
        async with open_rows(pieces, LIMITS, size=size) as reading:
            await _copy(reading, row.heading, wanted, found, progress)
        await _refuse_doubles(found)
        if not found.good:
            return found
        await progress(READ, 100)
        found.entries = _count(await _execute(_INSERT, row.id))
        if base is not None and not wanted.replaces:
            found.entries += _count(await _execute(_KEEP, row.id, base))
        await progress(INDEXED, 100)
        await _switch(actor, row, base, wanted, found)
    return found


async def _copy(
    reading: Reading,
    heading: int,
    wanted: Wanted,
    found: Loaded,
    progress: Progress,
) -> None:
    """Good rows into the temporary table, chunk by chunk."""
    records: list[Record] = []
    unit, seen = "", 0
    async for batch in reading:
        for row in batch:
            seen += 1
            if seen == heading + 1:
                place = wanted.places.get("capital", len(row.cells))
                unit = unit_of(str(row.cells[place])) if place < len(row.cells) else ""
            if seen <= heading + 1 or row.aside is Aside.SUM:
                continue
            if row.aside is Aside.HIDDEN:
                found.refuse(Refused(row.number, "", "", "隐藏的行不会读取"))
                continue
            judged = judge(row, wanted.places, unit)
            if isinstance(judged, Refused):
                found.refuse(judged)
            else:
                records.append(judged)
        if len(records) >= CHUNK:
            await _put(records, found)
            records = []
        await progress(round(reading.share * READ), 100)
    await _put(records, found)
    found.peak_kib = reading.peak_kib


async def _put(records: list[Record], found: Loaded) -> None:
    async with database.driver() as connection:
        await connection.copy_records_to_table(
            "register_rows", records=records, columns=_COLUMNS, timeout=SECONDS
        )
    found.good += len(records)


async def _refuse_doubles(found: Loaded) -> None:
    """Of rows with one code the last counts: exports append what changed."""
    room = max(MOST_LINES - len(found.lines), 1)
    async with database.driver() as connection:
        doubles = await connection.fetch(_DOUBLES, room, timeout=SECONDS)
    total = doubles[0]["all_of_them"] if doubles else 0
    found.good -= total
    found.refused += total
    found.lines += [
        Refused(
            one["row"], TITLES["credit_code"], one["credit_code"],
            f"与第 {one['last']} 行的代码相同，以第 {one['last']} 行为准",
        )
        for one in doubles
    ]  # fmt: skip
    found.lines.sort(key=lambda line: line.row)


async def _switch(
    actor: Actor, row: RegisterLoad, base: UUID | None, wanted: Wanted, found: Loaded
) -> None:
    """From the commit on it is asked; the one before it stays, older ones do not."""
    now = clock.now()
    changed = await RegisterLoad.filter(id=row.id, loaded_at__isnull=True).update(
        loaded_at=now, as_of=wanted.as_of, replaces=wanted.replaces,
        rows=found.entries, refused=found.refused, sample=[],
    )  # fmt: skip
    if not changed:
        raise Conflict(DECIDED)
    standing = RegisterLoad.filter(loaded_at__isnull=False, withdrawn_at__isnull=True)
    await standing.exclude(id__in=[row.id, *([base] if base else [])]).update(withdrawn_at=now)
    details = {"entries": found.entries, "refused": found.refused, "replaces": wanted.replaces}
    await audit.record(actor, "business_register.load", row, details=details)


async def _execute(statement: str, *values: object) -> str:
    async with database.driver() as connection:
        done: str = await connection.execute(statement, *values, timeout=SECONDS)
        return done


def _count(done: str) -> int:
    return int(done.rpartition(" ")[2])
