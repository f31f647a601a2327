"""What the ladder left for later: tries that are due, crashed sends, channels that stay silent."""

from __future__ import annotations

from datetime import timedelta

import asyncpg

from server.platform import clock, database
from server.platform.notices import ladder
from server.platform.notices.channels import Result, Verdict
from server.platform.notices.models import Delivery, Outcome


async def sweep(*, limit: int = 2000) -> int:
    """Everything that is due: tries, crashed sends, silent channels. Gives how many rows."""
    await ladder.settle()
    count = await _take_up_waiting(limit)
    for row in await _overdue(Outcome.SENDING, limit):
        await ladder.record(ladder.as_try(row), Result(Verdict.UNCLEAR, ladder.UNSURE))
        count += 1
    for row in await _overdue(Outcome.SENT, limit):
        await _give_up_waiting(ladder.as_try(row))
        count += 1
    return count


async def forget_receipts() -> None:
    """Receipts older than a day have found their delivery, or never will."""
    async with database.driver() as connection:
        await connection.execute(
            "DELETE FROM receipt WHERE at < $1", clock.now() - timedelta(days=1)
        )


async def _give_up_waiting(unheard: ladder.Try) -> None:
    async with database.transaction():
        changed = await Delivery.filter(
            id=unheard.id, outcome=Outcome.SENT, next_at__lte=clock.now()
        ).update(next_at=None, problem="未收到送达回执，已改用下一渠道")
        if changed:
            await ladder.next_rung(unheard)


async def _take_up_waiting(limit: int) -> int:
    now = clock.now()
    async with database.transaction():
        async with database.driver() as connection:
            rows = await connection.fetch(
                "UPDATE delivery SET next_at = $2 WHERE id IN (SELECT id FROM delivery"
                " WHERE outcome = 'waiting' AND next_at <= $1 ORDER BY next_at LIMIT $3"
                " FOR UPDATE SKIP LOCKED) RETURNING id",
                now, now + ladder.FIRST_LOOK * 2, limit,
            )
        await ladder.queue([row["id"] for row in rows])
    return len(rows)


async def _overdue(outcome: Outcome, limit: int) -> list[asyncpg.Record]:
    async with database.driver() as connection:
        rows: list[asyncpg.Record] = await connection.fetch(
            ladder.LOAD.replace("d.id = $1", "d.outcome = $1 AND d.next_at <= $2 LIMIT $3"),
            outcome.value, clock.now(), limit,
        )
    return rows


