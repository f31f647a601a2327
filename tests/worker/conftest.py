"""A queue with nothing in it yet, and a worker in this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from server import worker
from server.platform import database, jobs
from server.platform.jobs import LANES, Job, Work
from tests.clients import PATIENCE


@pytest.fixture
async def queue(committed: str) -> str:
    """The address of a fresh database, without the jobs that its seed left."""
    async with database.driver() as connection:
        await connection.execute("TRUNCATE pgqueuer, pgqueuer_log")
    return committed


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """The queue knows these jobs and no others, and tries again without a pause."""
    monkeypatch.setattr(worker, "PAUSES", (0,))

    def put(**works: Job | Work) -> None:
        known = {name: w if isinstance(w, Job) else Job(w) for name, w in works.items()}
        monkeypatch.setattr(jobs, "_entrypoints", known)

    return put


@asynccontextmanager
async def working(url: str) -> AsyncIterator[asyncio.Event]:
    """A worker in every lane, as long as the block lasts; what it gives stops it earlier."""
    stop = asyncio.Event()
    lanes = [asyncio.create_task(worker.work(url, lane, stop)) for lane in LANES]
    try:
        yield stop
    finally:
        stop.set()
        await asyncio.gather(*lanes)


async def reached(event: asyncio.Event) -> None:
    await asyncio.wait_for(event.wait(), PATIENCE)


async def waiting_jobs() -> list[str]:
    async with database.driver() as connection:
        return [row["status"] for row in await connection.fetch("SELECT status FROM pgqueuer")]
