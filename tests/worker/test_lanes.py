"""Each lane keeps to itself: a full one delays no other, and a worker may serve one alone."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from uuid import uuid4

import orjson
import pytest

from server import house, worker
from server.people.roster.service import CHECK_JOB
from server.platform import database, jobs, runtime
from server.platform.jobs import LANES, Job, LaneName
from server.platform.notices import ladder
from server.settings import ROOT, Settings
from tests.template import environment
from tests.worker.conftest import working

NOBODY: dict[str, Any] = {"deliveries": []}
BULK = LANES["bulk"].at_once


class Looks:
    """How often each queue has looked for work."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times: Counter[int] = Counter()
        self.again = asyncio.Event()
        look = worker.PatientQueries.dequeue

        async def dequeue(queries: Any, *given: Any, **named: Any) -> Any:
            found = await look(queries, *given, **named)
            self.times[id(queries)] += 1
            self.again.set()
            return found

        monkeypatch.setattr(worker.PatientQueries, "dequeue", dequeue)

    async def all_twice(self) -> None:
        """Every queue has looked to its end since now, and done what it found."""
        before = self.times.copy()
        while len(self.times) < len(LANES) or min((self.times - before).values(), default=0) < 3:
            self.again.clear()
            await self.again.wait()


async def begun_beside_a_full_lane(
    queue: str, only: Callable[..., None], looks: Looks, lane: LaneName
) -> list[str]:
    """`bulk` is full and has more to do; then comes a notice in this lane. What has begun?"""
    begun: list[str] = []
    full, go_on = asyncio.Event(), asyncio.Event()

    async def block(_: dict[str, Any]) -> None:
        begun.append("export")
        if len(begun) == BULK:
            full.set()
        await go_on.wait()

    async def word(_: dict[str, Any]) -> None:
        begun.append("notice")

    only(block=Job(block, "bulk"), word=Job(word, lane))
    for _ in range(2 * BULK):
        await jobs.enqueue("block", {})
    async with working(queue):
        await full.wait()
        await jobs.enqueue("word", {})
        await looks.all_twice()
        seen = list(begun)
        go_on.set()
    return seen


async def test_a_full_bulk_lane_does_not_delay_a_notice(
    queue: str, only: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = await begun_beside_a_full_lane(queue, only, Looks(monkeypatch), "notices")
    assert seen == ["export"] * BULK + ["notice"]


async def test_in_the_same_lane_it_would_wait(
    queue: str, only: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: as many at once, and one lane for both."""
    seen = await begun_beside_a_full_lane(queue, only, Looks(monkeypatch), "bulk")
    assert seen == ["export"] * BULK


async def test_a_word_to_one_person_passes_those_to_a_crowd(
    queue: str, only: Callable[..., None]
) -> None:
    sent: list[int] = []
    all_sent = asyncio.Event()

    async def deliver(payload: dict[str, Any]) -> None:
        sent.append(len(payload["deliveries"]))
        if len(sent) == 3:
            all_sent.set()

    only(**{ladder.JOB: Job(deliver, "bulk")})  # the lane that takes one job at a time
    await ladder.queue([uuid4() for _ in range(ladder.AT_ONCE + 20)])
    await ladder.queue([uuid4()])
    async with working(queue):
        await all_sent.wait()
    assert sent == [1, ladder.AT_ONCE, 20]


def test_what_is_told_and_what_takes_long_stand_in_their_lanes() -> None:
    house.open_rooms()
    lanes: dict[str, set[str]] = {}
    for name, job in jobs.entrypoints().items():
        lanes.setdefault(job.lane, set()).add(name)
    assert lanes["notices"] == {
        "notices.transition", "notices.deliver", "notices.outside", "notices.sms_budget",
        "notices.sms_trouble", "accounts.send_code", "people.invite", "source_info.desk",
    }  # fmt: skip
    assert lanes["bulk"] >= {
        "roster.check", "roster.load", "site_notice.push", "duty.remind", "source_info.call",
    }  # fmt: skip


def test_a_job_in_no_lane_is_refused() -> None:
    with pytest.raises(ValueError, match="no lane slow"):
        jobs.job("test.slow", lane="slow")  # type: ignore[arg-type]  # what a slip would write


@asynccontextmanager
async def process(queue: str, settings: Settings, lane: str) -> AsyncIterator[Process]:
    """`jiuye worker --lane`, whose log can be read."""
    env = environment(settings, queue, settings.redis_url) | {
        "JIUYE_SANDBOX__PORT": str(settings.sandbox.port)
    }
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "server.cli", "worker", "--lane", lane,
        cwd=ROOT, env=env, stderr=subprocess.PIPE, limit=2**20,
    )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.wait()


async def says(started: Process, word: str) -> Process:
    """Wait until its log says this."""
    assert started.stderr is not None
    async for line in started.stderr:
        if word.encode() in line:
            return started
    raise AssertionError(f"it ended and never said {word}")


async def test_a_worker_of_one_lane_leaves_the_others_alone(
    queue: str, opened: runtime.Runtime
) -> None:
    await jobs.enqueue(ladder.JOB, NOBODY)
    await jobs.enqueue(CHECK_JOB, {"import": str(uuid4())})
    async with process(queue, opened.settings, "bulk") as bulk:
        await says(bulk, "job.done")
        await jobs.enqueue(CHECK_JOB, {"import": str(uuid4())})
        await says(bulk, "job.done")
        bulk.terminate()
        assert await bulk.wait() == 0
    async with database.driver() as connection:
        ours = "SELECT status FROM pgqueuer WHERE payload = $1"
        assert await connection.fetchval(ours, orjson.dumps(NOBODY)) == "queued"


async def test_workers_of_different_lanes_stand_for_the_same_lead(
    queue: str, opened: runtime.Runtime
) -> None:
    async with AsyncExitStack() as stack:
        both = [
            await stack.enter_async_context(process(queue, opened.settings, lane))
            for lane in ("notices", "bulk")
        ]
        leads = [asyncio.create_task(says(one, "timers.lead")) for one in both]
        first, second = await asyncio.wait(leads, return_when=asyncio.FIRST_COMPLETED)
        assert len(first) == len(second) == 1
        first.pop().result().kill()
        await second.pop()
