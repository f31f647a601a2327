"""Passwords: as much work as the operator set, for known and unknown accounts alike."""

from __future__ import annotations

from argon2 import extract_parameters

from server.people.accounts import passwords
from server.platform import runtime
from server.platform.production import LEAST_PASSWORD_MEMORY
from server.settings import Settings


async def test_a_hash_takes_the_memory_that_is_set(opened: runtime.Runtime) -> None:
    stored = await passwords.hashed("correct horse")
    assert extract_parameters(stored).memory_cost == opened.settings.passwords.memory_kib
    assert await passwords.is_right(stored, "correct horse")
    assert not await passwords.is_right(stored, "wrong horse")


async def test_an_unknown_account_takes_the_same_work(opened: runtime.Runtime) -> None:
    nobodys = extract_parameters(passwords._nobodys())
    assert nobodys == extract_parameters(await passwords.hashed("correct horse"))
    assert not await passwords.is_right("", "correct horse")


def test_the_default_is_more_than_the_least() -> None:
    assert Settings().passwords.memory_kib >= LEAST_PASSWORD_MEMORY
