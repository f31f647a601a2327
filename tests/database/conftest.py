"""A small pool on a database of its own, whose server can be made to fall silent."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg
import psutil
import pytest

from server.platform import database, runtime
from server.settings import Settings
from tests.conftest import cloned

SIZE = 3
"""Connections in the pool."""
SILENCE = 0.3
"""Seconds after which a command is given up, of servers that are frozen and of no others: they do
not answer, whereas a busy machine may only be slow."""


class Probe:
    """What the pool of this process has left, and what its server holds, seen from outside."""

    def __init__(self, outside: asyncpg.Connection) -> None:
        self.outside = outside
        self.is_frozen = asyncio.Event()
        client: Any = database.connection()
        self._client = client

    @property
    def taken(self) -> int:
        """How many of the pool's connections somebody holds now."""
        return sum(not holder.is_idle() for holder in self._client._pool._holders)

    def hang_up(self) -> None:
        """End the pool at once, whoever still holds a connection of it."""
        if self._client._pool is not None:
            self._client._pool.terminate()

    def _lose_patience(self, seconds: float) -> None:
        for holder in self._client._pool._holders:
            if holder.is_connected():
                holder._con._config = holder._con._config._replace(command_timeout=seconds)

    async def stored(self) -> set[int]:
        """What is committed."""
        return {row["n"] for row in await self.outside.fetch("SELECT n FROM probe")}

    async def backends(self, state: str = "") -> set[int]:
        """The server's processes behind the pool; those in this state."""
        rows = await self.outside.fetch(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
            " AND pid <> pg_backend_pid() AND starts_with(state, $1)",
            state,
        )
        return {row["pid"] for row in rows}

    async def left(self, pids: Collection[int]) -> None:
        """Wait until the server has none of these processes any more."""
        while await self.backends() & set(pids):
            await self.outside.execute("SELECT pg_sleep(0.01)")

    @asynccontextmanager
    async def frozen(self) -> AsyncIterator[list[int]]:
        """Nobody behind the pool says a word until the block ends, as when a disk stalls; then
        they go on with what they were asked meanwhile. Gives their process ids.
        """
        name = await self.outside.fetchval("SELECT current_database()")
        pids = sorted(await self.backends())
        if any(name not in " ".join(psutil.Process(pid).cmdline()) for pid in pids):
            pytest.skip("the database's processes are on another machine")
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        self._lose_patience(SILENCE)
        self.is_frozen.set()
        try:
            yield pids
        finally:
            self._lose_patience(database.PATIENCE)
            for pid in pids:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGCONT)


@pytest.fixture
async def probe(opened: runtime.Runtime, base_settings: Settings) -> AsyncIterator[Probe]:
    """The pool, with a table `probe (n)` in its database."""
    with cloned(base_settings) as url:
        outside = await asyncpg.connect(url)
        await outside.execute("CREATE TABLE probe (n int NOT NULL)")
        await database.disconnect()
        await database.connect(url, pool_size=SIZE)
        found = Probe(outside)
        yield found
        found.hang_up()
        await database.disconnect()
        await outside.close()
    await database.connect(opened.settings.database_url)
