"""Codes and what they mean in a year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tortoise.queryset import QuerySet

from server.platform import database
from server.platform.code_tables.models import ALWAYS, CodeRow

_HELD = """
  FROM code_row WHERE "table" = $1 AND code = $2 AND from_year <= $3 AND to_year >= $3
 ORDER BY from_year DESC LIMIT 1
"""
_UPWARDS = f"""
WITH RECURSIVE path AS (
  (SELECT name, parent, 1 AS step {_HELD})
  UNION ALL
  SELECT above.name, above.parent, path.step + 1
    FROM path CROSS JOIN LATERAL (SELECT name, parent {_HELD.replace("$2", "path.parent")}) above
   WHERE path.parent <> ''
) SELECT name FROM path ORDER BY step DESC
"""


@dataclass(frozen=True, slots=True)
class Choice:
    """A row to choose; `has_children` says that a finer choice follows."""

    code: str
    name: str
    has_children: bool = False


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
    async with database.driver() as connection:
        name = await connection.fetchval(f"SELECT name {_HELD}", table, code, year)
    return str(name) if name is not None else code


async def labels(table: str, codes: Iterable[str], year: int) -> dict[str, str]:
    """Names of several codes in one query; unknown ones are left out."""
    rows = await _holding(table, year).filter(code__in=list(codes)).order_by("from_year")
    return {row.code: row.name for row in rows}


async def holds(table: str, code: str, year: int) -> bool:
    """Whether this code may be chosen in this year."""
    return await _holding(table, year).filter(code=code).exists()


async def path_of(table: str, code: str, year: int) -> list[str]:
    """The names from the top down to this code: `["黑龙江省", "哈尔滨市"]`."""
    async with database.driver() as connection:
        rows = await connection.fetch(_UPWARDS, table, code, year)
    return [row["name"] for row in rows]


async def leaves(table: str, year: int) -> dict[str, list[str]]:
    """Every code of a year that has no finer one, with its names from the top; one query."""
    rows = await _holding(table, year).order_by("position").values_list("code", "name", "parent")
    names = {code: name for code, name, _ in rows}
    parents = {code: parent for code, _, parent in rows}
    inner = set(parents.values())

    def path(code: str) -> list[str]:
        return [*path(parents[code]), names[code]] if code in names else []

    return {code: path(code) for code in names if code not in inner}


def _holding(table: str, year: int | None) -> QuerySet[CodeRow]:
    rows = CodeRow.filter(table=table)
    if year is None:
        return rows.filter(to_year=ALWAYS)
    return rows.filter(from_year__lte=year, to_year__gte=year)
