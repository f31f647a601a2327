"""The same company sent twice in the same second: the database lets one wait, the other hears why.

The race runs twice: as it is, and as its own control with the indexes gone, where both must wait.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from httpx import Response

from server.people.employers.models import Employer, EmployerState
from server.platform import database
from server.settings import Settings
from tests.clients import Client, SandboxProcess, words
from tests.conftest import client_of
from tests.employers import units
from tests.people import held_back

PHONES = ("13700000051", "13700000052")


@pytest.fixture
async def rivals(
    committed: str, app: object, settings: Settings, sandbox: SandboxProcess
) -> AsyncIterator[list[Client]]:
    """Two people who have filled in the same company, and sent nothing yet."""
    async with AsyncExitStack() as stack:
        clients = []
        for phone in PHONES:
            client = await stack.enter_async_context(client_of(app, settings))
            client.sandbox = sandbox
            await units.open_account(client, phone)
            await units.fill_in(client)
            clients.append(client)
        yield clients


async def sent_together(url: str, clients: list[Client]) -> list[Response]:
    async with held_back(url, "employer", len(clients)):
        return list(await asyncio.gather(*(c.post("/employer/register/check") for c in clients)))


async def waiting() -> int:
    return await Employer.filter(
        credit_code=units.LISTED, state=EmployerState.WAITING
    ).count()


async def test_of_two_registrations_of_one_company_one_waits(
    committed: str, rivals: list[Client]
) -> None:
    answers = await sent_together(committed, rivals)
    assert sorted(a.status_code for a in answers) == [303, 409]
    loser = next(a for a in answers if a.status_code == 409)
    assert "该单位已经由别人提交注册" in words(loser.text)
    assert await waiting() == 1


async def test_without_the_indexes_both_would_wait(committed: str, rivals: list[Client]) -> None:
    async with database.driver() as connection:
        await connection.execute("DROP INDEX employer_one_per_credit_code")
        await connection.execute("DROP INDEX employer_one_per_name")
    answers = await sent_together(committed, rivals)
    assert [a.status_code for a in answers] == [303, 303]
    assert await waiting() == 2


async def test_two_first_steps_at_once_make_one_draft(
    committed: str, app: object, settings: Settings, sandbox: SandboxProcess
) -> None:
    async with client_of(app, settings) as client:
        client.sandbox = sandbox
        await units.open_account(client, PHONES[0])
        form = {"credit_code": units.LISTED}
        async with held_back(committed, "employer", 2):
            answers = await asyncio.gather(
                *(client.post("/employer/register/unit", data=form) for _ in range(2))
            )
    assert [a.status_code for a in answers] == [303, 303]
    assert await Employer.filter(credit_code=units.LISTED).count() == 1
