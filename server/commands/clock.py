"""`jiuye clock`: another day, for a demo."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Annotated

import typer

from server import settings
from server.commands.opened import run
from server.demo import clock_sync
from server.platform.clock import CHINA

cli = typer.Typer(no_args_is_help=True, add_completion=False)


@cli.callback()
def group() -> None:
    """The service's one clock."""


@cli.command("set")
def set_clock(
    moment: Annotated[str, typer.Argument(help="ISO 8601; China time without an offset")],
) -> None:
    """Set the clock of the whole service."""
    try:
        wanted = datetime.fromisoformat(moment)
    except ValueError:
        sys.exit("Give a time such as 2027-03-01T09:00.")
    wanted = wanted if wanted.tzinfo else wanted.replace(tzinfo=CHINA)
    _move_clock(partial(clock_sync.set_to, wanted))


@cli.command("advance")
def advance_clock(
    amount: Annotated[str, typer.Argument(help="seconds, or such as 15m, 36h, 3d")],
) -> None:
    """Move the clock of the whole service onward."""
    units = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
    amount = f"{amount}s" if amount.isdigit() else amount
    if amount[-1:] not in units or not amount[:-1].lstrip("-").isdigit():
        sys.exit("Give a number and s, m, h or d, such as 36h.")
    _move_clock(
        partial(clock_sync.advance, timedelta(**{units[amount[-1]]: int(amount[:-1])}))
    )


def _move_clock(move: Callable[[], Awaitable[datetime]]) -> None:
    print(run(settings.load(), move).astimezone(CHINA).isoformat(timespec="seconds"))
