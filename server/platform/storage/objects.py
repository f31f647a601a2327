"""What every store of file bytes offers, and how it fails."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from server.platform.errors import NotFound, Unavailable

CHUNK = 1 << 20
_KEY = re.compile(r"[a-z0-9_-]{1,64}(/[a-z0-9_-]{1,128}){1,3}")


class Missing(NotFound):
    """No object lies under this key."""

    title = "这个文件已经不在了，请联系省中心或学校就业中心"


class Unreachable(Unavailable):
    """The store cannot be used now: network, rights, a full disk. `fault` is for the log."""

    title = "文件暂时无法存取，请稍后再试"

    def __init__(self, fault: str) -> None:
        super().__init__(retry_after=5)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Head:
    """What the store knows of an object; `modified_at` is aware UTC by the store's own clock."""

    size: int
    content_type: str
    modified_at: datetime


class Store(Protocol):
    """Objects under opaque keys (`purpose/random`); all raise `Unreachable` if it is away."""

    async def put(
        self, key: str, data: bytes | AsyncIterator[bytes], *, content_type: str = ""
    ) -> int:
        """Write an object whole or not at all; its size in bytes."""

    def read(self, key: str, start: int = 0, length: int | None = None) -> AsyncIterator[bytes]:
        """The bytes from `start`, in pieces. Raises `Missing`."""

    async def get(self, key: str) -> bytes:
        """A small object at once. Raises `Missing`."""

    async def head(self, key: str) -> Head | None:
        """None if there is no such object."""

    async def delete(self, key: str) -> None:
        """Remove an object; no error if it is gone."""

    def listing(self, prefix: str = "") -> AsyncIterator[tuple[str, datetime]]:
        """Every key with the time of its last change."""

    async def ping(self) -> None:
        """Returns when the store answers and may be used."""

    async def close(self) -> None:
        """Let go of connections."""


def checked(key: str) -> str:
    """The key, if it is one of ours: no dots, no climbing out. Raises `ValueError`."""
    if not _KEY.fullmatch(key):
        raise ValueError("not a storage key")
    return key


async def pieces(data: bytes | AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Bytes or a stream, always as a stream."""
    if isinstance(data, bytes | bytearray):
        yield bytes(data)
    else:
        async for piece in data:
            yield piece
