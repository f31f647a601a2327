"""Tasks from the worker's side: one takes it up, does it, and says what came of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict
from datetime import timedelta
from typing import Any
from uuid import UUID

import structlog

from server.platform import clock, database
from server.platform.access import sessions
from server.platform.errors import Forbidden, Unavailable
from server.platform.notices import service as notices
from server.platform.notices.catalogue import Event
from server.platform.storage import service as storage
from server.platform.tasks.kinds import Outcome, Run, Stopped, kinds
from server.platform.tasks.models import UNDER_WAY, Task, TaskState
from server.platform.tasks.notices import DONE, FAILED
from server.platform.tasks.schemas import address
from server.platform.tasks.service import RIGHTS_LOST, may_have
from server.platform.web.dates import moment, when
from server.platform.web.failures import problem_of

BEAT = 10.0
"""Seconds between two signs of life."""
SILENT_FOR = timedelta(seconds=30)
"""A task whose worker gave none for so long is another worker's."""
GIVE_UP_AFTER = timedelta(hours=1)
BROKEN = "这次没有做成，请重试；还是不行，请联系省中心"
FORGOTTEN = "等了很久没有做成，请重试"

_CLAIM = """
UPDATE task SET state = 'running', run = run + 1, done = 0, total = 0, sentence = '',
       refusals = '[]', started_at = $2, seen_at = $2
 WHERE id = $1 AND (state = 'queued' OR (state = 'running' AND seen_at < $3))
RETURNING run
"""

log = structlog.get_logger("tasks")


class Busy(Exception):
    """Another worker has it and lives: the queue asks again later, in case that one dies."""


async def run(task_id: UUID) -> None:
    """Do a task, if nobody does it and it is still wanted. Raises `Busy`, and what only waiting
    mends, so that the queue tries again.
    """
    row = await _claimed(task_id)
    if row is None:
        return
    try:
        async with _alive(row):
            outcome = await _work(row)
        await _end(row, outcome)
    except Stopped:
        log.info("task.stopped", kind=row.kind)
    except Exception as error:
        problem = problem_of(error)
        if isinstance(problem, Unavailable):
            await _mine(row).update(state=TaskState.QUEUED)
            raise
        await _fail(row, problem.detail if problem.status < 500 else BROKEN)


async def give_up() -> int:
    """Say of tasks that no worker has touched for an hour that they came to naught; how many."""
    before = clock.now() - GIVE_UP_AFTER
    forgotten = await Task.filter(state__in=UNDER_WAY, seen_at__lt=before)
    for row in forgotten:
        await _fail(row, FORGOTTEN)
    return len(forgotten)


async def _claimed(task_id: UUID) -> Task | None:
    now = clock.now()
    async with database.driver() as connection:
        run = await connection.fetchval(_CLAIM, task_id, now, now - SILENT_FOR)
    if run is not None:
        return await Task.get(id=task_id)
    if await Task.exists(id=task_id, state=TaskState.RUNNING):
        raise Busy
    return None


async def _work(row: Task) -> Outcome:
    actor = await sessions.actor_of_account(row.owner_id)
    if actor is None or not may_have(actor, row):
        raise Forbidden(RIGHTS_LOST)
    return await kinds()[row.kind].work(Run(row, actor))


async def _end(row: Task, outcome: Outcome) -> None:
    """The result, the file's being kept and the word of it are one. Raises `Stopped`."""
    kind, file, now = kinds()[row.kind], outcome.file, clock.now()
    until = now + kind.kept if file else None
    async with database.transaction():
        if file is not None:
            await storage.keep(file)
        await _conclude(
            row,
            TaskState.DONE,
            sentence=outcome.sentence,
            refusals=[asdict(refusal) for refusal in outcome.refusals],
            file_id=file.id if file else None,
            expires_at=until,
        )
        if kind.tells:
            await _tell(row, DONE, until=when(moment(until) or now, now))


async def _fail(row: Task, sentence: str) -> None:
    with suppress(Stopped):
        async with database.transaction():
            await _conclude(row, TaskState.FAILED, sentence=sentence[:200])
            if row.kind in kinds() and kinds()[row.kind].tells:  # it may have left the code
                await _tell(row, FAILED)


async def _conclude(row: Task, state: TaskState, **changes: Any) -> None:
    if not await _mine(row).update(state=state, finished_at=clock.now(), **changes):
        raise Stopped


async def _tell(row: Task, event: Event, until: str = "") -> None:
    await notices.tell(
        event.name, [row.owner_id], source=f"task:{row.id}:{row.run}",
        title=row.title, href=address(row.id), until=until,
    )  # fmt: skip


def _mine(row: Task) -> Any:
    """The task, as long as this run's word holds; a retry is another run."""
    return Task.filter(id=row.id, run=row.run, state__in=UNDER_WAY)


@asynccontextmanager
async def _alive(row: Task) -> AsyncIterator[None]:
    """Give signs of life while the block lasts, however long one step of it takes."""

    async def beat() -> None:
        while True:
            await asyncio.sleep(BEAT)
            with suppress(Exception):  # the work itself meets the same fault, and says so
                async with database.apart() as connection:
                    await connection.execute(
                        "UPDATE task SET seen_at = $3 WHERE id = $1 AND run = $2",
                        row.id,
                        row.run,
                        clock.now(),
                    )

    beating = asyncio.create_task(beat())
    try:
        yield
    finally:
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
