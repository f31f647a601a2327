"""Files in a folder: the default of one machine. Objects appear whole, and survive power loss."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from io import FileIO
from pathlib import Path
from typing import ParamSpec, TypeVar

from server.platform.storage.objects import (
    CHUNK,
    Head,
    Missing,
    Unreachable,
    checked,
    pieces,
)

P = ParamSpec("P")
T = TypeVar("T")

_ABANDONED = timedelta(days=1)
"""After this, a draft (its name begins with a dot) is one whose writer was killed."""


class DiskStore:
    """A store in one folder; the key is the path. Content types are kept by the caller's row."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def put(
        self, key: str, data: bytes | AsyncIterator[bytes], *, content_type: str = ""
    ) -> int:
        path = self._path(key)
        draft = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
        await _work(path.parent.mkdir, mode=0o700, parents=True, exist_ok=True)
        size = 0
        try:
            with await _work(_create, draft) as file:
                async for piece in pieces(data):
                    await _work(_write_all, file, piece)
                    size += len(piece)
                await _work(os.fsync, file)
            await _work(_publish, draft, path)
        except BaseException:
            with suppress(FileNotFoundError):
                draft.unlink()
            raise
        return size

    async def read(
        self, key: str, start: int = 0, length: int | None = None
    ) -> AsyncIterator[bytes]:
        file = await _work(self._path(key).open, "rb")
        try:
            await _work(file.seek, start)
            left = length
            while left is None or left > 0:
                piece = await _work(file.read, CHUNK if left is None else min(CHUNK, left))
                if not piece:
                    return
                left = None if left is None else left - len(piece)
                yield piece
        finally:
            file.close()

    async def get(self, key: str) -> bytes:
        return await _work(self._path(key).read_bytes)

    async def head(self, key: str) -> Head | None:
        try:
            found = await _work(self._path(key).stat)
        except Missing:
            return None
        modified = datetime.fromtimestamp(found.st_mtime, UTC)
        return Head(found.st_size, "application/octet-stream", modified)

    async def delete(self, key: str) -> None:
        await _work(self._path(key).unlink, missing_ok=True)

    async def listing(self, prefix: str = "") -> AsyncIterator[tuple[str, datetime]]:
        for key, modified in await _work(self._walk, prefix):
            yield key, modified

    async def ping(self) -> None:
        await _work(self._try_writing)

    async def close(self) -> None:
        return None

    def _path(self, key: str) -> Path:
        return self.folder / checked(key)

    def _walk(self, prefix: str) -> list[tuple[str, datetime]]:
        found = []
        for path in sorted(self.folder.rglob("*")):
            if not path.is_file():
                continue
            key = path.relative_to(self.folder).as_posix()
            modified = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            if not path.name.startswith("."):
                if key.startswith(prefix):
                    found.append((key, modified))
            elif datetime.now(UTC) - modified > _ABANDONED:
                path.unlink(missing_ok=True)
        return found

    def _try_writing(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        probe = self.folder / f".ping.{secrets.token_hex(6)}"
        try:
            probe.write_bytes(bytes(65_536))
        finally:
            probe.unlink(missing_ok=True)


async def _work(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    try:
        return await asyncio.to_thread(call, *args, **kwargs)
    except FileNotFoundError:
        raise Missing() from None
    except OSError as fault:
        raise Unreachable(f"disk: {fault.strerror}") from fault


def _create(draft: Path) -> FileIO:
    """An object, not a number: who stops waiting for a thread leaves a number open for ever, or
    closes it while the thread still writes to what has that number next.
    """
    return FileIO(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w")


def _write_all(file: FileIO, piece: bytes) -> None:
    view = memoryview(piece)
    while view:
        view = view[file.write(view) :]


def _publish(draft: Path, path: Path) -> None:
    draft.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
