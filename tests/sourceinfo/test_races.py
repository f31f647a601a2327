"""Two desks decide one source information at the same moment: one wins, the other hears 409.

The race runs twice: as it is, and as its own control with the condition of the UPDATE taken away.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from server.people.sourceinfo.models import Correction, SourceInfo
from server.platform import database
from server.platform.workflow.models import Transition
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.people import LI, enter_as_staff, held_back, row_of
from tests.sourceinfo.conftest import AS_JSON

DESKS = ("school@10001.demo", "province@demo")


@pytest.fixture
async def desks(committed: str, app: object, settings: Settings) -> AsyncIterator[list[Client]]:
    """Two people who may decide the same, each with a connection of his own."""
    async with AsyncExitStack() as stack:
        yield [
            await enter_as_staff(
                await stack.enter_async_context(client_of(app, settings)), login
            )
            for login in DESKS
        ]


async def together(url: str, table: str, case_id: Any, desks: list[Client]) -> list[Any]:
    """Both press 通过, and both have read the case before either writes."""
    path = f"/cases/{table}/{case_id}"
    calls = [desk.post(path, json={"action": "approve"}, headers=AS_JSON) for desk in desks]
    async with held_back(url, table, len(calls)):
        return sorted(await asyncio.gather(*calls), key=lambda answer: answer.status_code)


async def approvals(case_id: Any) -> int:
    return await Transition.filter(object_id=case_id, step="approve").count()


async def test_two_desks_approve_one_source_information(
    desks: list[Client], committed: str
) -> None:
    info = await SourceInfo.filter(state="waiting").order_by("state_since").first()
    assert info is not None
    won, lost = await together(committed, "source_info", info.id, desks)
    assert (won.status_code, lost.status_code) == (200, 409)
    assert lost.json()["by"] in ("周老师", "王处长")
    assert await approvals(info.id) == 1


async def test_two_desks_approve_one_correction(desks: list[Client], committed: str) -> None:
    case = await Correction.filter(state="waiting").order_by("state_since").first()
    assert case is not None
    answers = await together(committed, "correction", case.id, desks)
    assert [answer.status_code for answer in answers] == [200, 409]
    assert await approvals(case.id) == 1


async def test_two_desks_approve_one_source_information_without_the_condition(
    desks: list[Client], committed: str
) -> None:
    """The control: the row looks unmoved to both, and both approvals go through."""
    info = await SourceInfo.filter(state="waiting").order_by("state_since").first()
    assert info is not None
    async with database.driver() as connection:
        await connection.execute(
            "CREATE FUNCTION stay() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN NEW.state = OLD.state; NEW.state_since = OLD.state_since;"
            " RETURN NEW; END $$"
        )
        await connection.execute(
            "CREATE TRIGGER stay BEFORE UPDATE ON source_info"
            " FOR EACH ROW EXECUTE FUNCTION stay()"
        )
    answers = await together(committed, "source_info", info.id, desks)
    assert [answer.status_code for answer in answers] == [200, 200]
    assert await approvals(info.id) == 2


async def test_two_teachers_correct_one_student(desks: list[Client], committed: str) -> None:
    """Both had the same before their eyes: the second is shown what the first one changed."""
    path = f"/staff/roster/{(await row_of(LI)).id}/correct"
    seen = (await desks[0].json(path))["seen"]
    majors = ("网络工程", "信息安全")
    calls = [
        desk.post(path, data={"seen": seen, "reason": "转专业", "major": major}, headers=AS_JSON)
        for desk, major in zip(desks, majors, strict=True)
    ]
    async with held_back(committed, "student", len(calls)):
        answers = await asyncio.gather(*calls)
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    won = majors[[answer.status_code for answer in answers].index(200)]
    assert (await row_of(LI)).major == won
    assert await Correction.filter(student_id=(await row_of(LI)).id).count() == 1
