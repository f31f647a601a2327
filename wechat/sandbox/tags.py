"""Tags of followers, the handles that conditional menus match on."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count

from .errors import WeChatError

MAX_TAGS = 100
MAX_TAGS_EACH = 20
MAX_BATCH = 50


@dataclass
class Tag:
    id: int
    name: str


class Tags:
    """The account's tags; 0 to 2 are WeChat's own."""

    def __init__(self) -> None:
        self._ids = count(100)
        self._tags = {2: Tag(2, "星标组")}

    def __contains__(self, id: object) -> bool:
        return id in self._tags

    def all(self) -> list[Tag]:
        return list(self._tags.values())

    def create(self, name: object) -> Tag:
        """A new tag. Raises 45158 (over 30 bytes), 45157 (known name) or 45056 (over 100)."""
        checked = self._checked(name)
        if len(self._tags) > MAX_TAGS:
            raise WeChatError(45056)
        tag = Tag(next(self._ids), checked)
        self._tags[tag.id] = tag
        return tag

    def rename(self, id: object, name: object) -> None:
        tag = self._own(id)
        tag.name = self._checked(name)

    def delete(self, id: object) -> int:
        return self._tags.pop(self._own(id).id).id

    def _checked(self, name: object) -> str:
        if not isinstance(name, str) or not 1 <= len(name.encode()) <= 30:
            raise WeChatError(45158)
        if any(tag.name == name for tag in self._tags.values()):
            raise WeChatError(45157)
        return name

    def _own(self, id: object) -> Tag:
        if id in (0, 1, 2):
            raise WeChatError(45058)
        tag = self._tags.get(id) if isinstance(id, int) else None
        if tag is None:
            raise WeChatError(45159)
        return tag
