"""Two browsers finish one student's registration at the same moment: one password holds."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from server.people.accounts.models import Account
from server.people.students import service as students
from server.settings import Settings
from tests.clients import Client, SandboxProcess
from tests.conftest import client_of
from tests.employers.units import digits
from tests.people import ZHANG, held_back, row_of
from tests.registrations.steps import begin, fill

PHONES = ("13700000061", "13700000062")


@pytest.fixture
async def browsers(
    committed: str, app: object, settings: Settings, sandbox: SandboxProcess
) -> AsyncIterator[list[Client]]:
    async with AsyncExitStack() as stack:
        made = [await stack.enter_async_context(client_of(app, settings)) for _ in PHONES]
        for client in made:
            client.sandbox = sandbox
        yield made


async def finish_together(browsers: list[Client], url: str) -> list[str]:
    """Where both are led, once each has seen that nobody is registered yet."""
    await students.account_of(await row_of(ZHANG))
    calls = []
    for client, phone in zip(browsers, PHONES, strict=True):
        await begin(client)
        await fill(client, phone=phone)
        code = await digits(client, phone)
        calls.append(client.post("/student/register/phone", data={"code": code}))
    async with held_back(url, "account", len(calls)):
        answers = await asyncio.gather(*calls)
    return sorted(answer.headers.get("location", "") for answer in answers)


async def test_the_second_hears_that_the_student_is_registered(
    browsers: list[Client], committed: str
) -> None:
    assert await finish_together(browsers, committed) == [
        "/student/register/known", "/student/register/scan",
    ]


async def test_without_the_condition_both_would_set_a_password(
    browsers: list[Client], committed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    conditional = Account.filter

    def unconditional(*args: Any, password_hash: object = None, **where: Any) -> Any:
        return conditional(*args, **where)

    monkeypatch.setattr(Account, "filter", unconditional)
    assert await finish_together(browsers, committed) == ["/student/register/scan"] * 2
