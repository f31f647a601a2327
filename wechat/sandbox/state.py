"""The world: everything the sandbox knows, in memory; a restart or a reset forgets it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import count
from typing import Any

from .changes import Changes
from .chats import Chats
from .clock import Clock, stamp
from .codes import Codes, WebTokens
from .config import Kind, PushFormat, PushMode, SandboxConfig
from .faults import Faults
from .links import Links
from .menus import Menus
from .outbox import Outbox
from .people import People
from .qrcodes import Scenes
from .tags import Tags
from .templates import Template
from .tokens import AccessTokens
from .wire import Wire

LEFT_UNREAD = 2


@dataclass
class PushSettings:
    """How an account's pushes go out; may be changed while running."""

    mode: PushMode
    format: PushFormat
    deliveries: int
    timeout: float
    resign: bool = True
    """Whether each retry has a new timestamp and nonce."""


@dataclass(frozen=True)
class FirstLook:
    """When somebody first looked at the phones, and the last row of the wire before that."""

    at: str
    row: int


class World:
    """All state. `changes`, wire and outbox are emptied, not replaced: pages and SMTP hold them."""

    def __init__(self, config: SandboxConfig) -> None:
        self.config = config
        self.changes = Changes()
        self.wire = Wire(self.changes, self._whose)
        self.outbox = Outbox(self.changes, self.wire)
        self.reset()

    def reset(self) -> None:
        """Back to the start of the world."""
        config = self.config
        self.clock = Clock()
        self.wire.clear()
        self.outbox.clear()
        self.faults = Faults()
        self.chats = Chats(self.changes)
        self.links = Links(self.changes)
        self.first_look: FirstLook | None = None
        self.people = People(config.people, self.clock.now())
        self.tokens = AccessTokens(self.clock)
        self.codes = Codes(self.clock)
        self.web_tokens = WebTokens(self.clock)
        self.tags = Tags()
        self.menus = Menus(config.mini.appid)
        self.scenes = Scenes(self.clock)
        self.quotas: Counter[tuple[str, str]] = Counter()
        """Sends left, by openid and template id."""
        self.session_keys: dict[str, str] = {}
        self.jsapi_tickets: dict[str, tuple[str, float]] = {}
        self.quota_clears: dict[str, list[float]] = {}
        self.client_msg_ids: set[str] = set()
        self.message_ids = count(200_228_332)
        self.push_settings = {
            kind: PushSettings(
                account.push_mode, account.push_format, config.deliveries, config.push_timeout
            )
            for kind, account in self._accounts()
        }

    def look(self) -> FirstLook:
        """The first look, now if there was none. What came before it was read but for the newest
        two messages of each person: a newcomer should find a phone and not a backlog.
        """
        if self.first_look is None:
            self.first_look = FirstLook(stamp(), self.wire.last_id)
            for person in self.people:
                news = [i.id for i in self.chats.of(person.id) if i.sender == "account"]
                if len(news) > LEFT_UNREAD:
                    person.read_until = max(person.read_until, news[-LEFT_UNREAD - 1])
            self.changes.tell("people")
        return self.first_look

    def _whose(self, asked: str, answered: str) -> list[str]:
        """Ids of the people that a call names; of its answer's only when that names just one."""
        found = [p.id for p in self.people if p.is_named_in(asked)]
        if found:
            return found
        found = [p.id for p in self.people if p.is_named_in(answered)]
        return found if len(found) == 1 else []

    def _accounts(self) -> list[tuple[Kind, Any]]:
        return [("official", self.config.official), ("mini", self.config.mini)]

    def template(self, id: object) -> Template | None:
        return next((t for t in self.config.templates if t.id == id), None)
