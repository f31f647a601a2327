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
    "updated_at",
)  # fmt: skip

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

    The same person under the same student number is updated, and keeps his id, his key and his
    phone number if none is given now. Call `lock_site` and examine the rows before, in the same
    transaction.
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
    plain = [(Place(i, "student", "id_number_cell", i), g.id_number) for i, g in people]
    plain += [(Place(i, "student", "phone_cell", i), g.phone) for i, g in people if g.phone]
    cells = await protect_many(plain)
    numbers, phones = cells[: len(people)], cells[len(people) :]
    by_person = {place.row: c for (place, _), c in zip(plain[len(people) :], phones, strict=True)}
    return [
        (
            student_id, site_id, g.college_id, g.student_no, g.name, g.gender, cell,
            index_of(g.id_number), by_person.get(student_id), g.major, g.degree,
            g.graduation_year, now, now,
        )
        for (student_id, g), cell in zip(people, numbers, strict=True)
    ]  # fmt: skip
