"""The employer's home (EHOME-01, EHOME-02): each domain adds entries, cards, things to do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from server.access.actor import Actor
from server.employers.models import Employer, EmployerState
from server.employers.schemas import HomeCard
from server.students.schemas import Entry, Todo


@dataclass(frozen=True, slots=True)
class HomePart:
    """What a domain adds: entries of the manuals' groups, cards with a number, things to do."""

    entries: tuple[tuple[str, Entry], ...] = ()
    cards: tuple[HomeCard, ...] = ()
    todos: tuple[Todo, ...] = ()


Part = Callable[[Actor, Employer], Awaitable[HomePart]]

_parts: list[Part] = []


def show_at_home(part: Part) -> None:
    """A domain says what it adds to the home; entries come in the order of this call."""
    if part not in _parts:
        _parts.append(part)


Opening = Callable[[Actor, Employer], Awaitable[str]]

_openings: list[Opening] = []


def open_first(opening: Opening) -> None:
    """A domain may have a page of its own opened instead of the home, when its moment has come."""
    if opening not in _openings:
        _openings.append(opening)


async def first_page(actor: Actor, employer: Employer) -> str:
    """The page to open instead of an approved employer's home now, or nothing (EREG-05)."""
    for opening in _openings if employer.state is EmployerState.APPROVED else ():
        if page := await opening(actor, employer):
            return page
    return ""


async def gathered(actor: Actor, employer: Employer) -> HomePart:
    """All parts as one."""
    parts = [await part(actor, employer) for part in _parts]
    return HomePart(
        entries=tuple(entry for part in parts for entry in part.entries),
        cards=tuple(card for part in parts for card in part.cards),
        todos=tuple(todo for part in parts for todo in part.todos),
    )
