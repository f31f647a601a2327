"""Encrypted frames: any size comes back, any change, cut or swap is noticed."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import pytest

from server.platform.storage import frames
from server.platform.storage.frames import FRAME, TAG, FrameBroken

FILE, KEY = uuid4(), os.urandom(32)
SIZES = [0, 1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME, 2 * FRAME + 77]


async def stream_of(data: bytes, size: int = 700_001) -> AsyncIterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def sealed(data: bytes) -> bytes:
    return b"".join([piece async for piece in frames.encrypt(KEY, FILE, stream_of(data))])


async def opened(stored: bytes, size: int, *, first: int = 0, file: UUID = FILE) -> bytes:
    plain = frames.decrypt(KEY, file, stream_of(stored), size=size, first=first)
    return b"".join([piece async for piece in plain])


@pytest.mark.parametrize("size", SIZES)
async def test_any_size_comes_back(size: int) -> None:
    data = os.urandom(size)
    stored = await sealed(data)
    assert len(stored) == size + frames.TAG * frames.frame_count(size)
    assert await opened(stored, size) == data


async def test_reading_may_begin_at_any_frame() -> None:
    data = os.urandom(2 * FRAME + 77)
    stored = await sealed(data)
    for first in range(3):
        start = first * (FRAME + TAG)
        assert await opened(stored[start:], len(data), first=first) == data[first * FRAME :]


async def test_cutting_swapping_dropping_and_changing_are_noticed() -> None:
    size = 2 * FRAME + 77
    stored = await sealed(os.urandom(size))
    one, two, three = stored[: FRAME + TAG], stored[FRAME + TAG : 2 * (FRAME + TAG)], stored[-93:]
    changed = bytearray(stored)
    changed[FRAME + 500] ^= 1
    for broken in (
        stored[:-1],
        one + two,
        one,
        b"",
        two + one + three,
        one + three,
        one + two + two + three,
        stored + b"\0",
        bytes(changed),
    ):
        with pytest.raises(FrameBroken):
            await opened(broken, size)


async def test_a_cut_is_noticed_even_when_the_recorded_size_is_cut_too() -> None:
    stored = await sealed(os.urandom(2 * FRAME))
    with pytest.raises(FrameBroken):
        await opened(stored[: FRAME + TAG], FRAME)


async def test_frames_of_another_file_do_not_fit() -> None:
    stored = await sealed(b"x")
    with pytest.raises(FrameBroken):
        await opened(stored, 1, file=uuid4())
