"""`jiuye serve` from the outside: who answers, who takes a dead process's place, how all end."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import asyncpg
import httpx
import psutil
import pytest

from server.settings import ROOT, Settings
from tests.clients import free_port
from tests.template import environment, sql, with_database

FORM = b"account=nobody&password=wrong-Passw0rd"
SLOW_SIGN_IN = (
    b"POST /staff/signin HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 100-continue\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n" % len(FORM)
)


class Service:
    """`jiuye serve` as a process of its own; it and all that it starts write to one pipe."""

    def __init__(self, settings: Settings) -> None:
        self.port = free_port()
        self.env = environment(settings, settings.database_url, settings.redis_url) | {
            "JIUYE_PORT": str(self.port)
        }
        self.said = ""
        self.process: asyncio.subprocess.Process

    async def start(self, workers: int) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "server.cli", "serve", "--workers", str(workers),
            cwd=ROOT, env=self.env, limit=1 << 20,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        )  # fmt: skip

    async def read_until(self, words: str) -> str:
        """The next line with these words."""
        assert self.process.stdout is not None
        async for line in self.process.stdout:
            self.said += line.decode()
            if words in line.decode():
                return line.decode()
        raise AssertionError(f"{words!r} was never said, but: {self.said}")

    async def ready(self, count: int) -> set[int]:
        """The next so many processes that say they serve."""
        lines = [await self.read_until("Worker ready") for _ in range(count)]
        return {int(pid) for line in lines for pid in re.findall(r"ready \[(\d+)\]", line)}

    async def answers(self) -> bool:
        """Whether a new connection is answered, however long it takes; false when refused."""
        async with httpx.AsyncClient(timeout=None, trust_env=False) as client:
            try:
                page = await client.get(f"http://127.0.0.1:{self.port}/healthz")
            except httpx.ConnectError:
                return False
        return page.status_code == 200

    async def each_answers(self, pids: set[int]) -> bool:
        """Whether each of these processes answers while the others are frozen."""
        answered = []
        for pid in pids:
            with frozen(pids - {pid}):
                answered.append(await self.answers())
        return all(answered)

    async def end(self) -> int:
        """The exit status, once no process is left that could write to the pipe."""
        assert self.process.stdout is not None
        self.said += (await self.process.stdout.read()).decode()
        return await self.process.wait()


@contextmanager
def frozen(pids: set[int]) -> Iterator[None]:
    """These processes do nothing, for as long as the block lasts."""
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
        while psutil.Process(pid).status() != psutil.STATUS_STOPPED:
            os.sched_yield()
    yield
    for pid in pids:
        os.kill(pid, signal.SIGCONT)


@contextmanager
def without_connections(url: str) -> Iterator[None]:
    """A database that takes no new connection, with nobody left on the old ones."""
    name, elsewhere = urlsplit(url).path.strip("/"), with_database(url, "postgres")
    sql(elsewhere, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    everybody = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    sql(elsewhere, everybody)
    yield
    sql(elsewhere, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")


@pytest.fixture
async def service(settings: Settings) -> AsyncIterator[Service]:
    """Not started yet; whatever a failed test left of it is killed."""
    made = Service(settings)
    yield made
    if made.process.returncode is None:
        for left in psutil.Process(made.process.pid).children():
            left.kill()
        made.process.kill()
        await made.process.wait()


async def test_each_of_two_answers_a_killed_one_is_replaced_and_all_end_together(
    service: Service,
) -> None:
    await service.start(2)
    first = await service.ready(2)
    assert await service.each_answers(first)

    os.kill(min(first), signal.SIGKILL)
    second = {max(first)} | await service.ready(1)
    assert len(second) == 2
    assert await service.each_answers(second)

    service.process.terminate()
    assert await service.end() == 0
    assert not await service.answers()
    assert "Traceback" not in service.said


async def test_a_request_that_has_begun_is_answered_before_the_end(service: Service) -> None:
    """Also when a supervisor signals every process at once, and twice."""
    await service.start(2)
    pids = await service.ready(2)
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    writer.write(SLOW_SIGN_IN)
    assert b"100 Continue" in await reader.readuntil(b"\r\n\r\n")
    for pid in (service.process.pid, *pids, *pids):
        os.kill(pid, signal.SIGTERM)
    while await service.answers():
        pass
    writer.write(FORM)
    assert b" 422 " in await reader.readline()
    writer.close()
    assert await service.end() == 0


async def test_nobody_outlives_a_killed_parent(service: Service) -> None:
    await service.start(2)
    await service.ready(2)
    service.process.kill()
    assert await service.end() == -signal.SIGKILL
    assert not await service.answers()


async def test_one_that_cannot_start_ends_all_at_first_and_is_tried_again_later(
    service: Service, settings: Settings
) -> None:
    with without_connections(settings.database_url):
        await service.start(2)
        assert await service.end() == 1
        assert not await service.answers()

    await service.start(2)
    first = await service.ready(2)
    with without_connections(settings.database_url):
        os.kill(min(first), signal.SIGKILL)
        for _ in range(2):
            await service.read_until("web.process_ended")
        assert await service.answers()
    assert await service.each_answers({max(first)} | await service.ready(1))
    service.process.terminate()
    assert await service.end() == 0


async def test_the_end_waits_for_no_statement_that_the_database_holds_up(
    service: Service, settings: Settings
) -> None:
    """Here the clock's, twice a second: the table that it reads is locked."""
    await service.start(1)
    await service.ready(1)
    connection = await asyncpg.connect(settings.database_url)
    async with connection.transaction():
        await connection.execute("LOCK TABLE policy_override")
        while not await connection.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):
            pass
        service.process.terminate()
        assert await service.end() == 0
    await connection.close()
