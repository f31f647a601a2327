"""`jiuye up`: what `make run` runs."""

from __future__ import annotations

import sys

import typer

from server import settings
from server.platform import production
from server.platform.embedded import supervisor

cli = typer.Typer(add_completion=False)


@cli.command()
def up() -> None:
    """Everything on this machine: servers, schema, demo, sandbox, worker, web (`make run`)."""
    loaded = settings.load()
    production.refuse_unsafe(loaded)
    sys.exit(supervisor.run(loaded))
