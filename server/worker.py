"""The second process: every registered job, lane by lane, and the timers.

A job that fails is put back with a growing pause and held as `failed`, for somebody to look at,
after its lane's last try; the others flow on. A worker that dies leaves its jobs `picked`: without
a heartbeat for half a minute they are another worker's. So each job may run more than once.
"""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Collection
from datetime import timedelta
from typing import Any

import asyncpg
import orjson
import structlog
from pgqueuer.adapters.drivers.asyncpg import AsyncpgPoolDriver
from pgqueuer.domain.errors import FailingListenerError, RetryRequested
from pgqueuer.domain.models import HealthCheckEvent, Job, TracebackRecord
from pgqueuer.qm import QueueManager
from pgqueuer.queries import Queries

from server import house
from server.demo import clock_sync
from server.platform import database, jobs, runtime, timers
from server.platform.embedded import servers
from server.platform.jobs import LANES, LaneName
from server.platform.notices import sms_check
from server.settings import Settings
from wechat import clients, notice_channel, templates

POOL = 24
"""Twenty connections that come and go, and four that `media` and `bulk` may hold for minutes."""
QUEUE_POOL = 3
"""Connections of one lane's queue: it listens on one."""
PAUSES = (2, 10, 30, 60, 300, 900, 1800, 3600, 7200)
"""Seconds before the next try of a job that failed."""
SILENT_FOR = timedelta(seconds=30)
"""A job without a heartbeat for so long belongs to whoever takes it."""
FIRST_PROBE = timedelta(seconds=2)
BACKOFF = (0.2, 0.5, 1, 2, 5)
"""Seconds between two attempts to reach a database that is away; the last one repeats."""

AWAY = (*timers.AWAY, FailingListenerError)

log = structlog.get_logger("worker")


class JobFailed(Exception):
    """A job came to its last try. Names the kind of error, never its words: they quote data."""


class PatientQueries(Queries):
    """Puts a failed job back even when the database is away at that moment."""

    async def retry_job(
        self, job: Job, delay: timedelta, traceback_record: TracebackRecord | None
    ) -> None:
        for attempt in range(len(BACKOFF) * 4):
            try:
                await super().retry_job(job, delay, traceback_record)
                return
            except AWAY:
                await asyncio.sleep(BACKOFF[min(attempt, len(BACKOFF) - 1)])
        await super().retry_job(job, delay, traceback_record)


class PatientQueue(QueueManager):
    """Asks twice whether its listener is alive: the first probe may overtake the LISTEN."""

    async def listener_healthy(
        self,
        timeout: timedelta = SILENT_FOR,  # noqa: ASYNC109  # the library's own signature
    ) -> HealthCheckEvent:
        try:
            return await super().listener_healthy(FIRST_PROBE)
        except FailingListenerError:
            return await super().listener_healthy(timeout)


async def run(
    settings: Settings,
    lanes: Collection[LaneName] = tuple(LANES),
    stop: asyncio.Event | None = None,
) -> None:
    """Work in these lanes until SIGTERM, SIGINT or `stop`; the jobs at hand are finished first.

    Every worker stands for the timers' lead, whatever its lanes.
    """
    stop = stop or asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    house.open_rooms()
    clients.open_clients(await runtime.start(settings, pool_size=POOL))
    notice_channel.install(templates.load())
    sms_check.warn(settings)
    url = servers.addresses(settings).database_url
    log.info("worker.start", lanes=list(lanes))
    watching = asyncio.create_task(clock_sync.watch())
    try:
        await asyncio.gather(
            *(work(url, lane, stop) for lane in lanes),
            timers.run(lambda: asyncpg.connect(url, timeout=5, command_timeout=10), stop),
        )
    finally:
        watching.cancel()
        await runtime.stop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)
        log.info("worker.stop")


@timers.every(3600, "jobs.forget")
async def forget_job_log() -> None:
    """The queue's own log grows with each job; a month of it is enough."""
    async with database.driver() as connection:
        await connection.execute(
            "DELETE FROM pgqueuer_log WHERE created < now() - interval '30 days'"
        )


async def work(url: str, lane: LaneName, stop: asyncio.Event) -> None:
    """Run the jobs of a lane until `stop`, through any number of lost databases."""
    failures = 0
    while not stop.is_set():
        began = time.monotonic()
        try:
            await _work_on(url, lane, stop)
        except AWAY as error:
            failures = 0 if time.monotonic() - began > 60 else failures
            log.warning("worker.database_away", error=type(error).__name__)
            await timers.pause(stop, BACKOFF[min(failures, len(BACKOFF) - 1)])
            failures += 1


def prepare(pool: asyncpg.Pool, lane: LaneName) -> QueueManager:
    """A queue manager that knows the jobs of this lane and no others."""
    queue = PatientQueue(PatientQueries(AsyncpgPoolDriver(pool)))
    for name, job in jobs.entrypoints().items():
        if job.lane == lane:
            queue.entrypoint(name, accepts_context=False, on_failure="hold")(_runner(name, job))
    return queue


async def _work_on(url: str, lane: LaneName, stop: asyncio.Event) -> None:
    pool = await asyncpg.create_pool(
        url, min_size=2, max_size=QUEUE_POOL, timeout=5, command_timeout=10
    )
    queue = prepare(pool, lane)
    at_once = LANES[lane].at_once
    stopper = asyncio.create_task(_stop_with(stop, queue))
    try:
        await queue.run(
            dequeue_timeout=timedelta(seconds=2),
            batch_size=at_once // 2,  # the library wants room for two
            max_concurrent_tasks=at_once,
            heartbeat_timeout=SILENT_FOR,
            shutdown_on_listener_failure=True,
        )
    finally:
        stopper.cancel()
        pool.terminate()


async def _stop_with(stop: asyncio.Event, queue: QueueManager) -> None:
    await stop.wait()
    queue.shutdown.set()


def _runner(name: str, work: jobs.Job) -> Any:
    async def run_job(job: Job) -> None:
        began = time.monotonic()
        known = {"job": name, "job_id": job.id, "attempt": job.attempts + 1}
        try:
            await work(orjson.loads(job.payload or b"{}"))
        except Exception as error:
            log.exception("job.failed", **known)
            kind = type(error).__name__
            if job.attempts + 1 >= LANES[work.lane].tries:
                raise JobFailed(kind) from None
            delay = timedelta(seconds=PAUSES[min(job.attempts, len(PAUSES) - 1)])
            raise RetryRequested(delay, kind) from None
        log.info("job.done", **known, duration_ms=round((time.monotonic() - began) * 1000))

    return run_job
