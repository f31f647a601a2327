"""Tells open phone pages that something changed, so that they read their state again."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Literal

Topic = Literal["chat", "menu", "sms", "mail", "wire", "people"]


class Changes:
    """A fan-out without memory: who listens late has missed nothing that the state does not say."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[dict[str, str]]] = set()

    def tell(self, kind: Topic, person: str | None = None) -> None:
        change = {"kind": kind, **({"person": person} if person else {})}
        for queue in self._listeners:
            with contextlib.suppress(asyncio.QueueFull):
                queue.put_nowait(change)

    @contextlib.contextmanager
    def listen(self) -> Iterator[asyncio.Queue[dict[str, str]]]:
        queue: asyncio.Queue[dict[str, str]] = asyncio.Queue(maxsize=200)
        self._listeners.add(queue)
        try:
            yield queue
        finally:
            self._listeners.discard(queue)
