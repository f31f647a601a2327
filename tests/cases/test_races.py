"""Two colleagues take one case, or both decide it, at the same moment: one has it, the other hears
409. A decision is undone at the moment that it takes effect: it does one of the two.

Each race runs twice: as it is, and as its own control with what protects it gone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from server.people.cases import pending
from server.people.cases.models import PendingDecision
from server.people.sourceinfo.models import SourceInfo
from server.platform import database
from server.platform.workflow.models import Assignment
from server.settings import Settings
from tests.cases.conftest import AS_JSON, SUN, ZHOU, at, free_info
from tests.clients import Client
from tests.conftest import client_of
from tests.people import enter_as_staff, held_back


@pytest.fixture
async def rivals(committed: str, app: object, settings: Settings) -> AsyncIterator[list[Client]]:
    async with AsyncExitStack() as stack:
        yield [
            await enter_as_staff(await stack.enter_async_context(client_of(app, settings)), login)
            for login in (ZHOU, SUN)
        ]


async def taken_together(url: str, rivals: list[Client]) -> tuple[list[Any], int]:
    """Both have seen that the case is free before either writes; gives how many have it then."""
    info = await free_info()
    answers = await together(url, "case_assignment", rivals, at(info, "take"))
    return answers, await Assignment.filter(object_id=info.id).count()


async def together(
    url: str, table: str, rivals: list[Client], place: str, form: dict[str, Any] | None = None
) -> list[Any]:
    """What each hears, whoever was let go on first in front; nobody writes before all may."""
    async with held_back(url, table, len(rivals)):
        calls = (desk.post(place, json=form or {}, headers=AS_JSON) for desk in rivals)
        answers = await asyncio.gather(*calls)
    return sorted(answers, key=lambda answer: answer.status_code)


async def test_of_two_who_take_a_case_one_has_it(committed: str, rivals: list[Client]) -> None:
    (won, lost), holders = await taken_together(committed, rivals)
    assert (won.status_code, lost.status_code, holders) == (200, 409, 1)
    assert lost.json()["by"] in ("周老师", "孙老师")


async def test_without_the_index_both_would_have_it(committed: str, rivals: list[Client]) -> None:
    await drop_unique("case_assignment")
    answers, holders = await taken_together(committed, rivals)
    assert [answer.status_code for answer in answers] == [200, 200]
    assert holders == 2


async def drop_unique(table: str) -> None:
    async with database.driver() as connection:
        name = await connection.fetchval(
            "SELECT conname FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'u'",
            table,
        )
        await connection.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")


@pytest.mark.parametrize("is_protected", [True, False])
async def test_of_two_decisions_that_can_be_undone_one_stands(
    committed: str, rivals: list[Client], is_protected: bool
) -> None:
    if not is_protected:
        await drop_unique("pending_decision")
    info = await free_info()
    form = {"action": "approve", "hold": 10}
    answers = await together(committed, "pending_decision", rivals, at(info), form)
    assert [each.status_code for each in answers] == [200, 409 if is_protected else 200]
    assert await PendingDecision.all().count() == (1 if is_protected else 2)


async def decided(desk: Client) -> tuple[SourceInfo, PendingDecision]:
    info = await free_info()
    await desk.post(at(info), json={"action": "approve", "hold": 10}, headers=AS_JSON)
    return info, await PendingDecision.get()


async def is_approved(info: SourceInfo) -> bool:
    return (await SourceInfo.get(id=info.id)).state == "approved"


async def test_undoing_and_taking_effect_never_both_happen(
    committed: str, rivals: list[Client]
) -> None:
    info, row = await decided(rivals[0])
    async with held_back(committed, "pending_decision", 2):
        undone, _ = await asyncio.gather(
            rivals[0].post(at(info, "undo"), headers=AS_JSON), pending.fire(row.id)
        )
    assert (undone.status_code == 200) is not await is_approved(info)
    assert not await PendingDecision.exists()


async def test_a_worker_that_only_read_the_decision_would_do_what_was_undone(
    committed: str, rivals: list[Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    info, row = await decided(rivals[0])
    answers = []

    async def only_read(_: object) -> PendingDecision:
        answers.append(await rivals[0].post(at(info, "undo"), headers=AS_JSON))
        return row

    monkeypatch.setattr(pending, "_claimed", only_read)
    await pending.fire(row.id)
    assert (answers[0].status_code, await is_approved(info)) == (200, True)
