"""Passwords: argon2id in a thread, few at a time, with the same work for unknown accounts."""

from __future__ import annotations

import asyncio

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MIN_LENGTH, MAX_LENGTH = 8, 64

_hasher = PasswordHasher()
_DUMMY = _hasher.hash("nobody's password")
_turns: asyncio.Semaphore | None = None


def _turn() -> asyncio.Semaphore:
    """Each hash takes 64 MiB: four at a time in a process (reliability.md M7)."""
    global _turns
    if _turns is None:
        _turns = asyncio.Semaphore(4)
    return _turns


async def hashed(password: str) -> str:
    """The hash to store."""
    async with _turn():
        return await asyncio.to_thread(_hasher.hash, password)


async def is_right(stored: str, given: str) -> bool:
    """Whether the password is right; an empty `stored` costs the same time and is never right."""
    async with _turn():
        return await asyncio.to_thread(_verify, stored, given)


def _verify(stored: str, given: str) -> bool:
    try:
        return _hasher.verify(stored or _DUMMY, given) and bool(stored)
    except (VerificationError, InvalidHashError):
        return False
