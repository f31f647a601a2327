"""No table holds a person's number that could be read: cells, blind indexes and sealed logins."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.exceptions import InvalidTag

from server.people.accounts import sealing
from server.people.accounts.models import Account
from server.platform import database
from server.platform.privacy.sealed import MARK, open_, seal

NUMBER = "+8613800000001"
TABLES = """
SELECT table_name FROM information_schema.tables
 WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
"""
PHONE = "(^|[^0-9a-fA-F])(86)?1[3-9][0-9]{9}([^0-9a-fA-F]|$)"
ID_NUMBER = "(^|[^0-9a-fA-F])[0-9]{17}[0-9X]([^0-9a-fA-F]|$)"


async def readable() -> list[str]:
    """The tables in which something looks like a mobile or an ID number."""
    async with database.driver() as connection:
        names = [row["table_name"] for row in await connection.fetch(TABLES)]
        return [
            name
            for name in names
            if await connection.fetchval(
                f"SELECT EXISTS (SELECT FROM {name} t WHERE t::text ~ $1 OR t::text ~ $2)",
                PHONE,
                ID_NUMBER,
            )
        ]


async def stored(login: str) -> Any:
    account = await Account.get(login=login)
    async with database.driver() as connection:
        return await connection.fetchval("SELECT login FROM account WHERE id = $1", account.id)


async def in_clear(login: str) -> None:
    """As an older release kept it."""
    account = await Account.get(login=login)
    async with database.driver() as connection:
        await connection.execute("UPDATE account SET login = $2 WHERE id = $1", account.id, login)


async def test_nobodys_number_can_be_read_in_the_database(db: None) -> None:
    assert await readable() == []


async def test_the_search_itself_sees_a_number(db: None) -> None:
    await in_clear(NUMBER)
    assert await readable() == ["account"]


async def test_an_account_is_found_by_its_whole_number(db: None) -> None:
    assert (await Account.get(login=NUMBER)).login == NUMBER
    assert await Account.filter(login__in=[NUMBER]).values_list("login", flat=True) == [NUMBER]
    assert (await stored(NUMBER)).startswith(MARK)


async def test_a_name_is_no_number(db: None) -> None:
    assert await stored("school@10001.demo") == "school@10001.demo"


def test_a_sealed_number_opens_for_its_own_column_only(db: None) -> None:
    sealed = seal("account.login", NUMBER)
    assert sealed == seal("account.login", NUMBER) != seal("another.column", NUMBER)
    assert open_("account.login", sealed) == NUMBER
    with pytest.raises(InvalidTag):
        open_("another.column", sealed)


async def test_what_an_older_release_left_is_sealed_once(db: None) -> None:
    await in_clear(NUMBER)
    assert not await Account.exists(login=NUMBER)
    assert await sealing.seal_logins() == 1
    assert await sealing.seal_logins() == 0
    assert await Account.exists(login=NUMBER)
