"""Two appeals in the same second, and a phone that is taken while its appeal is approved.

Each race runs twice: as it is, and as its own control with the index gone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from httpx import Response

from server.people.accounts.models import Account
from server.people.recovery.models import Appeal
from server.platform import database
from server.settings import Settings
from tests.clients import Client, SandboxProcess
from tests.conftest import client_of
from tests.employers import units
from tests.people import enter_as_staff, held_back
from tests.recovery import ways

PHONES = (ways.NEW_PHONE, "13700000096")


@pytest.fixture
async def browsers(
    committed: str, app: object, settings: Settings, sandbox: SandboxProcess
) -> AsyncIterator[list[Client]]:
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(client_of(app, settings)) for _ in PHONES]
        for client in clients:
            client.sandbox = sandbox
        yield clients


async def without(statement: str) -> None:
    async with database.driver() as connection:
        await connection.execute(statement)


async def submitted_together(url: str, clients: list[Client]) -> list[int]:
    for client, phone in zip(clients, PHONES, strict=True):
        await ways.prove_phone(client, phone)
    async with held_back(url, "appeal", len(clients)):
        answers = await asyncio.gather(*(ways.submit(client) for client in clients))
    return sorted(answer.status_code for answer in answers)


async def waiting() -> int:
    return await Appeal.filter(employer__credit_code=ways.CODE, state="waiting").count()


async def test_of_two_appeals_for_one_unit_one_waits(
    committed: str, browsers: list[Client]
) -> None:
    assert await submitted_together(committed, browsers) == [303, 409]
    assert await waiting() == 1


async def test_without_the_index_both_would_wait(committed: str, browsers: list[Client]) -> None:
    await without("DROP INDEX appeal_one_open")
    assert await submitted_together(committed, browsers) == [303, 303]
    assert await waiting() == 2


async def approved_while_taken(url: str, clients: list[Client]) -> tuple[Response, Response]:
    """The province approves while somebody registers with the very phone of the appeal."""
    desk, newcomer = clients
    appeal = await ways.appealed(newcomer)
    await enter_as_staff(desk, "province@demo")
    await without("DELETE FROM attempt")
    await newcomer.post("/employer/register", data={"phone": ways.NEW_PHONE, "agree": "true"})
    form = {
        "code": await units.digits(newcomer, ways.NEW_PHONE),
        "name": "后来人",
        "password": "songhua-2027",
    }
    approve = desk.post(
        f"/cases/appeal/{appeal.id}",
        json={"action": "approve"},
        headers={"Accept": "application/json"},
    )
    async with held_back(url, "account", 2):
        approval, opening = await asyncio.gather(
            approve, newcomer.post("/employer/register/account", data=form)
        )
    return approval, opening


async def holders() -> int:
    return await Account.filter(login=f"+86{ways.NEW_PHONE}").count()


async def test_a_phone_becomes_one_login_whoever_is_faster(
    committed: str, browsers: list[Client]
) -> None:
    approval, opening = await approved_while_taken(committed, browsers)
    assert (approval.status_code, opening.status_code) in ((200, 409), (409, 303))
    assert await holders() == 1
    if approval.status_code == 409:
        assert approval.json()["code"] == "phone_taken"
        assert await waiting() == 1


async def test_without_the_unique_login_two_accounts_would_have_it(
    committed: str, browsers: list[Client]
) -> None:
    await without("ALTER TABLE account DROP CONSTRAINT account_login_key")
    approval, opening = await approved_while_taken(committed, browsers)
    assert (approval.status_code, opening.status_code) == (200, 303)
    assert await holders() == 2
