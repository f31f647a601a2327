"""Timed work is done by one worker at a time, and goes over to the next when that one is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import asyncpg
import pytest

from server.platform import timers
from server.platform.timers import Timer
from tests.clients import PATIENCE


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timers, "LOOK_EVERY", 0.05)
    monkeypatch.setattr(timers, "_timers", {})


class Runner:
    """One worker's timers, with the connection that it leads by."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.stop = asyncio.Event()
        self.pid = 0
        self.task = asyncio.create_task(timers.run(self.dial, self.stop))

    async def dial(self) -> asyncpg.Connection:
        connection = await asyncpg.connect(self.url)
        self.pid = connection.get_server_pid()
        return connection

    async def end(self) -> None:
        self.stop.set()
        await asyncio.wait_for(self.task, PATIENCE)


async def test_of_two_workers_one_leads_and_the_other_takes_over(committed: str) -> None:
    ticks: asyncio.Queue[int] = asyncio.Queue()
    running = 0

    async def tick() -> None:
        nonlocal running
        running += 1
        ticks.put_nowait(running)
        await asyncio.sleep(0)
        running -= 1

    timers._timers["tick"] = Timer("tick", 0.02, tick)
    one, two = Runner(committed), Runner(committed)
    seen = [await asyncio.wait_for(ticks.get(), PATIENCE) for _ in range(20)]
    assert set(seen) == {1}
    leader = await holder(committed)
    assert leader in (one.pid, two.pid)
    await terminate(committed, leader)
    while await holder(committed) in (leader, None):
        await asyncio.wait_for(ticks.get(), PATIENCE)
    await asyncio.wait_for(ticks.get(), PATIENCE)
    await one.end()
    await two.end()
    assert await holder(committed) is None


async def test_a_failing_timer_is_tried_again_and_stops_no_other(committed: str) -> None:
    failures, others = asyncio.Queue[int](), asyncio.Queue[int]()

    def put(queue: asyncio.Queue[int], *, fail: bool) -> Callable[[], Awaitable[None]]:
        async def work() -> None:
            queue.put_nowait(1)
            if fail:
                raise RuntimeError

        return work

    timers._timers["bad"] = Timer("bad", 0.01, put(failures, fail=True))
    timers._timers["good"] = Timer("good", 0.01, put(others, fail=False))
    runner = Runner(committed)
    for queue in (failures, others, failures, others):
        await asyncio.wait_for(queue.get(), PATIENCE)
    await runner.end()


async def holder(url: str) -> int | None:
    connection = await asyncpg.connect(url)
    pid = await connection.fetchval(
        "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted"
        " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    )
    await connection.close()
    return pid


async def terminate(url: str, pid: int) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute("SELECT pg_terminate_backend($1)", pid)
    await connection.close()
