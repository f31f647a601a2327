"""`jiuye serve` from the outside: how it ends."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import AsyncIterator

import asyncpg
import psutil
import pytest

from server.settings import ROOT, Settings
from tests.clients import free_port
from tests.conftest import environment


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

    async def end(self) -> int:
        """The exit status, once no process is left that could write to the pipe."""
        assert self.process.stdout is not None
        self.said += (await self.process.stdout.read()).decode()
        return await self.process.wait()


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
