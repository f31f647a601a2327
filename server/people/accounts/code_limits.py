"""How many codes may be sent: to one number, for one person, for one network (reliability.md row
19, C4).

Whoever lets codes be sent to strangers is asked for the picture after a few. A code that is used
reached somebody who wanted it: it counts no more and earns another one, so that a campus or a
hall, which is one network, is not stopped, and grows with success alone.
"""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from server.people.accounts import captcha
from server.people.accounts.captcha import Answer, Watched
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.access.sources import network_of
from server.platform.errors import TooMany

DAY = timedelta(days=1)

PER_MINUTE = Limit("code-minute", 1, timedelta(seconds=60), "刚刚发送过验证码，请过一分钟再试")
PER_HOUR = Limit("code-hour", 5, timedelta(hours=1), "获取验证码太频繁，请一小时后再试")
PER_DAY = Limit("code-day", 10, DAY, "今天的验证码次数已用完，请明天再试")
PER_DEVICE = Limit("code-device", 20, DAY, "今天获取验证码的次数已用完，请明天再试")
"""A WeChat, or somebody signed in."""
PER_NETWORK = Limit(
    "code-network", 3000, DAY, "这个网络今天获取验证码的次数太多，请换手机网络再试"
)
"""Codes that nobody used."""
FREE_FOR_ONE = Limit("code-free-one", 5, DAY, "")
FREE_FOR_NETWORK = Limit("code-free-network", 20, DAY, "")
"""Codes without a picture."""
USED = Limit("code-used", 1, DAY, "")


async def charge(actor: Actor, to: str, *, picture: Answer | None) -> None:
    """Count a code that is wanted for a number or mail address; what is refused counts not.

    `picture` is None where one was asked for already, and where `to` is the asker's own by our
    records. Raises `TooMany`, and `Invalid` at `picture`.
    """
    most, free = _limits(actor)
    await captcha.demand(free, given=picture)
    try:
        await attempts.count(most[0], *most[1])
        for limit in (PER_MINUTE, PER_HOUR, PER_DAY):
            await attempts.count(limit, to)
    except TooMany:
        await captcha.take_back(most, free)
        raise


async def earn(actor: Actor, code_id: UUID) -> None:
    """A code was used; once, though its use may be undone and done again."""
    if await attempts.tally(USED, code_id) > USED.times:
        return
    most, free = _limits(actor)
    await captcha.take_back(free, free)
    if most[0] is PER_NETWORK:
        await captcha.take_back(most)


def _limits(actor: Actor) -> tuple[Watched, Watched]:
    """What binds whoever asks, and what he is given without a picture."""
    one = actor.identity_id or actor.id
    if one is not None:
        return (PER_DEVICE, (one,)), (FREE_FOR_ONE, (one,))
    network = network_of(actor.address)
    return (PER_NETWORK, (network,)), (FREE_FOR_NETWORK, (network,))
