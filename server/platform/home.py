"""What the homes are made of: each domain adds its own from its `home.py`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from server.platform.access.actor import Actor
from server.platform.web.forms import View


class Todo(View):
    """Something that waits for the person."""

    title: str
    count: int
    href: str


class Entry(View):
    title: str
    icon: str
    href: str


class EntryGroup(View):
    """A group of the home; `empty` says when its entries come."""

    title: str
    empty: str = ""
    entries: list[Entry]


class NumberLine(View):
    """A number on a desk's home."""

    label: str
    value: int
    href: str | None = None


Numbers = Callable[[Actor], Awaitable[list[NumberLine]]]

_numbers: list[Numbers] = []


def count(numbers: Numbers) -> Numbers:
    """A domain's own numbers on the desk's home."""
    if numbers not in _numbers:
        _numbers.append(numbers)
    return numbers


async def numbers(actor: Actor) -> list[NumberLine]:
    """What the domains count for this desk's home."""
    return [line for count_some in _numbers for line in await count_some(actor)]
