"""`jiuye serve`: the web server."""

from __future__ import annotations

import sys
from typing import Annotated

import typer
from sanic import Sanic
from sanic.server.socket import bind_socket

from server import prefork, settings
from server.app import create_app
from server.commands.opened import on_servers
from server.people.business_register import sources
from server.platform import production
from server.platform.embedded.refusals import Refused

cli = typer.Typer(add_completion=False)


@cli.command()
def serve(workers: Annotated[int, typer.Option(min=1, help="web processes")] = 1) -> None:
    """The web server."""
    loaded = settings.load()
    production.refuse_unsafe(loaded)
    with on_servers(loaded):
        sources.register_of(loaded)
        try:
            listener = bind_socket(loaded.host, loaded.port)
        except (OSError, OverflowError) as failure:
            raise Refused(
                f"Cannot listen on {loaded.host}:{loaded.port} ({failure}): set JIUYE_HOST or"
                " JIUYE_PORT, or stop what listens there."
            ) from failure
        app = create_app(loaded)
        app.prepare(
            sock=listener,
            access_log=False,
            motd=False,
            single_process=True,
            register_sys_signals=workers == 1,
        )
        if workers == 1:
            Sanic.serve_single(primary=app)
        else:
            sys.exit(prefork.serve(app, listener, workers))
