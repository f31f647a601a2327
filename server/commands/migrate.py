"""`jiuye migrate`: schema, code tables, and what an older release left unsealed."""

from __future__ import annotations

import asyncio

import typer

from server import settings
from server.commands.opened import on_servers, run
from server.people.accounts import sealing
from server.platform import migrations
from server.platform.code_tables import loading as code_tables

cli = typer.Typer(add_completion=False)


@cli.command()
def migrate() -> None:
    """Bring the database's schema up to date."""
    loaded = settings.load()
    with on_servers(loaded) as addresses:
        for done in asyncio.run(migrations.upgrade(addresses.database_url)):
            print(done)
        run(loaded, code_tables.load_code_tables)
        run(loaded, sealing.seal_logins)
