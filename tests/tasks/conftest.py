"""Work that lasts, as tests like to have it: what it does is the test's own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from server.platform import database
from server.platform.access.actor import Actor
from server.platform.tasks import service
from server.platform.tasks.kinds import Outcome, Run, TaskKind, task
from server.platform.tasks.models import Task
from tests.people import acting

AS_JSON = {"Accept": "application/json"}
Deed = Callable[[Run], Awaitable[Outcome]]
deeds: list[Deed] = []
"""What the next runs do, one after the other."""


@task("test.work")
async def work(run: Run) -> Outcome:
    return await deeds.pop(0)(run)


WORK: TaskKind = work


async def nothing(_: Run) -> Outcome:
    return Outcome("做好了")


@pytest.fixture(autouse=True)
async def fresh(untried: None) -> None:
    deeds.clear()


async def begun(*what: Deed, actor: Actor | None = None, subject: str = "") -> Task:
    """A task of the school's desk, as it is just after it was asked for."""
    deeds.extend(what)
    owner = actor or await acting("school@10001.demo")
    async with database.transaction():
        return await service.begin(owner, WORK, "测试", {}, subject=subject)
