"""`jiuye retention`: what has been kept long enough goes."""

from __future__ import annotations

from functools import partial
from typing import Annotated

import typer

from server import house, settings
from server.commands.opened import run
from server.platform.retention import console as retention_console

cli = typer.Typer(add_completion=False)


@cli.command()
def retention(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="say what would go, and change nothing")
    ] = False,
) -> None:
    """Destroy what has been kept long enough, as the nightly run does, and print the counts."""
    house.open_rooms()
    print(run(settings.load(), partial(retention_console.report, dry_run=dry_run)))
