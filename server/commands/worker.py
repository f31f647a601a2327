"""`jiuye worker`: whatever is not done inside a request."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from server import settings
from server.commands.opened import on_servers
from server.platform import production
from server.platform.jobs import LANES, LaneName
from server.platform.privacy import logs
from server.worker import run as run_worker

cli = typer.Typer(add_completion=False)


@cli.command()
def worker(
    lane: Annotated[
        LaneName | None, typer.Option(help="Work in one lane only; without it in all of them.")
    ] = None,
) -> None:
    """Notices, timers, imports: everything that is not done inside a request."""
    loaded = settings.load()
    production.refuse_unsafe(loaded)
    logs.configure(loaded.log_level)
    with on_servers(loaded):
        asyncio.run(run_worker(loaded, [lane] if lane else tuple(LANES)))
