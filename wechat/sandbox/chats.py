"""What each person sees in the account's chat: bubbles, cards and grey system lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import Any, Literal

from .changes import Changes
from .clock import stamp

Sender = Literal["account", "me", "system"]
_LINK = re.compile(r'<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)</a>', re.S | re.I)


def linked_parts(text: str) -> list[dict[str, str]]:
    """Splits a text at its `<a href="…">` links, which WeChat shows as links and nothing else."""
    parts: list[dict[str, str]] = []
    end = 0
    for found in _LINK.finditer(text):
        if found.start() > end:
            parts.append({"text": text[end : found.start()]})
        parts.append({"text": found[2], "href": unescape(found[1])})
        end = found.end()
    if end < len(text) or not parts:
        parts.append({"text": text[end:]})
    return parts


@dataclass
class ChatItem:
    """One line of a chat; `detail` holds what only its kind has (fields, url, mini, …)."""

    id: int
    person: str
    at: str
    sender: Sender
    kind: Literal["text", "card", "news", "event"]
    detail: dict[str, Any] = field(default_factory=dict)

    def view(self, read_until: int) -> dict[str, Any]:
        return {
            "id": self.id,
            "at": self.at,
            "from": self.sender,
            "kind": self.kind,
            "read": self.id <= read_until or self.sender == "me",
            **self.detail,
        }


class Chats:
    """All chats, oldest item first."""

    def __init__(self, changes: Changes) -> None:
        self._items: list[ChatItem] = []
        self._changes = changes

    def add(self, person: str, sender: Sender, kind: Any, **detail: Any) -> ChatItem:
        """Puts an item into the chat of `person` (an id) and tells the phone."""
        if kind == "text":
            detail["parts"] = linked_parts(detail["text"])
        item = ChatItem(len(self._items) + 1, person, stamp(), sender, kind, detail)
        self._items.append(item)
        self._changes.tell("chat", person)
        return item

    def of(self, person: str) -> list[ChatItem]:
        return [item for item in self._items if item.person == person]

    def get(self, id: int) -> ChatItem | None:
        return self._items[id - 1] if 0 < id <= len(self._items) else None

    def unread(self, person: str, read_until: int) -> int:
        return sum(
            1
            for item in self.of(person)
            if item.sender == "account" and item.kind != "event" and item.id > read_until
        )
