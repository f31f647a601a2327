"""`jiuye audit`: whether the evidence holds."""

from __future__ import annotations

import sys
from functools import partial

import typer

from server import settings
from server.commands.opened import run
from server.platform.privacy import audit

cli = typer.Typer(no_args_is_help=True, add_completion=False)


@cli.callback()
def group() -> None:
    """The evidence chain."""


@cli.command("verify")
def verify_audit() -> None:
    """Walk the evidence chain; exit 1 and the first bad row if it is broken."""
    loaded = settings.load()
    report = run(loaded, partial(audit.verify, loaded.data_dir))
    fault = report.first_bad
    if fault is not None:
        place = f"{fault.stream} {fault.seq} (row {fault.row})"
        sys.exit(f"The chain is broken at {place}: {fault.why}")
    print(f"The chain holds: {report.checked} entries, {report.anchors} anchors.")
