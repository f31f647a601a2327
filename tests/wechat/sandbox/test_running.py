"""A sandbox whose start was given up is not there: no port is taken, no name is in use."""

from __future__ import annotations

import asyncio
import socket
from itertools import count

from sanic import Sanic

from tests.clients import free_port
from wechat.sandbox.config import SandboxConfig
from wechat.sandbox.running import running


async def test_a_start_that_is_given_up_at_any_moment_leaves_nothing() -> None:
    config = SandboxConfig(port=free_port(), smtp_port=0)
    known = set(Sanic._app_registry)
    is_up = asyncio.Event()

    async def stay() -> None:
        async with running(config):
            is_up.set()
            await asyncio.Event().wait()

    for moments in count():
        starting = asyncio.create_task(stay())
        for _ in range(moments):
            await asyncio.sleep(0)
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        assert set(Sanic._app_registry) == known
        socket.create_server(("127.0.0.1", config.port)).close()
        if is_up.is_set():
            break
    assert moments > 1
