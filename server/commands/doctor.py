"""`jiuye doctor`: what is missing here."""

from __future__ import annotations

import asyncio
import sys

import typer

from server import house, settings
from server.platform import doctor
from server.platform.notices import sms_check

cli = typer.Typer(add_completion=False)


@cli.command(name="doctor")
def check_up() -> None:
    """Check every dependency, and say what to do; exit 1 if any fails, slow ones are well."""
    house.open_rooms("notices", "handlers")  # what they send is what is checked
    checks = asyncio.run(doctor.checks(settings.load(), {"sms": sms_check.look}))
    for check in checks:
        print(check)
    sys.exit(0 if all(c.ok for c in checks) else 1)
