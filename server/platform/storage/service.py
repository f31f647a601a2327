"""The verbs of files: save, keep, link, open, destroy, and sweep away what nobody uses.

Two phases: bytes first, then a row (verified), then `keep` when something refers to it (linked).
Whatever stays unlinked for a day is swept, so a crash in between leaves nothing behind.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID, uuid4

from tortoise.expressions import Q

from server.platform import clock, database, jobs
from server.platform.privacy import audit, cipher
from server.platform.storage import frames
from server.platform.storage.models import FileState, StoredFile
from server.platform.storage.objects import Missing, Store, pieces

ORPHAN_AFTER = timedelta(hours=24)
REMOVE_JOB = "storage.remove"
"""Removes the bytes of a file whose row is gone for good."""


class TooBig(Exception):
    """More bytes came than the purpose allows; `limit` says how many may."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} bytes")
        self.limit = limit


async def save(
    actor: audit.Who,
    files: Store,
    data: bytes | AsyncIterator[bytes],
    *,
    purpose: str,
    name: str,
    content_type: str,
    limit: int,
    owner: UUID | None = None,
) -> StoredFile:
    """Store a file encrypted; it is swept after a day unless `keep` is called.

    `purpose` is a short word (`roster`), `owner` the person it is about: destroying his key
    destroys the file. Raises `TooBig` above `limit` bytes, `Unreachable`, `cipher.Destroyed`.
    """
    ident, data_key = uuid4(), os.urandom(32)
    wrapped = await _wrap(ident, owner, data_key)
    key = f"{purpose}/{secrets.token_hex(20)}"
    meter = _Meter(limit)
    await files.put(key, frames.encrypt(data_key, ident, meter.count(pieces(data))))
    file = await StoredFile.create(
        id=ident,
        key=key,
        purpose=purpose,
        name=_safe_name(name),
        content_type=content_type[:100],
        size=meter.size,
        sha256=meter.hash.digest(),
        owner=owner,
        data_key=wrapped,
        state=FileState.VERIFIED,
        created_at=clock.now(),
    )
    await audit.record(
        actor, "file.save", file, details={"purpose": purpose, "size": meter.size,
                                           "sha256": file.sha256.hex()}
    )  # fmt: skip
    return file


async def keep(file: StoredFile) -> None:
    """Something refers to the file now; call it in the transaction that stores the reference.

    Raises `Missing` if the sweeper was faster.
    """
    changed = await StoredFile.filter(id=file.id, state=FileState.VERIFIED).update(
        state=FileState.LINKED
    )
    if not changed and not await StoredFile.exists(id=file.id, state=FileState.LINKED):
        raise Missing()
    file.state = FileState.LINKED


async def release(file_id: UUID) -> None:
    """Nothing refers to the file any more; call it in the transaction that drops the reference.

    The sweep removes the bytes later, so that a transaction that fails has lost nothing.
    """
    await StoredFile.filter(id=file_id).update(state=FileState.VERIFIED)


async def open_for(
    actor: audit.Who, files: Store, file: StoredFile, *, start: int = 0, length: int | None = None
) -> AsyncIterator[bytes]:
    """The plain bytes of a file, or of a span of it, in pieces of at most 1 MiB.

    The caller has checked the right to see it. The stream raises `frames.FrameBroken` where the
    stored bytes are not genuine. Raises `cipher.Destroyed` when its person was deleted.
    """
    data_key = await _unwrap(file)
    await audit.record(actor, "file.open", file, details={"purpose": file.purpose})
    start = min(max(start, 0), file.size)
    end = file.size if length is None else min(file.size, start + max(length, 0))
    whole = frames.FRAME + frames.TAG
    # An empty span still reads one frame: the file is proven to be there and genuine.
    first = min(start // frames.FRAME, frames.frame_count(file.size) - 1)
    last = max(first, (end - 1) // frames.FRAME)
    stored = files.read(file.key, first * whole, (last - first + 1) * whole)
    plain = frames.decrypt(data_key, file.id, stored, size=file.size, first=first, last=last)
    return frames.cut_out(plain, skip=start - first * frames.FRAME, length=end - start)


async def read(actor: audit.Who, files: Store, file: StoredFile) -> bytes:
    """A small file at once; raises as `open_for` and its stream do."""
    return b"".join([piece async for piece in await open_for(actor, files, file)])


async def destroy(actor: audit.Who, file: StoredFile) -> None:
    """Remove a file: its key, without which the bytes are noise; the bytes go by a job, so that
    they are still there if the caller's transaction fails."""
    await audit.record(actor, "file.destroy", file, details={"purpose": file.purpose})
    async with database.transaction():
        await StoredFile.filter(id=file.id).delete()
        await jobs.enqueue(REMOVE_JOB, {"key": file.key})


async def sweep(files: Store) -> int:
    """Remove rows and objects that nothing has referred to for a day; how many (row 15).

    Safe beside running uploads and beside another sweeper.
    """
    before, removed = clock.now() - ORPHAN_AFTER, 0
    for file in await StoredFile.filter(_is_left_over(before)):
        async with database.transaction():
            # Asked again by the DELETE itself: it may have been linked since, or just now.
            if await StoredFile.filter(_is_left_over(before), id=file.id).delete():
                await jobs.enqueue(REMOVE_JOB, {"key": file.key})
                removed += 1
    async for key, modified in files.listing():
        if modified < before - clock.offset() and not await StoredFile.exists(key=key):
            await files.delete(key)
            removed += 1
    return removed


def _is_left_over(before: datetime) -> Q:
    return Q(created_at__lt=before) & ~Q(state=FileState.LINKED)


async def _wrap(ident: UUID, owner: UUID | None, data_key: bytes) -> bytes:
    if owner is None:
        return cipher.seal_bytes("file", str(ident), data_key)
    return await cipher.protect(owner, "stored_file", "data_key", ident, data_key.hex())


async def _unwrap(file: StoredFile) -> bytes:
    if file.owner is None:
        return cipher.open_bytes("file", str(file.id), file.data_key)
    plain = await cipher.reveal(file.owner, "stored_file", "data_key", file.id, file.data_key)
    return bytes.fromhex(plain)


def _safe_name(name: str) -> str:
    """The last part of a name without control and direction marks: it goes into a header."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(letter for letter in last if letter.isprintable())[-120:] or "file"


class _Meter:
    """Counts and hashes what passes, and stops it above the limit."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.size = 0
        self.hash = sha256()

    async def count(self, data: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        async for piece in data:
            self.size += len(piece)
            if self.size > self.limit:
                raise TooBig(self.limit)
            self.hash.update(piece)
            yield piece
