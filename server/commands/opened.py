"""Doing something with everything open that a process of ours holds."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from server.demo import clock_sync
from server.platform import runtime
from server.platform.embedded import reach, servers
from server.platform.embedded.servers import Addresses
from server.platform.privacy import logs
from server.settings import Settings
from wechat import clients

Answer = TypeVar("Answer")


@contextmanager
def on_servers(loaded: Settings) -> Iterator[Addresses]:
    """The servers for as long as the block lasts. Raises `Refused` where they cannot be used."""
    with servers.running(loaded) as addresses:
        asyncio.run(reach.refuse_away(addresses))
        yield addresses


def run(loaded: Settings, work: Callable[[], Awaitable[Answer]]) -> Answer:
    """Do something with the runtime open, on servers that run for as long as it takes."""

    async def opened() -> Answer:
        await runtime.start(loaded, pool_size=4)
        try:
            clients.open_clients(runtime.current())
            await clock_sync.load()
            return await work()
        finally:
            await runtime.stop()

    logs.configure("WARNING")
    with on_servers(loaded):
        return asyncio.run(opened())
