"""A register's page: one route for every surface, made of its declaration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from pydantic import create_model

from server.platform.access.actor import Actor
from server.platform.registers import exporting, reading
from server.platform.registers.export_pages import export_at
from server.platform.registers.filtering import FilterView, chosen_of, offers, query_of
from server.platform.registers.register import Cell, Kind, Register, enlist
from server.platform.web.endpoint import Room
from server.platform.web.forms import Choice, View
from server.platform.web.paging import LeafQuery
from server.platform.web.paths import safe_or
from server.platform.web.results import Page

TEMPLATE = "registers/list"


class ColumnView(View):
    key: str
    label: str
    kind: str
    lead: bool
    tone_key: str


class TabView(Choice):
    count: int


class EmptyView(View):
    title: str
    text: str
    action: str
    href: str
    icon: str


class ToolView(View):
    label: str
    href: str
    icon: str
    is_main: bool


class RegisterView(View):
    """A page of a list; the items' own fields are the register's columns."""

    title: str
    items: list[Any]
    previous: str | None
    next: str | None
    total: int
    filters: dict[str, str]
    tab: str
    """The filter whose values are tabs."""
    tabs: list[TabView]
    choices: list[FilterView]
    columns: list[ColumnView]
    empty: EmptyView
    tools: list[ToolView]
    export: str
    """Where what the filters show is exported."""


def list_at(room: Room, register: Register) -> Register:
    """Give a register its page in a room, and its export. Raises `ValueError` for a name that is
    taken.
    """
    enlist(register)
    query, view = query_of(register, LeafQuery), _view(register)

    async def listed(actor: Actor, query: Any) -> Page[Any]:
        return Page(await page(register, actor, query, view))

    listed.__name__ = register.name
    listed.__annotations__ = {"actor": Actor, "query": query, "return": Page[view]}  # type: ignore[valid-type]
    room.get(register.path, rule=register.rule, template=TEMPLATE)(listed)
    if register.is_exported:
        export_at(room, register)
    return register


async def page(
    register: Register, actor: Actor, query: Any, view: type[RegisterView]
) -> RegisterView:
    """A page as its address asks for it. Raises `Invalid` for a cursor of another list."""
    offered = await offers(register, actor)
    chosen = chosen_of(register, query, offered)
    leaf, total = await reading.page(register, actor, chosen, query)
    here = _here(register, {**chosen, "after": query.after, "before": query.before})
    columns = [c for c in register.columns if c.rule(actor) and not c.only_exported]
    search = [FilterView(name="q", label=register.search_label)] if register.search else []
    return view(
        title=register.title,
        items=await reading.lines(register, columns, leaf.rows, here),
        previous=leaf.previous,
        next=leaf.next,
        total=total,
        filters=chosen,
        tab=register.tabs,
        tabs=await _tabs(register, actor, chosen, offered),
        choices=[*search, *(f for f in offered if f.options)],
        columns=[
            ColumnView(
                key=f"{c.name}_label" if c.kind is Kind.CHIP else c.name,
                label=c.label,
                kind=c.kind.value,
                lead=c.lead,
                tone_key=f"{c.name}_tone" if c.kind is Kind.CHIP else "",
            )
            for c in columns
        ],
        empty=EmptyView(**{n: getattr(register.empty, n) for n in EmptyView.model_fields}),
        tools=[
            ToolView(label=t.label, href=t.href, icon=t.icon, is_main=t.is_main)
            for t in register.tools
        ],
        export=exporting.address(register, chosen) if register.is_exported else "",
    )


async def _tabs(
    register: Register, actor: Actor, chosen: dict[str, str], offered: list[FilterView]
) -> list[TabView]:
    if not register.tabs:
        return []
    counted = await reading.counts(register, actor, chosen)
    options = next(f.options for f in offered if f.name == register.tabs)
    return [
        TabView(value=o.value, label=o.label, count=counted.get(o.value, 0)) for o in options
    ]


def _here(register: Register, values: Mapping[str, str]) -> str:
    """The page's own address; the whole list's where something was searched that none may carry."""
    given = urlencode({name: value for name, value in values.items() if value})
    return safe_or(f"{register.path}?{given}".rstrip("?"), register.path)


def _view(register: Register) -> type[RegisterView]:
    """The answer, closed as every view is: an item has the columns and nothing else."""
    columns: dict[str, Any] = {"id": (Cell, ...), "href": (str, "")}
    for column in register.columns:
        columns[column.name] = (Cell, None)
        if column.kind is Kind.CHIP:
            columns |= {f"{column.name}_label": (str, ""), f"{column.name}_tone": (str, "")}
    item = create_model(f"{register.type_name}Line", __base__=View, **columns)
    items: Any = list[item]  # type: ignore[valid-type]
    return create_model(f"{register.type_name}View", __base__=RegisterView, items=(items, ...))
