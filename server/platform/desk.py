"""The review desk's registry: a domain says here, in its own `desk.py`, how its cases look on the
desk and which verb decides them. The desk itself is `server/people/review/`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from server.platform.access.actor import Actor
from server.platform.errors import NotFound
from server.platform.web.forms import View
from server.platform.workflow.case import Case
from server.platform.workflow.engine import Words
from server.platform.workflow.pages import DayView, Fact
from server.platform.workflow.queries import Place, places
from server.platform.workflow.steps import Workflow, workflows


class Change(View):
    """One item of a two-column diff, as the desk may see it."""

    label: str
    before: str
    after: str


class FileLine(View):
    """A picture that opens beside the case."""

    label: str
    href: str


class NumberLine(View):
    """A number on the desk's home."""

    label: str
    value: int
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """How one kind of case looks on the review desk: a line of the list, its facts, its files, and
    what it would change, item by item, where it changes something.

    `visible` is the domain's own fence; cases that are decided stay readable behind it.
    """

    line: Callable[[Case], Awaitable[tuple[str, str]]]
    facts: Callable[[Case], Awaitable[list[Fact]]]
    changes: Callable[[Actor, Case], Awaitable[list[Change]]] | None = None
    files: Callable[[Case], Awaitable[list[FileLine]]] | None = None
    related: tuple[str, ...] = ()
    """What `line` reads of other tables; fetched with the whole list, not case by case."""
    search: tuple[str, ...] = ()
    """Columns that are searched, `student__name` one table away; empty: the student's or its own
    name and number."""
    visible: Callable[[Actor], Q] | None = None
    days: Callable[[Case], Awaitable[Mapping[str, DayView]]] | None = None
    """The last days that some steps let the desk set, by the step's name."""


Decide = Callable[[Actor, UUID, str, Words], Awaitable[Any]]
Numbers = Callable[[Actor], Awaitable[list[NumberLine]]]

_panels: dict[str, Panel] = {}
_deciders: dict[str, Decide] = {}
_numbers: list[Numbers] = []


def show(workflow: Workflow, panel: Panel, *, decided_by: Decide) -> None:
    """A domain says how its cases look on the desk, and which of its verbs takes their steps.

    A queue without a panel is not listed.
    """
    _panels[workflow.name] = panel
    _deciders[workflow.name] = decided_by


def count(numbers: Numbers) -> None:
    """A domain's own numbers on the desk's home."""
    if numbers not in _numbers:
        _numbers.append(numbers)


def panels() -> Mapping[str, Panel]:
    """Every kind that the desk lists, by its workflow's name."""
    return _panels


def workflow(name: str) -> Workflow:
    """A kind that the desk lists. Raises `NotFound` for any other."""
    if name not in _panels:
        raise NotFound("没有找到这类待办")
    return workflows()[name]


def decider(name: str) -> Decide:
    """The verb that takes a step of this kind of case. Raises `NotFound` where nobody reviews."""
    if name not in _deciders:
        raise NotFound()
    return _deciders[name]


def shown_places(
    actor: Actor, *, site_id: UUID | None = None, anywhere: bool = False
) -> list[Place]:
    """Where this actor's work waits, of the kinds that the desk lists."""
    found = places(actor, site_id=site_id, anywhere=anywhere)
    return [place for place in found if place.workflow.name in _panels]


async def numbers(actor: Actor) -> list[NumberLine]:
    """What the domains count for this desk's home."""
    return [line for count_some in _numbers for line in await count_some(actor)]
