"""Two colleagues answer at the same moment, or one while the other side withdraws.

Each race runs as it is, and as its own control with what protects it taken away.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import asyncpg
import pytest

from server.people.cooperation import service
from server.people.cooperation.models import NeedAnswer
from server.platform import database
from server.platform.workflow.models import Transition
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.cooperation.conftest import AS_JSON, admit_only, row_at, sent
from tests.people import enter_as_staff, held_back

COLLEAGUES = ("school@10001.demo", "school2@10001.demo")
EMPLOYER = "/employer/needs"
WAITS = (
    "SELECT count(*) FROM pg_locks l JOIN pg_stat_activity a USING (pid)"
    " WHERE NOT l.granted AND a.datname = current_database()"
)


@pytest.fixture
async def people(committed: str, app: object, settings: Settings) -> AsyncIterator[list[Client]]:
    """Two of 示范大学's office, then 示范科技's administrator."""
    await admit_only("示范科技有限公司", "10001")
    async with AsyncExitStack() as stack:
        yield [
            await enter_as_staff(
                await stack.enter_async_context(client_of(app, settings)), login
            )
            for login in (*COLLEAGUES, "+8613800000001")
        ]


async def answered_together(url: str, row: NeedAnswer, desks: list[Client]) -> list[Any]:
    path = f"/staff/needs/received/{row.id}/answer"
    calls = [
        desk.post(path, json={"respond": "yes", "words": str(n)}, headers=AS_JSON)
        for n, desk in enumerate(desks)
    ]
    async with held_back(url, "need_answer", len(calls)):
        return sorted(await asyncio.gather(*calls), key=lambda answer: answer.status_code)


async def answers(row: NeedAnswer) -> int:
    return await Transition.filter(object_id=row.id, step="answer").count()


async def test_of_two_answers_at_once_one_stands(committed: str, people: list[Client]) -> None:
    *desks, employer = people
    row = await row_at(await sent(employer, EMPLOYER), "10001")
    won, lost = await answered_together(committed, row, desks)
    assert (won.status_code, lost.status_code) == (200, 409)
    assert lost.json()["by"] in ("周老师", "孙老师")
    assert await answers(row) == 1


async def test_without_the_condition_both_would_have_answered(
    committed: str, people: list[Client]
) -> None:
    """The control: the row looks unmoved to both."""
    *desks, employer = people
    row = await row_at(await sent(employer, EMPLOYER), "10001")
    async with database.driver() as connection:
        await connection.execute(
            "CREATE FUNCTION stay() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN NEW.state = OLD.state; NEW.state_since = OLD.state_since;"
            " NEW.answered_by_id = OLD.answered_by_id; RETURN NEW; END $$"
        )
        await connection.execute(
            "CREATE TRIGGER stay BEFORE UPDATE ON need_answer"
            " FOR EACH ROW EXECUTE FUNCTION stay()"
        )
    found = await answered_together(committed, row, desks)
    assert [answer.status_code for answer in found] == [200, 200]
    assert await answers(row) == 2


async def taken_back_meanwhile(url: str, people: list[Client]) -> tuple[int, str]:
    """The answer has read the need as published; before it writes, the other side withdraws it.

    Gives the answer's status and the row's state; the withdrawal is held open until the answer
    waits for it, or has slipped past.
    """
    desk, _, employer = people
    row = await row_at(await sent(employer, EMPLOYER), "10001")
    other = await asyncpg.connect(url)
    withdrawal = other.transaction()
    await withdrawal.start()
    await other.execute("UPDATE need SET state = 'withdrawn' WHERE id = $1", row.need_id)
    path = f"/staff/needs/received/{row.id}/answer"
    answering = asyncio.create_task(desk.post(path, json={"respond": "yes"}, headers=AS_JSON))
    while not answering.done() and not await other.fetchval(WAITS):
        pass
    await withdrawal.commit()
    await other.close()
    answer = await answering
    return answer.status_code, (await NeedAnswer.get(id=row.id)).state


async def test_nobody_answers_what_is_being_withdrawn(committed: str, people: list[Client]) -> None:
    assert await taken_back_meanwhile(committed, people) == (409, "unanswered")


async def test_without_the_lock_the_answer_would_slip_past(
    committed: str, people: list[Client], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the same look at the need, without holding it."""
    monkeypatch.setattr(service, "HELD", service.HELD.replace(" FOR SHARE", ""))
    assert await taken_back_meanwhile(committed, people) == (200, "answered")
