"""Runs a sandbox inside a loop that already runs, for tests and for tools."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from sanic import Sanic

from .app import App, create_sandbox
from .config import SandboxConfig
from .pushes import Pushes
from .state import World


@dataclass(frozen=True)
class Running:
    """A sandbox that listens; `url` serves as API, open and mp root alike."""

    app: App
    config: SandboxConfig

    @property
    def url(self) -> str:
        return self.config.own_url

    @property
    def world(self) -> World:
        world: World = self.app.ctx.world
        return world

    @property
    def pushes(self) -> Pushes:
        pushes: Pushes = self.app.ctx.pushes
        return pushes


@asynccontextmanager
async def running(config: SandboxConfig) -> AsyncIterator[Running]:
    """The sandbox of `config` until the block ends; `port=0` takes a free port.

    With a free port no mails are taken, unless `smtp_port` says where.
    """
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((config.host, config.port))
        if config.port == 0:
            mail = config.smtp_port or 0
            config = replace(config, port=listener.getsockname()[1], smtp_port=mail)
        app = create_sandbox(config)
        try:
            server: Any = await app.create_server(
                sock=listener, access_log=False, return_asyncio_server=True
            )
            await server.startup()
            await server.before_start()
            try:
                await server.after_start()
                yield Running(app, config)
            finally:
                await server.before_stop()
                server.close()
                for connection in list(server.connections):
                    connection.abort()
                await server.after_stop()
        finally:
            Sanic.unregister_app(app)
