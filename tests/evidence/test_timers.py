"""The trail is walked as soon as there is something to walk."""

from __future__ import annotations

import asyncio

import asyncpg

from server.people.evidence import timers
from server.platform.privacy import anchors
from server.platform.privacy.models import AuditCheck
from tests.clients import PATIENCE
from tests.people import waiting


async def test_the_first_check_of_the_trail_waits_for_the_sealer_that_is_at_work(
    committed: str,
) -> None:
    """The demo's rows are not sealed yet: unsealed, there would be nothing to say about them."""
    sealer = await asyncpg.connect(committed)
    await sealer.execute("SELECT pg_advisory_lock($1)", anchors.LOCK)
    check = asyncio.create_task(timers.check_audit())
    async with asyncio.timeout(PATIENCE):
        while not await waiting(sealer):
            pass
    await sealer.close()
    await check
    verdict = await AuditCheck.get()
    assert verdict.is_whole
    assert verdict.rows > 0
