"""`jiuye sandbox`: WeChat on this machine."""

from __future__ import annotations

import sys

import typer

from server import settings
from wechat.sandbox.launch import run_sandbox

cli = typer.Typer(add_completion=False)


@cli.command()
def sandbox() -> None:
    """The WeChat simulator and its phone; refused in production."""
    loaded = settings.load()
    if not loaded.is_demo:
        sys.exit("The sandbox never runs in production.")
    run_sandbox(loaded)
