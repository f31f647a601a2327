"""A register's page: one route for every surface, made of its declaration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from pydantic import Field, create_model

from server.platform.access.actor import Actor
from server.platform.registers import reading
from server.platform.registers.register import Cell, Kind, Register
from server.platform.web.endpoint import Room
from server.platform.web.forms import Choice, View
from server.platform.web.paging import LeafQuery
from server.platform.web.paths import LONGEST_WAY, UnsafePath, safe_path
from server.platform.web.results import Page

TEMPLATE = "registers/list"
_registers: dict[str, Register] = {}


class FilterView(View):
    """A filter as the page offers it; without options one types into it."""

    name: str
    label: str
    options: list[Choice] = []


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


def registers() -> dict[str, Register]:
    """Every list of the house, by its name."""
    return _registers


def list_at(room: Room, register: Register) -> Register:
    """Give a register its page in a room. Raises `ValueError` for a name that is taken."""
    if _registers.setdefault(register.name, register) is not register:
        raise ValueError(f"{register.name} is listed twice")
    query, view = _query(register), _view(register)

    async def listed(actor: Actor, query: Any) -> Page[Any]:
        return Page(await page(register, actor, query, view))

    listed.__name__ = register.name
    listed.__annotations__ = {"actor": Actor, "query": query, "return": Page[view]}  # type: ignore[valid-type]
    room.get(register.path, rule=register.rule, template=TEMPLATE)(listed)
    return register


async def page(
    register: Register, actor: Actor, query: Any, view: type[RegisterView]
) -> RegisterView:
    """A page as its address asks for it. Raises `Invalid` for a cursor of another list."""
    given = query.model_dump(exclude=set(LeafQuery.model_fields))
    offered = [
        FilterView(name=f.name, label=f.label, options=await f.options(actor))
        for f in register.filters
    ]
    known = {f.name: {choice.value for choice in f.options} for f in offered}
    chosen = {name: v for name, v in given.items() if name not in known or v in known[name]}
    leaf, total = await reading.page(register, actor, chosen, query)
    here = _here(register, {**chosen, "after": query.after, "before": query.before})
    columns = [column for column in register.columns if column.rule(actor)]
    search = [FilterView(name="q", label=register.search_label)] if register.search else []
    return view(
        title=register.title,
        items=await reading.lines(register, columns, leaf.rows, here),
        previous=leaf.previous,
        next=leaf.next,
        total=total,
        filters={name: chosen.get(name, "") for name in given},
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
    try:
        return safe_path(f"{register.path}?{given}".rstrip("?"), longest=LONGEST_WAY)
    except UnsafePath:
        return register.path


def _query(register: Register) -> type[LeafQuery]:
    """The address's parameters: what is searched, and each filter."""
    named: dict[str, Any] = {
        f.name: (str, Field("", title=f.label, max_length=40)) for f in register.filters
    }
    if register.search:
        named = {"q": (str, Field("", title=register.search_label, max_length=80)), **named}
    return create_model(f"{_title(register)}Query", __base__=LeafQuery, **named)


def _view(register: Register) -> type[RegisterView]:
    """The answer, closed as every view is: an item has the columns and nothing else."""
    columns: dict[str, Any] = {"id": (Cell, ...), "href": (str, "")}
    for column in register.columns:
        columns[column.name] = (Cell, None)
        if column.kind is Kind.CHIP:
            columns |= {f"{column.name}_label": (str, ""), f"{column.name}_tone": (str, "")}
    item = create_model(f"{_title(register)}Line", __base__=View, **columns)
    items: Any = list[item]  # type: ignore[valid-type]
    return create_model(f"{_title(register)}View", __base__=RegisterView, items=(items, ...))


def _title(register: Register) -> str:
    return "".join(word.capitalize() for word in register.name.split("_"))
