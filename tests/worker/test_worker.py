"""The second process: jobs are done once they are committed, whatever happens to it meanwhile."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.core.listeners import (
    PGNoticeEventListener,
    default_event_router,
    initialize_notice_event_listener,
)
from pgqueuer.queries import Queries

from server import worker
from server.platform import database, jobs
from server.platform.jobs import LaneName
from server.settings import ROOT
from tests.worker.conftest import reached, waiting_jobs, working


async def test_a_job_exists_exactly_when_its_transaction_does(
    queue: str, only: Callable[..., None]
) -> None:
    done: list[str] = []
    last = asyncio.Event()

    async def note(payload: dict[str, Any]) -> None:
        done.append(payload["word"])
        if payload["word"] == "kept":
            last.set()

    only(note=note)

    async def change_and_fail() -> None:
        async with database.transaction():
            await jobs.enqueue("note", {"word": "lost"})
            raise RuntimeError

    async with working(queue):
        with pytest.raises(RuntimeError):
            await change_and_fail()
        async with database.transaction():
            await jobs.enqueue("note", {"word": "kept"})
        await reached(last)
    assert done == ["kept"]
    assert await waiting_jobs() == []


@pytest.mark.parametrize(("lane", "most"), [("notices", 10), ("default", 10), ("bulk", 6)])
async def test_a_failing_job_is_parked_after_its_lanes_tries_while_others_flow(
    queue: str, only: Callable[..., None], lane: LaneName, most: int
) -> None:
    tries = 0
    last, others = asyncio.Event(), asyncio.Event()

    async def poison(_: dict[str, Any]) -> None:
        nonlocal tries
        tries += 1
        if tries == most:
            last.set()
        raise ValueError("13900000001")

    async def good(_: dict[str, Any]) -> None:
        others.set()

    only(poison=jobs.Job(poison, lane), good=jobs.Job(good, lane))
    async with working(queue):
        await jobs.enqueue("poison", {})
        await jobs.enqueue("good", {})
        await reached(others)
        await reached(last)
    async with database.driver() as connection:
        held = await connection.fetch("SELECT entrypoint, status::text FROM pgqueuer")
        assert [tuple(row) for row in held] == [("poison", "failed")]
        assert "13900000001" not in str(await connection.fetch("SELECT * FROM pgqueuer_log"))
    assert tries == most


async def test_a_first_probe_that_overtakes_the_listener_is_no_lost_database(
    queue: str, only: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    only()
    monkeypatch.setattr(worker, "FIRST_PROBE", timedelta(seconds=0.1))
    async with asyncpg.create_pool(queue, min_size=2, max_size=5) as pool:
        manager = worker.prepare(pool, "default")
        probe = manager.queries.notify_health_check
        probes = 0

        async def listening_from_the_second_on(number: Any) -> None:
            nonlocal probes
            probes += 1
            if probes == 2:
                await initialize_notice_event_listener(
                    manager.queries.driver,
                    manager.channel,
                    default_event_router(
                        notice_event_queue=PGNoticeEventListener(),
                        canceled=manager.job_context,
                        pending_health_check=manager.pending_health_check,
                    ),
                )
            await probe(number)

        monkeypatch.setattr(manager.queries, "notify_health_check", listening_from_the_second_on)
        assert await manager.listener_healthy()
        assert probes == 2
        pool.terminate()


def test_the_pauses_between_tries_grow() -> None:
    assert list(worker.PAUSES) == sorted(worker.PAUSES)


async def test_stopping_finishes_the_job_at_hand(
    queue: str, only: Callable[..., None]
) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()
    done: list[str] = []

    async def slow(_: dict[str, Any]) -> None:
        begun.set()
        await go_on.wait()
        done.append("slow")

    only(slow=slow)
    async with working(queue) as stop:
        await jobs.enqueue("slow", {})
        await reached(begun)
        stop.set()
        asyncio.get_running_loop().call_later(0.1, go_on.set)
    assert done == ["slow"]
    assert await waiting_jobs() == []


async def test_a_lost_database_connection_is_made_again(
    queue: str, only: Callable[..., None]
) -> None:
    first, second = asyncio.Event(), asyncio.Event()
    found = {"first": first, "second": second}

    async def note(payload: dict[str, Any]) -> None:
        found[payload["word"]].set()

    only(note=note)
    async with working(queue):
        await jobs.enqueue("note", {"word": "first"})
        await reached(first)
        await cut_connections_and_enqueue(queue, "note", b'{"word": "second"}')
        await reached(second)


async def cut_connections_and_enqueue(url: str, name: str, payload: bytes) -> None:
    """End every other connection to this database, as its restart would; then put a job in."""
    connection = await asyncpg.connect(url)
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await Queries(AsyncpgDriver(connection)).enqueue(name, payload)
    await connection.close()


CHILD = """
import asyncio, sys
from server import worker
from server.platform import jobs

@jobs.job("heavy")
async def heavy(payload):
    print("begun", flush=True)
    await asyncio.Event().wait()

asyncio.run(worker.work(sys.argv[1], "default", asyncio.Event()))
"""


async def test_a_killed_worker_leaves_its_job_to_the_next_one(
    queue: str, only: Callable[..., None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(worker, "SILENT_FOR", timedelta(seconds=1))
    (tmp_path / "child.py").write_text(CHILD)
    await jobs.enqueue("heavy", {"number": 7})
    child = await asyncio.create_subprocess_exec(
        sys.executable, str(tmp_path / "child.py"), queue,
        cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": ""}, stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert await child.stdout.readline() == b"begun\n"
    child.kill()
    await child.wait()
    assert await waiting_jobs() == ["picked"]
    done = asyncio.Event()
    seen: list[dict[str, Any]] = []

    async def heavy(payload: dict[str, Any]) -> None:
        seen.append(payload)
        done.set()

    only(heavy=heavy)
    async with working(queue):
        await reached(done)
    assert seen == [{"number": 7}]
    assert await waiting_jobs() == []
