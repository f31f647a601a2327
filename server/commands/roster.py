"""`jiuye roster`: graduates from a file."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from server import settings
from server.commands.opened import on_servers
from server.people.roster import console

cli = typer.Typer(no_args_is_help=True, add_completion=False)


@cli.callback()
def group() -> None:
    """The roster of graduates."""


@cli.command("import")
def import_roster(
    file: Path,
    site: Annotated[str, typer.Option(help="the school's code")],
    accept_good: Annotated[
        bool, typer.Option("--accept-good", help="load the good rows although others are bad")
    ] = False,
) -> None:
    """Graduates from xlsx, with a report of refused rows; exit 1 when nothing was loaded."""
    loaded = settings.load()
    with on_servers(loaded):
        sys.exit(asyncio.run(console.import_file(loaded, file, site, accept=accept_good)))
