"""Good rows into the roster, all of them or none: encrypted in bulk, copied, then merged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import islice
from typing import Any
from uuid import UUID, uuid4

from server.people.roster.checks import Graduate
from server.people.roster.examination import index_of
from server.people.students import service as students
from server.platform import clock, database
from server.platform.privacy.cipher import Place, protect_many

CHUNK = 2_000
SECONDS = 120

_COLUMNS = (
    "id", "site_id", "college_id", "student_no", "name", "gender", "id_number_cell",
    "id_number_index", "phone_cell", "major", "degree", "graduation_year", "created_at",
    "updated_at", "candidate_no_cell", "nation_cell", "politics_cell", "direction", "training",
    "origin",
)  # fmt: skip

_CLOSED = ("id_number", "phone", "candidate_no", "nation", "politics")

# `WHERE student.id = excluded.id`: a number that went to another person meanwhile stays his.
_MERGE = f"""
    INSERT INTO student ({", ".join(_COLUMNS)})
    SELECT {", ".join(_COLUMNS)} FROM roster_load
    ON CONFLICT (site_id, student_no) DO UPDATE SET
        college_id = excluded.college_id,
        name = excluded.name,
        gender = excluded.gender,
        id_number_cell = excluded.id_number_cell,
        phone_cell = COALESCE(excluded.phone_cell, student.phone_cell),
        candidate_no_cell = COALESCE(excluded.candidate_no_cell, student.candidate_no_cell),
        nation_cell = COALESCE(excluded.nation_cell, student.nation_cell),
        politics_cell = COALESCE(excluded.politics_cell, student.politics_cell),
        direction = COALESCE(NULLIF(excluded.direction, ''), student.direction),
        training = COALESCE(NULLIF(excluded.training, ''), student.training),
        origin = COALESCE(NULLIF(excluded.origin, ''), student.origin),
        major = excluded.major,
        degree = excluded.degree,
        graduation_year = excluded.graduation_year,
        updated_at = excluded.updated_at
    WHERE student.id = excluded.id
"""

Progress = Callable[[int], Awaitable[None]]


async def lock_site(site_id: UUID) -> None:
    """One load at a time for a site, until the running transaction ends."""
    async with database.driver() as connection:
        await connection.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended('roster.load:' || $1, 0))",
            str(site_id),
            timeout=SECONDS,
        )


async def load(site_id: UUID, graduates: list[Graduate], progress: Progress) -> int:
    """Put these graduates into the site's roster, in the running transaction; how many.

    The same person under the same student number is updated, and keeps his id, his key and
    whatever optional values are not given now. Call `lock_site` and examine the rows before, in
    the same transaction.
    """
    ids = await _standing_ids(site_id, [g.student_no for g in graduates])
    async with database.driver() as connection:
        await connection.execute(
            "CREATE TEMP TABLE IF NOT EXISTS roster_load (LIKE student) ON COMMIT DROP;"
            " TRUNCATE roster_load"
        )
    done = 0
    rest = iter(graduates)
    while chunk := list(islice(rest, CHUNK)):
        records = await _records(site_id, chunk, ids)
        async with database.driver() as connection:
            await connection.copy_records_to_table(
                "roster_load", records=records, columns=_COLUMNS, timeout=SECONDS
            )
        done += len(chunk)
        await progress(done)
    async with database.driver() as connection:
        status = await connection.execute(_MERGE, timeout=SECONDS)
    await students.accounts_follow_roster(site_id)
    return int(status.rpartition(" ")[2])


async def _standing_ids(site_id: UUID, numbers: list[str]) -> dict[str, UUID]:
    async with database.driver() as connection:
        rows = await connection.fetch(
            "SELECT student_no, id FROM student"
            " WHERE site_id = $1 AND student_no = ANY($2::text[])",
            site_id,
            numbers,
            timeout=SECONDS,
        )
    return {row["student_no"]: row["id"] for row in rows}


async def _records(
    site_id: UUID, chunk: list[Graduate], ids: dict[str, UUID]
) -> list[tuple[Any, ...]]:
    now = clock.now()
    people = [(ids.get(g.student_no) or uuid4(), g) for g in chunk]
    plain = [
        (Place(i, "student", f"{name}_cell", i), value)
        for i, g in people
        for name in _CLOSED
        if (value := getattr(g, name))
    ]
    sealed = zip(plain, await protect_many(plain), strict=True)
    cells = {(place.row, place.column): cell for (place, _), cell in sealed}
    return [
        (
            i, site_id, g.college_id, g.student_no, g.name, g.gender, cells[i, "id_number_cell"],
            index_of(g.id_number), cells.get((i, "phone_cell")), g.major, g.degree,
            g.graduation_year, now, now, cells.get((i, "candidate_no_cell")),
            cells.get((i, "nation_cell")), cells.get((i, "politics_cell")), g.direction,
            g.training, g.origin,
        )
        for i, g in people
    ]  # fmt: skip
