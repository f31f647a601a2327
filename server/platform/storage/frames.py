"""Files encrypted in frames of 1 MiB, so that a video can be entered anywhere and a cut is noticed.

Each file has a key of its own, used once: the nonce is the frame's number. Number, file and the
mark of the last frame are authenticated: none can be swapped, dropped or come from another file.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FRAME = 1 << 20
TAG = 16


class FrameBroken(Exception):
    """A stored file was changed, cut or swapped; what came before is genuine."""


def frame_count(size: int) -> int:
    """Frames of a file of `size` bytes; an empty one has one frame."""
    return max(1, -(-size // FRAME))


async def encrypt(key: bytes, file: UUID, data: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Turn a stream of any pieces into encrypted frames. The key must be new."""
    cipher, number, buffer = AESGCM(key), 0, bytearray()
    async for piece in data:
        buffer += piece
        # A full frame waits until it is known not to be the last.
        while len(buffer) > FRAME:
            yield cipher.encrypt(
                _nonce(number, False), bytes(buffer[:FRAME]), _about(file, number, False)
            )
            del buffer[:FRAME]
            number += 1
    yield cipher.encrypt(_nonce(number, True), bytes(buffer), _about(file, number, True))


async def decrypt(
    key: bytes,
    file: UUID,
    data: AsyncIterator[bytes],
    *,
    size: int,
    first: int = 0,
    last: int | None = None,
) -> AsyncIterator[bytes]:
    """The plain frames `first` to `last` (the file's end if not given) of a stored stream.

    `data` begins with the first of them and ends with the last; `size` is that of the whole plain
    file. Raises `FrameBroken` at the first frame that is not genuine, and at the end if frames are
    missing or left over.
    """
    cipher, number, buffer = AESGCM(key), first, bytearray()
    final = frame_count(size) - 1
    end = final if last is None else last
    async for piece in data:
        buffer += piece
        while len(buffer) >= FRAME + TAG and number < end:
            yield _plain(cipher, file, number, False, bytes(buffer[: FRAME + TAG]))
            del buffer[: FRAME + TAG]
            number += 1
        if len(buffer) > FRAME + TAG:
            raise FrameBroken("there is more than the last frame")
    if number != end:
        raise FrameBroken("the file was cut")
    yield _plain(cipher, file, number, end == final, bytes(buffer))


async def cut_out(frames: AsyncIterator[bytes], *, skip: int, length: int) -> AsyncIterator[bytes]:
    """`length` bytes after the first `skip` of a stream."""
    async for frame in frames:
        piece = frame[skip : skip + length]
        skip = max(0, skip - len(frame))
        length -= len(piece)
        if piece:
            yield piece


def _plain(cipher: AESGCM, file: UUID, number: int, last: bool, frame: bytes) -> bytes:
    try:
        return cipher.decrypt(_nonce(number, last), frame, _about(file, number, last))
    except (InvalidTag, ValueError):
        raise FrameBroken(f"frame {number} is not genuine") from None


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes((last,))


def _about(file: UUID, number: int, last: bool) -> bytes:
    return file.bytes + _nonce(number, last)
