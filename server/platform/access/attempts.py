"""How often something may be tried: counted in the database, so it holds with Redis stopped."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from server.platform import clock, database
from server.platform.errors import TooMany


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `times` within `per`; `sentence` tells the person what to do instead."""

    name: str
    times: int
    per: timedelta
    sentence: str


async def count(limit: Limit, *what: object) -> None:
    """Count one attempt at `what`, whatever becomes of the request.

    Raises `TooMany` once the limit is passed; the window starts with the first attempt.
    """
    times, ends = await _counted(limit, what)
    if times > limit.times:
        wait = max(1, int((ends - clock.now()).total_seconds()))
        raise TooMany(limit.sentence, retry_after=wait)


async def used(limit: Limit, *what: object) -> int:
    """How many attempts the running window has seen, without counting one."""
    async with database.apart() as connection:
        found = await connection.fetchval(
            "SELECT count FROM attempt WHERE key = $1 AND window_ends > $2",
            _key(limit, what),
            clock.now(),
        )
    return int(found or 0)


async def tally(limit: Limit, *what: object) -> int:
    """Count one attempt and give how many there are in the window now; never raises."""
    times, _ = await _counted(limit, what)
    return times


async def take_back(limit: Limit, *what: object, times: int = 1) -> None:
    """Take attempts back that did no harm. More of them than there were is credit, until the
    window ends."""
    async with database.apart() as connection:
        await connection.execute(
            "UPDATE attempt SET count = count - $2 WHERE key = $1 AND window_ends > $3",
            _key(limit, what),
            times,
            clock.now(),
        )


async def forgive(limit: Limit, *what: object) -> None:
    """Forget the attempts, after one that succeeded."""
    async with database.apart() as connection:
        await connection.execute("DELETE FROM attempt WHERE key = $1", _key(limit, what))


async def forget_all() -> None:
    """Forget every attempt: what the demo's people did while they were made binds nobody."""
    async with database.apart() as connection:
        await connection.execute("DELETE FROM attempt")


async def sweep() -> None:
    """Delete windows that are over."""
    async with database.apart() as connection:
        await connection.execute("DELETE FROM attempt WHERE window_ends <= $1", clock.now())


def _key(limit: Limit, what: tuple[object, ...]) -> str:
    return hashlib.sha256("|".join([limit.name, *map(str, what)]).encode()).hexdigest()


async def _counted(limit: Limit, what: tuple[object, ...]) -> tuple[int, datetime]:
    now = clock.now()
    async with database.apart() as connection:
        row = await connection.fetchrow(
            "INSERT INTO attempt (key, window_ends, count) VALUES ($1, $2, 1)"
            " ON CONFLICT (key) DO UPDATE SET"
            " count = CASE WHEN attempt.window_ends <= $3 THEN 1 ELSE attempt.count + 1 END,"
            " window_ends = CASE WHEN attempt.window_ends <= $3 THEN $2"
            " ELSE attempt.window_ends END"
            " RETURNING count, window_ends",
            _key(limit, what),
            now + limit.per,
            now,
        )
    return row["count"], row["window_ends"]
