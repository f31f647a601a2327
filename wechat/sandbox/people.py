"""The people behind the phones: who they are to each account, and who follows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .config import Kind, PersonConfig
from .device import Device


@dataclass
class Person:
    """A person, with the facts that change while the sandbox runs."""

    id: str
    name: str
    about: str
    avatar_color: str
    phone: str
    openid: str
    mini_openid: str
    unionid: str | None
    following: bool
    snapshot: bool = False
    accepts_templates: bool = True
    """False: template messages end as `failed:user block`."""
    deliverable: bool = True
    """False: template messages end as `failed: system failed`."""
    tags: list[int] = field(default_factory=list)
    """Tag ids, the one added last at the end."""
    followed_at: float = 0
    subscribe_scene: str = "ADD_SCENE_SEARCH"
    qr_scene: str = ""
    last_spoke: float | None = None
    last_mini: float | None = None
    read_until: int = 0
    """The newest chat item seen on the phone."""
    device: Device = field(default_factory=Device)

    def openid_at(self, kind: Kind) -> str:
        return self.openid if kind == "official" else self.mini_openid

    def is_named_in(self, text: str) -> bool:
        """Whether an openid or the phone number of this person stands in `text`."""
        marks = (self.openid, self.mini_openid, self.phone)
        return any(
            mark and mark in text and re.search(rf"{re.escape(mark)}(?![\w-])", text)
            for mark in marks
        )


def born(config: PersonConfig, now: float) -> Person:
    """The person at the start of the world; openids default to `o-<kind>-<id>`."""
    return Person(
        id=config.id,
        name=config.name,
        about=config.about,
        avatar_color=config.avatar_color,
        phone=config.phone,
        openid=config.openid or f"o-official-{config.id}",
        mini_openid=config.mini_openid or f"o-mini-{config.id}",
        unionid=config.unionid or None,
        following=config.following,
        snapshot=config.snapshot,
        followed_at=now if config.following else 0,
    )


class People:
    """Everybody in the sandbox, found by id or by an openid."""

    def __init__(self, configs: tuple[PersonConfig, ...], now: float) -> None:
        self._by_id = {config.id: born(config, now) for config in configs}

    def __iter__(self) -> Iterator[Person]:
        return iter(list(self._by_id.values()))

    def get(self, id: str | None) -> Person | None:
        return self._by_id.get(id or "")

    def add(self, person: Person) -> None:
        self._by_id[person.id] = person

    def by_openid(self, kind: Kind, openid: object) -> Person | None:
        """Who has this openid at the account, or None."""
        return next((p for p in self._by_id.values() if p.openid_at(kind) == openid), None)

    def followers(self) -> list[Person]:
        return [p for p in self._by_id.values() if p.following]
