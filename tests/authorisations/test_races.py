"""Two clerks grant at once: one authorisation; the control shows two with the guards gone."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import uuid4

from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.workflow.engine import Words
from server.platform.workflow.models import Transition
from server.signing.authorisations import service
from server.signing.authorisations.models import GrantState, SigningGrant
from tests.authorisations.conftest import WAITS, grant_of
from tests.people import acting, held_back


async def granted_together(url: str, cases: list[SigningGrant]) -> list[Any]:
    """Each case granted by a clerk of its own at the same moment."""
    desk = await acting("province@demo")
    async with held_back(url, "signing_grant", 2):
        return list(
            await asyncio.gather(*(grant(desk, case) for case in cases), return_exceptions=True)
        )


async def grant(desk: Actor, case: SigningGrant) -> None:
    async with database.transaction():
        await service.decide(desk, case.id, "approve", Words())


async def in_force() -> int:
    return await SigningGrant.filter(employer__name=WAITS, state=GrantState.GRANTED).count()


async def test_two_clerks_grant_once(committed: str) -> None:
    case = await grant_of(WAITS, GrantState.WAITING)
    await granted_together(committed, [case, case])
    assert await Transition.filter(object_id=case.id, step="approve").count() == 1
    assert await in_force() == 1


async def test_without_the_indexes_an_employer_would_have_two(committed: str) -> None:
    async with database.driver() as connection:
        await connection.execute("DROP INDEX signing_grant_one_open")
        await connection.execute("DROP INDEX signing_grant_one_granted")
    case = await grant_of(WAITS, GrantState.WAITING)
    other = SigningGrant(
        id=uuid4(), employer_id=case.employer_id, site_id=case.site_id, chain=[],
        state=GrantState.WAITING, state_since=clock.now(), created_at=clock.now(),
    )  # fmt: skip
    await other.save(force_create=True)
    assert await granted_together(committed, [case, other]) == [None, None]
    assert await in_force() == 2
