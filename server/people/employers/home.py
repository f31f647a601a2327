"""The employer's home (EHOME-01, EHOME-02): each domain adds entries, cards, things to do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from server.people.employers.functions import Function, may
from server.people.employers.models import Employer
from server.people.employers.schemas import HomeCard
from server.platform.access.actor import Actor
from server.platform.home import Entry, Todo
from server.platform.web import page_access as reach


@dataclass(frozen=True, slots=True)
class HomePart:
    """What a domain adds: entries of the manuals' groups, cards with a number, things to do.

    A part that names its `function` is left out for those whose role does not have it; single
    lines are left out where their page would not open.
    """

    entries: tuple[tuple[str, Entry], ...] = ()
    cards: tuple[HomeCard, ...] = ()
    todos: tuple[Todo, ...] = ()
    function: Function | None = None


Part = Callable[[Actor, Employer], Awaitable[HomePart]]

_parts: dict[Part, int] = {}


def show_at_home(part: Part, *, order: int) -> None:
    """A domain says what it adds to the home, and its place there."""
    _parts[part] = order


Opening = Callable[[Actor, Employer | None], Awaitable[str]]

HOME = "/employer"
REGISTRATION = "/employer/register/unit"

_openings: list[tuple[str, Opening]] = []


def open_first(opening: Opening, *, instead_of: str = HOME) -> None:
    """A domain may have its own page opened instead of one of ours, when the moment has come."""
    if (instead_of, opening) not in _openings:
        _openings.append((instead_of, opening))


async def first_page(actor: Actor, employer: Employer | None, *, instead_of: str = HOME) -> str:
    """The page to open instead now (EREG-05), or nothing."""
    for page, opening in _openings:
        if page == instead_of and (first := await opening(actor, employer)):
            return first
    return ""


async def gathered(actor: Actor, employer: Employer) -> HomePart:
    """All parts as one, with what this actor may use."""
    found = [await part(actor, employer) for part in sorted(_parts, key=_parts.__getitem__)]
    parts = [p for p in found if p.function is None or may(p.function)(actor)]
    return HomePart(
        entries=tuple(
            entry for p in parts for entry in p.entries if reach.may_open(actor, entry[1].href)
        ),
        cards=tuple(card for p in parts for card in p.cards if reach.may_open(actor, card.href)),
        todos=tuple(todo for p in parts for todo in p.todos if reach.may_open(actor, todo.href)),
    )
