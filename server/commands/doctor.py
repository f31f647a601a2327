"""`jiuye doctor`: what is missing here."""

from __future__ import annotations

import asyncio
import sys

import typer

from server import settings
from server.platform import doctor

cli = typer.Typer(add_completion=False)


@cli.command(name="doctor")
def check_up() -> None:
    """Check every dependency, and say what to do; exit 1 if any fails, slow ones are well."""
    checks = asyncio.run(doctor.checks(settings.load()))
    for check in checks:
        print(check)
    sys.exit(0 if all(c.ok for c in checks) else 1)
