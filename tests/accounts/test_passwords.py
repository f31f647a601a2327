"""Passwords: as much work as the operator set, for known and unknown accounts alike."""

from __future__ import annotations

import pytest
from argon2 import extract_parameters

from server import runtime
from server.accounts import passwords
from server.settings import LEAST_PASSWORD_MEMORY, Settings, UnsafeProduction


async def test_a_hash_takes_the_memory_that_is_set(opened: runtime.Runtime) -> None:
    stored = await passwords.hashed("correct horse")
    assert extract_parameters(stored).memory_cost == opened.settings.passwords.memory_kib
    assert await passwords.is_right(stored, "correct horse")
    assert not await passwords.is_right(stored, "wrong horse")


async def test_an_unknown_account_takes_the_same_work(opened: runtime.Runtime) -> None:
    nobodys = extract_parameters(passwords._nobodys())
    assert nobodys == extract_parameters(await passwords.hashed("correct horse"))
    assert not await passwords.is_right("", "correct horse")


@pytest.mark.parametrize(("memory", "is_refused"), [(1024, True), (LEAST_PASSWORD_MEMORY, False)])
def test_production_hashes_with_enough_memory(memory: int, is_refused: bool) -> None:
    settings = Settings(profile="production", passwords={"memory_kib": memory})
    with pytest.raises(UnsafeProduction) as refusal:
        settings.refuse_unsafe_production()
    assert ("JIUYE_PASSWORDS__MEMORY_KIB" in str(refusal.value)) is is_refused


def test_the_default_is_more_than_the_least() -> None:
    assert Settings().passwords.memory_kib >= LEAST_PASSWORD_MEMORY
