"""Every route names its rule, every page has its template, and no template is left over."""

from __future__ import annotations

import re

import pytest

from server.app import open_house
from server.people.cases.sheets import sheets
from server.platform.access.rule import PUBLIC
from server.platform.web.endpoint import Room, Route
from server.settings import ROOT

TEMPLATES = ROOT / "templates"
SHARED = ("shells", "parts", "print", "errors", "assets")
ROUTES = [route for room in open_house() for route in room.routes]


def ids(route: Route) -> str:
    return f"{route.method} {route.path}"


async def page() -> None:
    """A handler that answers nothing."""


def test_a_route_without_a_rule_stops_the_start() -> None:
    with pytest.raises(TypeError):
        Room("x").get("/x")(page)  # type: ignore[call-arg]  # that is the point
    for nothing in (None, True, "PUBLIC"):
        with pytest.raises(TypeError, match="names no rule"):
            Room("x").post("/x", rule=nothing)(page)  # type: ignore[arg-type]  # that is the point


def test_a_handler_that_asks_for_what_nobody_gives_stops_the_start() -> None:
    async def greedy(session: object) -> None:
        """Takes something that endpoints do not know."""

    with pytest.raises(TypeError, match="nothing fills"):
        Room("x").get("/x", rule=PUBLIC)(greedy)


def test_every_page_has_its_template() -> None:
    without = [
        ids(route)
        for route in ROUTES
        if route.template
        and not (route.method == "GET" and (TEMPLATES / f"{route.template}.html").is_file())
    ]
    assert without == []


def test_a_form_that_is_shown_again_belongs_to_a_page_of_its_room() -> None:
    elsewhere = [
        ids(route)
        for route in ROUTES
        if route.retry is not None
        and [(r.method, bool(r.template)) for r in route.room.routes if r.handler is route.retry]
        != [("GET", True)]
    ]
    assert elsewhere == []


def test_every_schema_can_be_built() -> None:
    """A process builds each at its first use only: what is wrong with one would show late."""
    unbuilt = [
        ids(route)
        for route in ROUTES
        for schema in (route.form, route.query, route.answer)
        if schema is not None and schema.model_rebuild() is False
    ]
    assert unbuilt == []


def test_no_template_is_left_over() -> None:
    parts = {sheet.part.template for sheet in sheets().values() if sheet.part}
    named = {route.template for route in ROUTES} | set(_fragments()) | parts
    left = [
        str(path.relative_to(TEMPLATES))
        for path in TEMPLATES.rglob("*.html")
        if path.relative_to(TEMPLATES).parts[0] not in SHARED
        and re.sub(r"(\.desktop)?\.html$", "", str(path.relative_to(TEMPLATES))) not in named
    ]
    assert left == []


def _fragments() -> list[str]:
    """Templates of page pieces, which handlers name themselves."""
    sources = [p.read_text("utf-8") for p in (ROOT / "server").rglob("*handlers.py")]
    return [name for text in sources for name in re.findall(r'Fragment\([^)]*"([\w/]+)"', text)]


def test_no_two_routes_share_an_address() -> None:
    addresses = [(route.method, route.path) for route in ROUTES]
    assert len(addresses) == len(set(addresses))
    assert len({route.name for route in ROUTES}) == len(ROUTES)
