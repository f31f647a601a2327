"""`jiuye serve`: the web server."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any

import typer
from sanic import Sanic
from sanic.worker.loader import AppLoader

from server import production, settings
from server.app import create_app
from server.embedded import servers

cli = typer.Typer(add_completion=False)


@cli.command()
def serve(workers: Annotated[int, typer.Option(help="web processes")] = 1) -> None:
    """The web server."""
    loaded = settings.load()
    production.refuse_unsafe(loaded)
    with servers.running(loaded):
        Sanic.start_method = "fork"
        loader = AppLoader(factory=partial(create_app, loaded))
        app = loader.load()
        options: dict[str, Any] = {
            "host": loaded.host,
            "port": loaded.port,
            "access_log": False,
            "motd": False,
            "single_process": workers == 1,
        }
        if workers > 1:
            options["workers"] = workers
        app.prepare(**options)
        if workers == 1:
            Sanic.serve_single(primary=app)
        else:
            Sanic.serve(primary=app, app_loader=loader)
