"""One administrator a unit, and no more people than there are places, however many press at once.

Each race runs twice: as it is, and as its own control with the protection off.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from server.people.employers.models import EmployerMember, MemberRole
from server.people.members import queries, service
from server.people.members.models import MembershipRequest
from server.platform import database
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.members.conftest import (
    AS_JSON,
    BOSS,
    COLLEAGUE,
    MEMBERS,
    REFUSED,
    ask,
    request_of,
    unit,
)
from tests.people import enter_as_staff, held_back


@pytest.fixture
async def door(committed: str, app: object, settings: Settings) -> AsyncIterator[Any]:
    """Signs people in, each with a browser of his own."""
    async with AsyncExitStack() as stack:

        async def enter(login: str) -> Client:
            client = await stack.enter_async_context(client_of(app, settings))
            return await enter_as_staff(client, login)

        yield enter


async def two_claims(door: Any) -> list[MembershipRequest]:
    for login in (COLLEAGUE, REFUSED):
        assert (await ask(await door(login), "lead")).status_code == 303
    return [await request_of(login) for login in (COLLEAGUE, REFUSED)]


async def approved_together(url: str, door: Any, cases: list[MembershipRequest]) -> list[int]:
    """Two clerks approve one claim each, and both have read before either writes."""
    clerks = [await door("province@demo") for _ in cases]
    calls = [
        clerk.post(
            f"/cases/membership/{case.id}", json={"action": "appoint"}, headers=AS_JSON
        )
        for clerk, case in zip(clerks, cases, strict=True)
    ]
    async with held_back(url, "employer_member", len(calls)):
        return sorted(answer.status_code for answer in await asyncio.gather(*calls))


async def administrators() -> int:
    employer = await unit()
    people = EmployerMember.filter(employer_id=employer.id, role=MemberRole.ADMINISTRATOR)
    return await people.count()


async def test_of_two_claims_approved_at_once_one_goes_through(
    committed: str, door: Any
) -> None:
    cases = await two_claims(door)
    assert await approved_together(committed, door, cases) == [200, 409]
    assert await administrators() == 1
    employer = await unit()
    holder = await EmployerMember.get(employer_id=employer.id, role=MemberRole.ADMINISTRATOR)
    assert employer.administrator_id == holder.account_id


async def test_without_the_index_there_would_be_two_administrators(
    committed: str, door: Any
) -> None:
    async with database.driver() as connection:
        await connection.execute("DROP INDEX employer_has_one_administrator")
    cases = await two_claims(door)
    assert await approved_together(committed, door, cases) == [200, 200]
    assert await administrators() == 2


async def opened_together(url: str, door: Any) -> list[int]:
    """Two accounts opened at once, where there is one place left."""
    bosses = [await door(BOSS) for _ in range(2)]
    calls = [
        boss.post(MEMBERS, json={"name": "新同事", "phone": f"1370000008{n}"}, headers=AS_JSON)
        for n, boss in enumerate(bosses)
    ]
    async with held_back(url, "account", len(calls)):
        return sorted(answer.status_code for answer in await asyncio.gather(*calls))


async def test_the_last_place_is_taken_once(
    committed: str, door: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "MOST_MEMBERS", 5)
    assert await opened_together(committed, door) == [201, 409]
    assert await EmployerMember.filter(employer_id=(await unit()).id).count() == 5


async def test_without_the_lock_it_would_be_taken_twice(
    committed: str, door: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "MOST_MEMBERS", 5)
    monkeypatch.setattr(service, "_LOCK", "SELECT id FROM employer WHERE id = $1")
    assert await opened_together(committed, door) == [201, 201]
    assert await EmployerMember.filter(employer_id=(await unit()).id).count() == 6
