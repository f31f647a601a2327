"""The cases' sheets: a domain says in its `sheet.py` how its cases look, who may see them, and
which of its verbs takes their steps. From it come the case's page and the review desk.

    SHEET = show(Sheet(REBINDING, visible=…, line=…, facts=…, decide=service.decide))
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from tortoise.expressions import Q

from server.platform.access.actor import Actor
from server.platform.errors import NotFound
from server.platform.web.forms import View
from server.platform.workflow.engine import Words
from server.platform.workflow.pages import DayView, Fact
from server.platform.workflow.queries import Place, places
from server.platform.workflow.steps import Workflow


class Change(View):
    """One item of a two-column diff, as whoever looks may see it."""

    label: str
    before: str
    after: str


class FileLine(View):
    """A picture that opens beside the case."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the case's page: its template reads `part`, the view that it is given."""

    template: str
    view: Callable[[Actor, Any], Awaitable[View | None]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """How one kind of case looks, and what moves it.

    `visible` is the domain's own fence: whoever stands outside finds no such case. `decide` takes
    a step with all that follows from it; without one the engine alone does. `home` is where people
    who are no desk find their cases of this kind.
    """

    workflow: Workflow
    visible: Callable[[Actor], Q]
    line: Callable[[Any], Awaitable[tuple[str, str]]]
    facts: Callable[[Actor, Any], Awaitable[list[Fact]]]
    decide: Callable[[Actor, UUID, str, Words], Awaitable[Any]]
    changes: Callable[[Actor, Any], Awaitable[list[Change]]] | None = None
    files: Callable[[Actor, Any], Awaitable[list[FileLine]]] | None = None
    related: tuple[str, ...] = ()
    """What `line` reads of other tables; fetched with a whole list, not case by case."""
    search: tuple[str, ...] = ()
    """Columns that are searched, `student__name` one table away; empty: the student's or its own
    name and number."""
    days: Callable[[Any], Awaitable[Mapping[str, DayView]]] | None = None
    """The last days that some steps let the desk set, by the step's name."""
    home: str = "/"
    next_up: Mapping[str, str] = field(default_factory=dict)
    """What its own people read of who is next, by state; without, who that is."""
    to_do: Mapping[str, str] = field(default_factory=dict)
    """What the party that a state waits for reads on its home, where `home` is what it opens."""
    part: Part | None = None
    """What the page has between the facts and the files, of this kind of case alone."""

    @property
    def name(self) -> str:
        return self.workflow.name

    def address(self, case_id: UUID) -> str:
        """The case's page."""
        return address(self.workflow, case_id)


_sheets: dict[str, Sheet] = {}


def show(sheet: Sheet) -> Sheet:
    """A domain says how its cases look. Raises `ValueError` for a workflow that has a sheet."""
    if _sheets.setdefault(sheet.name, sheet) is not sheet:
        raise ValueError(f"{sheet.name} has two sheets")
    return sheet


def address(workflow: Workflow, case_id: UUID, *, then: str = "") -> str:
    """The one address of a case, whichever side looks; `then` is where a decision leads on to."""
    return f"/cases/{workflow.name}/{case_id}" + (f"?{urlencode({'then': then})}" if then else "")


def sheets() -> Mapping[str, Sheet]:
    """Every kind that has a sheet, by its workflow's name."""
    return _sheets


def sheet(name: str) -> Sheet:
    """Raises `NotFound` for a kind of case that nobody shows."""
    if name not in _sheets:
        raise NotFound("没有找到这类事项")
    return _sheets[name]


def shown_places(
    actor: Actor, *, site_id: UUID | None = None, anywhere: bool = False
) -> list[Place]:
    """Where this actor's work waits, of the kinds that have a sheet."""
    found = places(actor, site_id=site_id, anywhere=anywhere)
    return [place for place in found if place.workflow.name in _sheets]
