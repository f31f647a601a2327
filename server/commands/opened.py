"""Doing something with everything open that a process of ours holds."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from server.demo import clock_sync
from server.platform import runtime
from server.platform.embedded import servers
from server.platform.privacy import logs
from server.settings import Settings
from wechat import clients

Answer = TypeVar("Answer")


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
    with servers.running(loaded):
        return asyncio.run(opened())
