"""Code tables as data with the years they hold for: natures, industries, posts, degrees, regions.

The files are `config/codes/<table>.csv` with code, name, parent, from_year, to_year; an empty
year means "always". A row that a new year's table changes gets its old end and a new line.
"""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from tortoise.queryset import QuerySet

from server import database
from server.policies.models import CodeRow
from server.settings import ROOT

FOLDER = ROOT / "config" / "codes"
ALWAYS = 9999

_UPSERT = """
INSERT INTO code_row (id, "table", code, name, parent, from_year, to_year, position)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::smallint[],
                     $7::smallint[], $8::int[])
ON CONFLICT ("table", code, from_year) DO UPDATE
   SET name = EXCLUDED.name, parent = EXCLUDED.parent, to_year = EXCLUDED.to_year,
       position = EXCLUDED.position
 WHERE (code_row.name, code_row.parent, code_row.to_year, code_row.position)
    IS DISTINCT FROM (EXCLUDED.name, EXCLUDED.parent, EXCLUDED.to_year, EXCLUDED.position)
"""
_PRUNE = """
DELETE FROM code_row WHERE "table" = $1
   AND (code, from_year) NOT IN (SELECT * FROM unnest($2::text[], $3::smallint[]))
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """A row to choose; `has_children` says that a finer choice follows."""

    code: str
    name: str
    has_children: bool = False


def tables() -> list[str]:
    """The names of the tables that there are files for."""
    return sorted(path.stem for path in FOLDER.glob("*.csv"))


async def load_code_tables() -> int:
    """Make the database's tables equal to the files; gives how many rows there are. Idempotent."""
    count = 0
    for table in tables():
        rows = await asyncio.to_thread(_read, FOLDER / f"{table}.csv")
        async with database.transaction(), database.driver() as connection:
            await connection.execute(_UPSERT, *zip(*rows, strict=True))
            keys = [row[2] for row in rows], [row[5] for row in rows]
            await connection.execute(_PRUNE, table, *keys)
        count += len(rows)
    return count


async def choices(table: str, year: int) -> list[Choice]:
    """The top level of a table as it holds in a year, in the file's order."""
    return await children(table, "", year)


async def children(table: str, parent: str, year: int | None = None) -> list[Choice]:
    """The rows below one row; without a year, those that hold now and on."""
    rows = await _holding(table, year).filter(parent=parent).order_by("position")
    below = await _holding(table, year).filter(parent__in=[row.code for row in rows])
    parents = {row.parent for row in below}
    return [Choice(row.code, row.name, row.code in parents) for row in rows]


async def label(table: str, code: str, year: int) -> str:
    """The name of a code in a year; the code itself where the table does not have it."""
    row = await _holding(table, year).filter(code=code).order_by("-from_year").first()
    return row.name if row else code


async def labels(table: str, codes: Iterable[str], year: int) -> dict[str, str]:
    """Names of several codes in one query; unknown ones are left out."""
    rows = await _holding(table, year).filter(code__in=list(codes)).order_by("from_year")
    return {row.code: row.name for row in rows}


async def holds(table: str, code: str, year: int) -> bool:
    """Whether this code may be chosen in this year."""
    return await _holding(table, year).filter(code=code).exists()


async def path_of(table: str, code: str, year: int) -> list[str]:
    """The names from the top down to this code: `["黑龙江省", "哈尔滨市"]`."""
    names: list[str] = []
    while code:
        row = await _holding(table, year).filter(code=code).order_by("-from_year").first()
        if row is None:
            break
        names.insert(0, row.name)
        code = row.parent
    return names


def _holding(table: str, year: int | None) -> QuerySet[CodeRow]:
    rows = CodeRow.filter(table=table)
    if year is None:
        return rows.filter(to_year=ALWAYS)
    return rows.filter(from_year__lte=year, to_year__gte=year)


def _read(path: Path) -> list[tuple[object, ...]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            (
                uuid4(),
                path.stem,
                line["code"],
                line["name"],
                line["parent"],
                int(line["from_year"] or 0),
                int(line["to_year"] or ALWAYS),
                position,
            )
            for position, line in enumerate(csv.DictReader(file))
        ]
