"""Passwords: argon2id in a thread, few at a time, with the same work for unknown accounts."""

from __future__ import annotations

import asyncio
import secrets
from base64 import b64encode
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from server.platform import runtime
from server.settings import ROOT

MIN_LENGTH, MAX_LENGTH = 8, 64

_turns: asyncio.Semaphore | None = None


def check_new(password: str, *own: str) -> None:
    """8 to 64 characters, no rule of composition, no common one, and not the person's own number.

    Raises `ValueError` with a Chinese sentence (SREG-05 as we build it).
    """
    if not MIN_LENGTH <= len(password) <= MAX_LENGTH:
        raise ValueError(f"密码要 {MIN_LENGTH} 到 {MAX_LENGTH} 个字符")
    if is_common(password):
        raise ValueError("这个密码太常见，容易被猜到，请换一个")
    if any(word and word in password.casefold() for word in own):
        raise ValueError("密码里不要包含自己的手机号")


def is_common(password: str) -> bool:
    """One of those that everybody tries first, or made of one or two signs."""
    plain = password.casefold()
    return plain in _common() or len(set(plain)) < 3


@cache
def _common() -> frozenset[str]:
    lines = (ROOT / "config" / "common-passwords.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher(memory_cost=runtime.current().settings.passwords.memory_kib)


def _turn() -> asyncio.Semaphore:
    """Each hash takes 64 MiB: four at a time in a process (reliability.md M7)."""
    global _turns
    if _turns is None:
        _turns = asyncio.Semaphore(4)
    return _turns


async def hashed(password: str) -> str:
    """The hash to store."""
    async with _turn():
        return await asyncio.to_thread(_hasher().hash, password)


async def is_right(stored: str, given: str) -> bool:
    """Whether the password is right; an empty `stored` costs the same time and is never right."""
    async with _turn():
        return await asyncio.to_thread(_verify, stored, given)


def _verify(stored: str, given: str) -> bool:
    try:
        return _hasher().verify(stored or _nobodys(), given)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys() -> str:
    """Looks like a hash and is of no password, so nothing need be hashed to have it."""
    salt, hash = (b64encode(secrets.token_bytes(n)).decode().rstrip("=") for n in (16, 32))
    made = _hasher()
    work = f"m={made.memory_cost},t={made.time_cost},p={made.parallelism}"
    return f"$argon2id$v=19${work}${salt}${hash}"
