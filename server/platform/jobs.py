"""Background work, enqueued in the caller's transaction: it exists when the change does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

import orjson
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.queries import Queries

from server.platform import database

Work = Callable[[dict[str, Any]], Awaitable[None]]
LaneName = Literal["notices", "default", "media", "bulk"]


@dataclass(frozen=True, slots=True)
class Lane:
    """Jobs that wait for each other, and for no other lane's.

    `at_once` is how many of them one worker does at the same time, `tries` how often one of them
    is tried until it is held.
    """

    at_once: int
    tries: int


LANES: Mapping[LaneName, Lane] = {
    # Somebody waits for a code or a word. They wait on others' networks and cost no computing;
    # ten tries take four hours, as long as WeChat or a provider may well be away.
    "notices": Lane(at_once=12, tries=10),
    # Short work that follows a change. It must happen in the end, so it is tried as long.
    "default": Lane(at_once=6, tries=10),
    # Pictures, documents, video: one fills a processor core. What fails three times fails on the
    # file itself; the rest is a store that was away for some minutes.
    "media": Lane(at_once=2, tries=6),
    # Copies, imports, exports, whole audiences: each takes minutes and holds a connection, and
    # somebody looks at its progress, who should read within minutes that it failed.
    "bulk": Lane(at_once=2, tries=6),
}
"""A lane has its own queue manager, so none goes before another one: their numbers are all that
they take from each other. Within a lane a job goes in turn, or `behind`."""

BEHIND = -1


@dataclass(frozen=True, slots=True)
class Job:
    """What is done under a name, and in which lane."""

    work: Work
    lane: LaneName = "default"

    async def __call__(self, payload: dict[str, Any]) -> None:
        await self.work(payload)


_entrypoints: dict[str, Job] = {}


def job(name: str, *, lane: LaneName = "default") -> Callable[[Work], Work]:
    """Register the work behind a name; the worker runs it in its lane.

    Raises `ValueError` for a lane that does not exist, which nobody would ever work on.
    """
    if lane not in LANES:
        raise ValueError(f"{name}: there is no lane {lane}")

    def register(work: Work) -> Work:
        _entrypoints[name] = Job(work, lane)
        return work

    return register


def entrypoints() -> Mapping[str, Job]:
    """Every registered job by its name."""
    return _entrypoints


async def enqueue(
    name: str,
    payload: dict[str, Any],
    *,
    after: timedelta | None = None,
    dedupe: str | None = None,
    behind: bool = False,
) -> None:
    """Put work into the queue on the running transaction's connection.

    `after` is counted on the database's clock. With `dedupe`, a second one while the first still
    waits is left out. `behind` lets others of its lane pass, though they came later.
    """
    async with database.driver() as connection:
        await Queries(AsyncpgDriver(connection)).enqueue(
            [name],
            [orjson.dumps(payload)],
            [BEHIND if behind else 0],
            execute_after=[after],
            dedupe_key=[dedupe],
            on_conflict="skip",
        )


async def enqueue_many(name: str, payloads: Sequence[dict[str, Any]]) -> None:
    """Put several of one kind into the queue, in one statement."""
    count = len(payloads)
    if not count:
        return
    async with database.driver() as connection:
        await Queries(AsyncpgDriver(connection)).enqueue(
            [name] * count, [orjson.dumps(each) for each in payloads], [0] * count
        )
