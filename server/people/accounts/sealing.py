"""Telephone numbers that an older release stored as they are."""

from __future__ import annotations

from server.people.accounts.models import Account
from server.platform import database


async def seal_logins() -> int:
    """Seal the recruiters' login numbers; how many were not. May run any number of times."""
    async with database.driver() as connection:
        unsealed = await connection.fetch("SELECT id FROM account WHERE login LIKE '+%'")
    for account in await Account.filter(id__in=[row["id"] for row in unsealed]):
        await account.save(update_fields=["login"])
    return len(unsealed)
