"""`jiuye sandbox`: WeChat on this machine."""

from __future__ import annotations

import typer

from server import settings
from wechat.sandbox.launch import run_sandbox

cli = typer.Typer(add_completion=False)


@cli.command()
def sandbox() -> None:
    """The WeChat simulator and its phone."""
    run_sandbox(settings.load())
