"""The schema's migrations (aerich), applied by one process at a time."""

from __future__ import annotations

from functools import cache

import asyncpg
from aerich import Command

from server.platform import database
from server.settings import ROOT

LOCATION = ROOT / "migrations"
LOCK = 7_262_001
"""Advisory lock: two machines that start together must not both migrate."""


async def upgrade(url: str) -> list[str]:
    """Apply what is missing; gives one line for each migration applied."""
    guard = await asyncpg.connect(url)
    try:
        await guard.execute("SELECT pg_advisory_lock($1)", LOCK)
        async with Command(
            tortoise_config=database.tortoise_config(url, pool_size=2), location=str(LOCATION)
        ) as command:
            return [f"migrated {name}" for name in await command.upgrade(run_in_transaction=True)]
    finally:
        await guard.close()


async def lacking(connection: asyncpg.Connection) -> list[str]:
    """This release's migrations that the database has not had, by the table that aerich keeps."""
    if await connection.fetchval("SELECT to_regclass('aerich')") is None:
        return _names()
    had = await connection.fetch("SELECT version FROM aerich WHERE app = 'models'")
    return sorted(set(_names()) - {row["version"] for row in had})


@cache
def _names() -> list[str]:
    return sorted(path.name for path in (LOCATION / "models").glob("[0-9]*_*.py"))
