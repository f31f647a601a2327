"""Reading a register: its rows behind the fence, narrowed as the address says, a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import and_
from typing import Any

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
    year = clock.today().year
    words = {
        column.codes: await code_tables.labels(
            column.codes, {column.raw(row) for row in rows}, year
        )
        for column in columns
        if column.codes and rows
    }
    return [
        {"id": row.pk, "href": register.href(row, here) if register.href else ""}
        | {name: said for column in columns for name, said in _cell(column, row, words).items()}
        for row in rows
    ]


def _cell(column: Column, row: Any, words: Mapping[str, Mapping[str, str]]) -> Line:
    if column.codes:
        return {column.name: words[column.codes].get(column.raw(row), "")}
    if column.kind is not Kind.CHIP:
        return {column.name: column.of(row)}
    return {
        column.name: str(column.raw(row)),
        f"{column.name}_label": column.of(row),
        f"{column.name}_tone": column.tone(row),
    }
