"""Reading a register: its rows behind the fence, narrowed as the address says, a page at a time."""

from __future__ import annotations

from functools import reduce
from operator import and_
from typing import Any

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from server.platform import search
from server.platform.access.actor import Actor
from server.platform.registers.register import Column, Kind, Register
from server.platform.web import paging


def rows(register: Register, actor: Actor, chosen: dict[str, str]) -> QuerySet[Any]:
    """All that this actor sees of it under these filters (`q` is what is searched), in order."""
    conditions: list[Q] = [register.fence(actor)]
    if q := chosen.get("q", ""):
        conditions.append(search.matches(register.model, register.search, q))
    conditions += [
        narrowing.condition(chosen[narrowing.name])
        for narrowing in register.filters
        if chosen.get(narrowing.name)
    ]
    found = register.model.filter(reduce(and_, conditions))
    return found.order_by(*register.order).select_related(*register.related)


async def page(
    register: Register, actor: Actor, chosen: dict[str, str], after: str, limit: int
) -> tuple[list[Any], str | None, int]:
    """One page, the cursor of the next one, and how many there are in all.

    Raises `Invalid` for a cursor that no page of this list made.
    """
    wanted = rows(register, actor, chosen)
    total = await wanted.count()
    beyond = paging.keyset(register.model, register.order, after)
    found, more = paging.cut(await wanted.filter(beyond).limit(limit + 1), limit)
    return found, paging.key_of(register.order, found[-1]) if more else None, total


def line(register: Register, row: Any) -> dict[str, Any]:
    """A row as JSON and templates have it."""
    said: dict[str, Any] = {"id": row.pk, "href": register.href(row) if register.href else ""}
    for column in register.columns:
        said |= _cell(column, row)
    return said


def _cell(column: Column, row: Any) -> dict[str, Any]:
    if column.kind is not Kind.CHIP:
        return {column.name: column.of(row)}
    return {
        column.name: str(column.raw(row)),
        f"{column.name}_label": column.of(row),
        f"{column.name}_tone": column.tone(row),
    }
