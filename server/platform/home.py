"""What the homes are made of: each domain adds its own from its `home.py`."""

from __future__ import annotations

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
