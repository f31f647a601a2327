"""Two saves at once leave one case, two clerks approve it once; each race with its control."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from server.people.edits import service
from server.people.edits.models import EditState, EmployerEdit
from server.platform import database
from server.platform.access.actor import Actor
from server.platform.workflow.engine import Words
from server.platform.workflow.models import Transition
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.edits.conftest import AS_JSON, EDIT, NAME, form, save, waiting
from tests.employers.conftest import DEMO
from tests.people import acting, enter_as_staff, held_back


@pytest.fixture
async def recruiter(
    committed: str, app: object, settings: Settings
) -> AsyncIterator[Client]:
    async with client_of(app, settings) as client:
        yield await enter_as_staff(client, DEMO)


async def saved_together(url: str, client: Client) -> list[Any]:
    forms = [await form(address=f"创新大街 {n} 号") for n in (9, 10)]
    async with held_back(url, "employer_edit", 2):
        return list(
            await asyncio.gather(*(client.post(EDIT, data=f, headers=AS_JSON) for f in forms))
        )


async def test_of_two_saves_at_once_one_waits(committed: str, recruiter: Client) -> None:
    answers = await saved_together(committed, recruiter)
    assert sorted(a.status_code for a in answers) == [200, 409]
    loser = next(a for a in answers if a.status_code == 409)
    assert "刚才已经有一份修改提交" in loser.json()["detail"]
    assert await EmployerEdit.filter(employer__name=NAME, state=EditState.WAITING).count() == 1


async def test_without_the_index_both_would_wait(committed: str, recruiter: Client) -> None:
    async with database.driver() as connection:
        await connection.execute("DROP INDEX employer_edit_one_waiting")
    answers = await saved_together(committed, recruiter)
    assert [a.status_code for a in answers] == [200, 200]
    assert await EmployerEdit.filter(employer__name=NAME, state=EditState.WAITING).count() == 2


async def approved_twice(url: str, client: Client) -> int:
    """Two clerks press at once; gives how many approvals the history has.

    The edit writes nothing here: that the fields are still as they were would stop the second too.
    """
    await save(client, address="创新大街 9 号")
    case = await waiting()
    await EmployerEdit.filter(id=case.id).update(changes={})
    desk = await acting("province@demo")
    async with held_back(url, "employer_edit", 2):
        await asyncio.gather(*(approve(desk, case) for _ in range(2)), return_exceptions=True)
    return await Transition.filter(object_id=case.id, step="approve").count()


async def approve(desk: Actor, case: EmployerEdit) -> None:
    async with database.transaction():
        await service.decide(desk, case.id, "approve", Words())


async def test_two_clerks_approve_once(committed: str, recruiter: Client) -> None:
    assert await approved_twice(committed, recruiter) == 1


async def test_without_the_conditional_update_both_would_approve(
    committed: str, recruiter: Client
) -> None:
    """The control: a trigger puts the state back, so that the second UPDATE finds its row again."""
    async with database.driver() as connection:
        await connection.execute(
            "CREATE FUNCTION put_back() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " NEW.state := OLD.state; NEW.state_since := OLD.state_since; RETURN NEW; END $$"
        )
        await connection.execute(
            "CREATE TRIGGER put_back BEFORE UPDATE ON employer_edit"
            " FOR EACH ROW EXECUTE FUNCTION put_back()"
        )
    assert await approved_twice(committed, recruiter) == 2
