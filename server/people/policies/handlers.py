"""Code tables for selects that depend on each other; public, and the same for everybody."""

from __future__ import annotations

from pydantic import Field

from server.platform.access.rule import PUBLIC
from server.platform.code_tables import loading
from server.platform.code_tables import queries as code_tables
from server.platform.errors import NotFound
from server.platform.web.endpoint import Room
from server.platform.web.forms import Form, View
from server.platform.web.results import Page

room = Room("codes", api=True)


class CodesQuery(Form):
    parent: str = Field("", title="上级", max_length=12)
    year: int | None = Field(None, title="届别", ge=2000, le=2100)


class CodeView(View):
    code: str
    name: str
    has_children: bool


class CodesView(View):
    table: str
    parent: str
    items: list[CodeView]


@room.get("/codes/<table:str>", rule=PUBLIC)
async def codes(table: str, query: CodesQuery) -> Page[CodesView]:
    if table not in loading.tables():
        raise NotFound("没有这个代码表")
    rows = await code_tables.children(table, query.parent, query.year)
    return Page(
        CodesView(
            table=table,
            parent=query.parent,
            items=[CodeView(code=r.code, name=r.name, has_children=r.has_children) for r in rows],
        )
    )
