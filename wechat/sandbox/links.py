"""Web pages that people send to each other or keep."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from .changes import Changes
from .clock import stamp


@dataclass(frozen=True)
class Link:
    """A page as a card: what the page asked for (JS-SDK), else its title and address."""

    title: str
    desc: str
    url: str
    picture: str = ""


@dataclass
class Sent:
    """A card that one person sent to another."""

    id: int
    sender: str
    to: str
    link: Link
    at: str
    seen: bool = False


@dataclass
class Kept:
    """A page under 收藏."""

    id: int
    link: Link
    at: str = field(default_factory=stamp)


class Links:
    """All cards between people, oldest first, and what each person keeps."""

    def __init__(self, changes: Changes) -> None:
        self._sent: list[Sent] = []
        self._kept: dict[str, list[Kept]] = {}
        self._changes = changes

    def send(self, sender: str, to: str, link: Link) -> None:
        self._sent.append(Sent(len(self._sent) + 1, sender, to, link, stamp()))
        for person in (sender, to):
            self._changes.tell("chat", person)

    def with_friends(self, person: str) -> list[dict[str, Any]]:
        """Every card that `person` sent or got, with the other one as `friend`."""
        return [
            {
                "id": each.id,
                "at": each.at,
                "friend": each.to if each.sender == person else each.sender,
                "from": "me" if each.sender == person else "friend",
                "read": each.seen or each.sender == person,
                **asdict(each.link),
            }
            for each in self._sent
            if person in (each.sender, each.to)
        ]

    def unread(self, person: str) -> int:
        return sum(each.to == person and not each.seen for each in self._sent)

    def read(self, person: str, friend: str) -> None:
        """`person` has seen what came from `friend`."""
        waiting = [e for e in self._sent if (e.to, e.sender, e.seen) == (person, friend, False)]
        for each in waiting:
            each.seen = True
        if waiting:
            self._changes.tell("people", person)

    def keep(self, person: str, link: Link) -> None:
        """Puts a page under 收藏; kept once, the newest first."""
        before = [each for each in self._kept.get(person, []) if each.link.url != link.url]
        number = max((each.id for each in before), default=0) + 1
        self._kept[person] = [Kept(number, link), *before]
        self._changes.tell("people", person)

    def drop(self, person: str, id: int) -> None:
        """Takes a page out of 收藏."""
        self._kept[person] = [each for each in self._kept.get(person, []) if each.id != id]
        self._changes.tell("people", person)

    def kept(self, person: str) -> list[dict[str, Any]]:
        return [
            {"id": each.id, "at": each.at, **asdict(each.link)}
            for each in self._kept.get(person, [])
        ]
