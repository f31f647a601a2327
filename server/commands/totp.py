"""`jiuye totp`: an authenticator for the demo."""

from __future__ import annotations

import typer

from server import settings
from server.commands.opened import run
from server.people.accounts import staff
from server.people.accounts.models import Account

cli = typer.Typer(add_completion=False)


@cli.command()
def totp(login: str) -> None:
    """The code that a demo account's authenticator shows now."""

    async def code() -> str | None:
        account = await Account.get_or_none(login=login)
        return await staff.current_code(account) if account else f"No account {login}."

    print(run(settings.load(), code))
