"""Background work, enqueued in the caller's transaction: it exists when the change does."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

import orjson
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.queries import Queries

from server.platform import database

Work = Callable[[dict[str, Any]], Awaitable[None]]

_entrypoints: dict[str, Work] = {}


def job(name: str) -> Callable[[Work], Work]:
    """Register the work behind a name; the worker runs every registered one."""

    def register(work: Work) -> Work:
        _entrypoints[name] = work
        return work

    return register


def entrypoints() -> dict[str, Work]:
    return _entrypoints


async def enqueue(
    name: str, payload: dict[str, Any], *, after: timedelta | None = None, dedupe: str | None = None
) -> None:
    """Put work into the queue on the running transaction's connection.

    `after` is counted on the database's clock. With `dedupe`, a second one while the first still
    waits is left out.
    """
    async with database.driver() as connection:
        await Queries(AsyncpgDriver(connection)).enqueue(
            [name],
            [orjson.dumps(payload)],
            [0],
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
