"""Timed work: registered by whoever has some, run by one worker at a time.

    @every(5, "notices.sweep")
    async def sweep() -> None: ...

The workers agree through a session-level advisory lock on a connection of its own: whoever
holds it leads, and when that connection is gone another one may lead. Since a frozen leader
may wake up late, the work itself must bear being done twice (conditional updates).
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import asyncpg
import structlog

Work = Callable[[], Awaitable[object]]

LOCK = 0x6A69757965
"""The advisory lock's number; any constant that nobody else in the database uses."""

LOOK_EVERY = 1.0
"""Seconds between two looks at the lock's connection, or for the lock."""

AWAY = (
    OSError,
    TimeoutError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
)
"""What a lost database is seen by. The last is asyncpg's word for a connection that was cut while
something was still under way on it, and is no child of the others."""

log = structlog.get_logger("timers")


@dataclass(frozen=True, slots=True)
class Timer:
    name: str
    seconds: float
    work: Work


_timers: dict[str, Timer] = {}


def every(seconds: float, name: str) -> Callable[[Work], Work]:
    """Run this again and again; the pause counts from the end of the last run."""

    def register(work: Work) -> Work:
        _timers[name] = Timer(name, seconds, work)
        return work

    return register


def timers() -> Mapping[str, Timer]:
    return _timers


async def run(dial: Callable[[], Awaitable[asyncpg.Connection]], stop: asyncio.Event) -> None:
    """Try to lead, and while leading run every timer, until `stop`.

    `dial` opens a connection outside of any pool. A lost database only means waiting for it.
    """
    while not stop.is_set():
        try:
            connection = await dial()
        except AWAY:
            await pause(stop, LOOK_EVERY)
            continue
        try:
            await _lead(connection, stop)
        except AWAY:
            log.warning("timers.lost_lead")
        finally:
            connection.terminate()


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Sleep, unless it is time to stop."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


async def _lead(connection: asyncpg.Connection, stop: asyncio.Event) -> None:
    while not await connection.fetchval("SELECT pg_try_advisory_lock($1)", LOCK, timeout=5):
        await pause(stop, LOOK_EVERY)
        if stop.is_set():
            return
    log.info("timers.lead", count=len(_timers))
    rest = asyncio.Event()
    tasks = [asyncio.create_task(_keep(timer, rest)) for timer in _timers.values()]
    try:
        while not stop.is_set():
            await pause(stop, LOOK_EVERY)
            await connection.fetchval("SELECT 1", timeout=5)
    finally:
        rest.set()
        await asyncio.gather(*tasks)


async def _keep(timer: Timer, rest: asyncio.Event) -> None:
    while not rest.is_set():
        began = time.monotonic()
        try:
            await timer.work()
        except Exception:  # a failing timer is tried again, and stops no other
            log.exception("timer.failed", job=timer.name)
        if time.monotonic() - began > max(10.0, timer.seconds):
            log.warning("timer.slow", job=timer.name, seconds=round(time.monotonic() - began, 1))
        await pause(rest, timer.seconds)
