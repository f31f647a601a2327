"""A queue with nothing in it yet."""

from __future__ import annotations

import pytest

from server.platform import database


@pytest.fixture
async def queue(committed: str) -> str:
    """The address of a fresh database, without the jobs that its seed left."""
    async with database.driver() as connection:
        await connection.execute("TRUNCATE pgqueuer, pgqueuer_log")
    return committed
