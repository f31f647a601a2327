"""Reading a register: its rows behind the fence, narrowed as the address says, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import and_
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from server.platform import clock, search
from server.platform.access.actor import Actor
from server.platform.code_tables import queries as code_tables
from server.platform.registers.register import Column, Kind, Register
from server.platform.web import paging
from server.platform.web.paging import Leaf, LeafQuery

Line = dict[str, Any]
Words = Mapping[str, Mapping[str, str]]


def rows(register: Register, actor: Actor, chosen: dict[str, str]) -> QuerySet[Any]:
    """All that this actor sees of it under these filters (`q` is what is searched), in order."""
    conditions: list[Q] = [register.fence(actor)]
    if q := chosen.get("q", ""):
        conditions.append(search.matches(register.search, q))
    conditions += [
        narrowing.condition(chosen[narrowing.name])
        for narrowing in register.filters
        if chosen.get(narrowing.name)
    ]
    found = register.model.filter(reduce(and_, conditions))
    return found.order_by(*register.order).select_related(*register.related)


async def page(
    register: Register, actor: Actor, chosen: dict[str, str], query: LeafQuery
) -> tuple[Leaf, int]:
    """One page, and how many there are in all. Raises `Invalid` for a cursor of another list."""
    wanted = rows(register, actor, chosen)
    return await paging.leaf(wanted, register.order, query), await wanted.count()


async def ids(
    register: Register, actor: Actor, chosen: dict[str, str], most: int
) -> list[UUID]:
    """The ids of all of them in order, as they are at this moment; no more than `most`."""
    found = await rows(register, actor, chosen).limit(most).values("id")
    return [row["id"] for row in found]


async def some(
    register: Register, actor: Actor, chosen: dict[str, str], wanted: Sequence[UUID]
) -> list[Any]:
    """These rows in this order, but for those that are not shown any more."""
    known = {row.pk: row for row in await rows(register, actor, chosen).filter(id__in=wanted)}
    return [known[ident] for ident in wanted if ident in known]


async def counts(register: Register, actor: Actor, chosen: dict[str, str]) -> dict[str, int]:
    """How many there are under each tab, whatever tab is open."""
    others = {name: value for name, value in chosen.items() if name != register.tabs}
    counted = rows(register, actor, others).order_by().annotate(count=Count("id"))
    found = await counted.group_by(register.tabs).values(register.tabs, "count")
    return {str(row[register.tabs]): row["count"] for row in found}


async def lines(
    register: Register, columns: Sequence[Column], rows: Sequence[Any], here: str
) -> list[Line]:
    """Rows as JSON and templates have them; codes in words, a query for each code table.

    `here` is the address to which their pages lead back.
    """
    words = await _words(columns, rows)
    return [_line(register, columns, row, words, here) for row in rows]


async def cells(columns: Sequence[Column], rows: Sequence[Any]) -> list[list[Any]]:
    """Rows as a spreadsheet has them: states and codes in words."""
    words = await _words(columns, rows)
    return [[_said(column, row, words) for column in columns] for row in rows]


async def _words(columns: Sequence[Column], rows: Sequence[Any]) -> Words:
    year = clock.today().year
    return {
        column.codes: await code_tables.labels(
            column.codes, {column.raw(row) for row in rows}, year
        )
        for column in columns
        if column.codes and rows
    }


def _line(
    register: Register, columns: Sequence[Column], row: Any, words: Words, here: str
) -> Line:
    line: Line = {"id": row.pk, "href": register.href(row, here) if register.href else ""}
    for column in columns:
        said = _said(column, row, words)
        if column.kind is Kind.CHIP:
            line |= {f"{column.name}_label": said, f"{column.name}_tone": column.tone(row)}
            said = str(column.raw(row))
        line[column.name] = said
    return line


def _said(column: Column, row: Any, words: Words) -> Any:
    if column.codes:
        return words[column.codes].get(column.raw(row), "")
    return column.of(row)
