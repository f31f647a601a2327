"""Two at the same moment: the database lets exactly one win, and the other hears a 409.

Every race runs twice: as it is, and as its own control with the protection taken away, where the
same race must show the damage. Requests run on connections of their own in a database of their own;
a lock gathers them before their first write, so that each has already read the same state.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
from httpx import Response

from server.people.accounts.models import Binding, BindingState
from server.people.students import service
from server.people.students.models import Rebinding
from server.platform import database
from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.platform.workflow.models import Transition
from server.settings import Settings
from tests.clients import PATIENCE, Client
from tests.conftest import client_of
from tests.people import (
    MINI_APPID,
    ZHANG,
    ZHAO,
    Facts,
    enter_as_staff,
    held_back,
    identity,
    row_of,
    waiting_case,
)

BINDINGS = "/api/mp/v1/bindings"


class Crowd:
    """People with a connection each, against one database of their own."""

    def __init__(self, url: str, app: object, settings: Settings, stack: AsyncExitStack) -> None:
        self.url, self._app, self._settings, self._stack = url, app, settings, stack

    async def browser(self) -> Client:
        return await self._stack.enter_async_context(client_of(self._app, self._settings))

    async def mini(self, person: str) -> Client:
        """Somebody's mini-program, signed in."""
        of = await identity(person, MINI_APPID)
        token = await sessions.start(channel=Channel.MINI, identity_id=of.id)
        client = await self.browser()
        client.headers["Authorization"] = f"Bearer {token.secret}"
        return client

    async def desk(self, login: str) -> Client:
        return await enter_as_staff(await self.browser(), login)

    async def without(self, *statements: str) -> None:
        """Take a protection away."""
        async with database.driver() as connection:
            for statement in statements:
                await connection.execute(statement)

    async def together(self, table: str, *calls: Any, writers: int = 0) -> list[Response]:
        """All calls at once, gathered before their first write to this table."""
        async with held_back(self.url, table, writers or len(calls)):
            return list(await asyncio.gather(*calls))


@pytest.fixture
async def crowd(committed: str, app: object, settings: Settings) -> AsyncIterator[Crowd]:
    async with AsyncExitStack() as stack:
        yield Crowd(committed, app, settings, stack)


async def statuses(answers: list[Response]) -> list[int]:
    return sorted(answer.status_code for answer in answers)


async def active_of(facts: Facts) -> int:
    row = await row_of(facts)
    return await Binding.filter(account_id=row.id, state=BindingState.ACTIVE).count()


async def two_people_one_student(crowd: Crowd) -> list[int]:
    clients = [await crowd.mini(person) for person in ("first", "second")]
    calls = [client.post(BINDINGS, json=ZHANG.form) for client in clients]
    # The account is opened by the first of them; the second one waits for it there.
    return await statuses(await crowd.together("binding", *calls, writers=2))


async def test_two_people_bind_one_student(crowd: Crowd) -> None:
    assert await two_people_one_student(crowd) == [201, 409]
    assert await active_of(ZHANG) == 1


async def test_two_people_bind_one_student_without_the_index(crowd: Crowd) -> None:
    await open_account(ZHANG)
    await crowd.without("DROP INDEX binding_one_per_account_and_app")
    assert await two_people_one_student(crowd) == [201, 201]
    assert await active_of(ZHANG) == 2


async def open_account(facts: Facts) -> None:
    """Somebody proved to be this student before, so that nobody waits for anybody there."""
    await service.account_of(await row_of(facts))


async def one_wechat_two_students(crowd: Crowd) -> list[int]:
    await open_account(ZHANG)
    await open_account(FREE)
    client, again = await crowd.mini("greedy"), await crowd.mini("greedy")
    calls = [client.post(BINDINGS, json=ZHANG.form), again.post(BINDINGS, json=FREE.form)]
    return await statuses(await crowd.together("binding", *calls))


FREE = ZHAO
"""赵一鸣, once his WeChat was let go."""


async def let_go(facts: Facts) -> None:
    row = await row_of(facts)
    await Binding.filter(account_id=row.id).update(state=BindingState.ENDED)


async def test_one_wechat_binds_two_students(crowd: Crowd) -> None:
    await let_go(FREE)
    assert await one_wechat_two_students(crowd) == [201, 409]
    assert await active_of(ZHANG) + await active_of(FREE) == 1


async def test_one_wechat_binds_two_students_without_the_index(crowd: Crowd) -> None:
    await let_go(FREE)
    await crowd.without("DROP INDEX binding_one_per_identity")
    assert await one_wechat_two_students(crowd) == [201, 201]
    assert await active_of(ZHANG) + await active_of(FREE) == 2


async def test_an_impatient_double_tap_binds_once_and_both_taps_succeed(crowd: Crowd) -> None:
    await open_account(ZHANG)
    taps = [await crowd.mini("zhang"), await crowd.mini("zhang")]
    calls = [tap.post(BINDINGS, json=ZHANG.form) for tap in taps]
    assert await statuses(await crowd.together("binding", *calls)) == [201, 201]
    assert await active_of(ZHANG) == 1


async def two_approvals(crowd: Crowd) -> list[int]:
    case = await waiting_case()
    desks = [await crowd.desk(login) for login in ("school@10001.demo", "province@demo")]
    calls = [
        desk.post(
            f"/cases/rebinding/{case.id}",
            json={"action": "approve"},
            headers={"Accept": "application/json"},
        )
        for desk in desks
    ]
    return await statuses(await crowd.together("rebinding", *calls))


async def approvals() -> int:
    return await Transition.filter(workflow="rebinding", step="approve").count()


async def test_two_desks_approve_one_rebinding(crowd: Crowd) -> None:
    assert await two_approvals(crowd) == [200, 409]
    assert (await approvals(), await active_of(ZHAO)) == (1, 1)


async def test_two_desks_approve_one_rebinding_without_the_condition(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    conditional = Rebinding.filter

    def unconditional(
        *args: Any, state: object = None, state_since: object = None, **where: Any
    ) -> Any:
        return conditional(*args, **where)

    monkeypatch.setattr(Rebinding, "filter", unconditional)
    assert await two_approvals(crowd) == [200, 200]
    assert await approvals() == 2


async def test_more_proofs_at_once_than_the_pool_has_connections(crowd: Crowd) -> None:
    """Attempts are counted on a second connection: a full pool must not wait for itself."""
    clients = [await crowd.mini(f"person-{n}") for n in range(40)]
    wrong = ZHANG.but(student_no="20279999").form
    async with asyncio.timeout(PATIENCE):
        answers = await asyncio.gather(*(c.post(BINDINGS, json=wrong) for c in clients))
    assert {answer.status_code for answer in answers} <= {422, 429}
