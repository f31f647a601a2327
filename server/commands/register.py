"""`jiuye register`: the business register from a file."""

from __future__ import annotations

import sys
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from server import settings
from server.commands.opened import run
from server.people.business_register import console

cli = typer.Typer(no_args_is_help=True, add_completion=False)


@cli.callback()
def group() -> None:
    """The business register."""


@cli.command("load")
def load_register(
    file: Path,
    update: Annotated[
        bool, typer.Option("--update", help="keep the companies that the file does not have")
    ] = False,
    as_of: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="the day it speaks of; today")
    ] = None,
    report: Annotated[Path | None, typer.Option(help="refused rows, as xlsx")] = None,
) -> None:
    """Companies from csv, zip or xlsx, whole or as an update; exit 1 when nothing was loaded."""
    day: date | None = as_of.date() if as_of else None
    work = partial(console.load_file, file, replaces=not update, as_of=day, report=report)
    sys.exit(run(settings.load(), work))
