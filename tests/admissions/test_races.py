"""One application at a time, and one decision on it, whoever presses at the same moment.

Each race runs twice: as it is, and as its own control with the protection taken away.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from server.people.admissions.models import Admission
from server.platform import database
from server.platform.workflow.models import Transition
from server.settings import Settings
from tests.admissions.conftest import AS_JSON, TECH, case_of
from tests.clients import Client
from tests.conftest import client_of
from tests.people import enter_as_staff, held_back

DESKS = ("school@10001.demo", "school2@10001.demo")


@pytest.fixture
async def browsers(
    committed: str, app: object, settings: Settings
) -> AsyncIterator[list[Client]]:
    """Two windows of 示范科技, then two reviewers of 示范大学."""
    async with AsyncExitStack() as stack:
        yield [
            await enter_as_staff(
                await stack.enter_async_context(client_of(app, settings)), login
            )
            for login in (TECH, TECH, *DESKS)
        ]


async def apply_together(url: str, clients: list[Client]) -> list[int]:
    path = "/employer/schools/10003"
    async with held_back(url, "admission", len(clients)):
        answers = await asyncio.gather(*(c.post(path, headers=AS_JSON) for c in clients))
    return sorted(answer.status_code for answer in answers)


async def decide_together(url: str, case_id: Any, clients: list[Client]) -> list[Any]:
    path = f"/cases/admission/{case_id}"
    forms = [{"action": "admit"}, {"action": "refuse", "reason": "record"}]
    calls = [
        client.post(path, json=form, headers=AS_JSON)
        for client, form in zip(clients, forms, strict=True)
    ]
    async with held_back(url, "admission", len(calls)):
        return sorted(await asyncio.gather(*calls), key=lambda answer: answer.status_code)


async def alive() -> int:
    return await Admission.filter(
        site__code="10003", employer__name="示范科技有限公司", state="waiting"
    ).count()


async def test_of_two_applications_one_waits_and_of_two_decisions_one_holds(
    browsers: list[Client], committed: str
) -> None:
    assert await apply_together(committed, browsers[:2]) == [201, 409]
    assert await alive() == 1
    case = await case_of("北方", "10001", "waiting")
    won, lost = await decide_together(committed, case.id, browsers[2:])
    assert (won.status_code, lost.status_code) == (200, 409)
    assert lost.json()["by"] in ("周老师", "孙老师")
    assert await Transition.filter(object_id=case.id, source="waiting").count() == 1


async def test_without_index_and_condition_both_would(
    browsers: list[Client], committed: str
) -> None:
    """The control: two applications wait, and the row looks unmoved to both reviewers."""
    async with database.driver() as connection:
        await connection.execute("DROP INDEX admission_one_alive")
        await connection.execute(
            "CREATE FUNCTION stay() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN NEW.state = OLD.state; NEW.state_since = OLD.state_since;"
            " RETURN NEW; END $$"
        )
        await connection.execute(
            "CREATE TRIGGER stay BEFORE UPDATE ON admission FOR EACH ROW EXECUTE FUNCTION stay()"
        )
    assert await apply_together(committed, browsers[:2]) == [201, 201]
    assert await alive() == 2
    case = await case_of("北方", "10001", "waiting")
    answers = await decide_together(committed, case.id, browsers[2:])
    assert [answer.status_code for answer in answers] == [200, 200]
