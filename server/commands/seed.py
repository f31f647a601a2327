"""`jiuye seed`: the demo's data."""

from __future__ import annotations

from functools import partial

import typer

from server import settings
from server.commands.opened import run
from server.demo import past, world
from server.settings import Settings

cli = typer.Typer(add_completion=False)


@cli.command(name="seed")
def seed_demo() -> None:
    """Put the demo's sites, people and cases in; does nothing that is there already."""
    loaded = settings.load()
    print(run(loaded, partial(_seed, loaded)))


async def _seed(loaded: Settings) -> str:
    done = await world.seed(loaded)
    if done != world.THERE:
        await past.settle()
    return done
