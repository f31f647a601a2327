"""`jiuye …`: one command for each process and for what operators do (contract.md, Commands)."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from server import settings
from server.platform.embedded.refusals import Refused, spoken

COMMANDS = (
    "up",
    "serve",
    "worker",
    "sandbox",
    "migrate",
    "seed",
    "doctor",
    "totp",
    "invite",
    "retention",
    "menu",
    "roster",
    "register",
    "audit",
    "clock",
)
"""Each is the file of its name in `server/commands`."""
OF_THE_DEMO = frozenset({"sandbox", "seed", "totp", "clock"})
"""WeChat that is none, made-up people, their second factor, another day: never in production."""


class Commands(TyperGroup):
    """Imports a command when it is called: the simulator need not wait for the whole service."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            return None
        # What is imported stays to the end: to look for garbage in it costs a quarter of a start.
        gc.disable()
        command = get_command(import_module(f"server.commands.{cmd_name}").cli)
        gc.freeze()
        gc.enable()
        command.name = cmd_name
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is called. Raises `Refused` in production for one of the demo's."""
        name, command, rest = super().resolve_command(ctx, args)
        if name in OF_THE_DEMO and not settings.load().is_demo:
            raise Refused(f"`jiuye {name}` is the demo's and never runs in production.")
        return name, command, rest


cli = typer.Typer(cls=Commands, no_args_is_help=True, add_completion=False)


@cli.callback()
def jiuye() -> None:
    """微就业 weijiuye"""


def main() -> None:
    """Run a command; what the operator can mend is said in one sentence."""
    with spoken():
        cli()


if __name__ == "__main__":
    main()
