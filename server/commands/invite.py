"""`jiuye invite`: the first account of an installation."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from server import settings
from server.commands.opened import on_servers
from server.people.staff import console as people_console
from server.platform.errors import Problem

cli = typer.Typer(add_completion=False)


@cli.command()
def invite(
    login: str,
    person: Annotated[str, typer.Option(help="the person's name")],
    code: Annotated[str, typer.Option(help="the province's site code, for a new one")] = "P23",
    province: Annotated[str, typer.Option(help="its name, for a new one")] = "省就业服务中心",
) -> None:
    """The first province account, or a way back into one; prints its one-time link."""
    loaded = settings.load()
    founding = people_console.Founding(code, province, login, person)
    try:
        with on_servers(loaded):
            print(asyncio.run(people_console.invite(loaded, founding)))
    except Problem as problem:
        sys.exit("；".join(problem.errors.values()) or problem.detail)
