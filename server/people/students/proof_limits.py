"""How often somebody may try to prove which student he is (reliability.md C3, C4).

Only failures stay counted. The pair of who asks and which student is locked after six; a student
who is tried by many, and a network that tries many students, are asked for the picture, and
nobody is locked out by what others do.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from server.people.accounts import captcha
from server.people.accounts.captcha import Answer, Watched
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.access.sources import network_of
from server.platform.errors import Invalid

PAIR = Limit(
    "proof-source",
    6,
    timedelta(minutes=30),
    "核对失败次数过多，请 30 分钟后再试，或联系学校就业中心",
)
OF_STUDENT = Limit("proof-student", 10, timedelta(days=1), "")
FROM_NETWORK = Limit("proof-network", 30, timedelta(minutes=30), "")


@asynccontextmanager
async def attempt(
    actor: Actor, site: str, student_no: str, *, picture: Answer | None
) -> AsyncIterator[None]:
    """One attempt, which its block makes and refuses by raising `Invalid`.

    `picture` is None where one was asked for already. Raises `TooMany`, and `Invalid` at
    `picture` before the block is entered.
    """
    number = (site, student_no)
    watched: list[Watched] = [(OF_STUDENT, number)]
    pair: Watched = (PAIR, (actor.identity_id,))
    if actor.identity_id is None:
        # A campus is one network: there, a student's slips must not stop another one.
        network = network_of(actor.address)
        pair = (PAIR, (network, *number))
        watched.append((FROM_NETWORK, (network,)))
    await attempts.count(PAIR, *pair[1])
    try:
        asked = await captcha.demand(*watched, given=picture)
    except Invalid:
        await captcha.take_back(pair)
        raise
    try:
        yield
    except Invalid as wrong:
        raise await asked.refused(wrong) from None
    await captcha.take_back(pair, *watched)
