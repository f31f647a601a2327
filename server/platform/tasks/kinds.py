"""The kinds of work that last: each domain declares its own, beside what it does.

    @task("registers.export", kept=timedelta(days=1))
    async def export(run: Run) -> Outcome:
        await run.progress(10, 200)
        return Outcome("共 200 条", file)

A worker that dies leaves its task to another one, which starts anew: the work must bear being done
twice. A `Problem` that it raises is what the owner reads; after one that only waiting mends
(`Unavailable`) it is tried again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.storage.models import StoredFile
from server.platform.tasks.models import Task, TaskState
from server.platform.web.visit import Visit

KEPT = timedelta(days=3)
LongLane = Literal["media", "bulk"]
"""The others are for what somebody waits for."""


class Stopped(Exception):
    """The owner gave it up, or another worker took it over: whatever comes of it is thrown away."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was not taken: where it stands, and why."""

    place: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: a sentence, and a file that was saved but is not kept yet."""

    sentence: str
    file: StoredFile | None = None
    refusals: tuple[Refusal, ...] = ()


@dataclass(slots=True)
class Run:
    """A task in a worker's hands; `actor` is its owner as he is now."""

    task: Task
    actor: Actor
    _shown: int = field(default=-1, init=False)

    async def progress(self, done: int, total: int) -> None:
        """Say how far it is, at most a hundred times. Raises `Stopped`."""
        share = done * 100 // total if total else 0
        if share == self._shown:
            return
        self._shown = share
        # Apart, so that a watcher sees it though the work is in a transaction.
        async with database.apart() as connection:
            await connection.execute(
                "UPDATE task SET done = $3, total = $4, seen_at = $5"
                " WHERE id = $1 AND run = $2 AND state = 'running'",
                self.task.id,
                self.task.run,
                done,
                total,
                clock.now(),
            )
        if not await Task.exists(id=self.task.id, run=self.task.run, state=TaskState.RUNNING):
            raise Stopped


Work = Callable[[Run], Awaitable[Outcome]]
Right = Callable[[Actor, Task], bool]
Guard = Callable[[Visit, Task], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class TaskKind:
    """How work of this kind is done, in which lane, and how long its file is kept.

    `may_have` says whether the owner, as he is now, may still have what it makes; it is asked
    before the work and at each download. `guard` raises where more than that is wanted before it
    goes out, such as a fresh proof. A kind that `tells` sends its owner word of the end.
    """

    name: str
    work: Work
    lane: LongLane
    kept: timedelta
    may_have: Right
    guard: Guard | None
    tells: bool


_kinds: dict[str, TaskKind] = {}


def task(
    name: str,
    *,
    lane: LongLane = "bulk",
    kept: timedelta = KEPT,
    may_have: Right = lambda _actor, _task: True,
    guard: Guard | None = None,
    tells: bool = False,
) -> Callable[[Work], TaskKind]:
    """Register work that lasts under a name. Raises `ValueError` for one that is taken."""

    def register(work: Work) -> TaskKind:
        if name in _kinds:
            raise ValueError(f"task {name} is registered twice")
        made = TaskKind(name, work, lane, kept, may_have, guard, tells)
        return _kinds.setdefault(name, made)

    return register


def kinds() -> Mapping[str, TaskKind]:
    return _kinds
