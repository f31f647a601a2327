"""Two colleagues take one case at the same moment: one has it, the other hears 409.

The race runs twice: as it is, and as its own control with the unique index gone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

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
    async with held_back(url, "case_assignment", len(rivals)):
        calls = (desk.post(at(info, "take"), headers=AS_JSON) for desk in rivals)
        answers = await asyncio.gather(*calls)
    answers.sort(key=lambda answer: answer.status_code)
    return answers, await Assignment.filter(object_id=info.id).count()


async def test_of_two_who_take_a_case_one_has_it(committed: str, rivals: list[Client]) -> None:
    (won, lost), holders = await taken_together(committed, rivals)
    assert (won.status_code, lost.status_code, holders) == (200, 409, 1)
    assert lost.json()["by"] in ("周老师", "孙老师")


async def test_without_the_index_both_would_have_it(committed: str, rivals: list[Client]) -> None:
    async with database.driver() as connection:
        name = await connection.fetchval(
            "SELECT conname FROM pg_constraint"
            " WHERE conrelid = 'case_assignment'::regclass AND contype = 'u'"
        )
        await connection.execute(f"ALTER TABLE case_assignment DROP CONSTRAINT {name}")
    answers, holders = await taken_together(committed, rivals)
    assert [answer.status_code for answer in answers] == [200, 200]
    assert holders == 2
