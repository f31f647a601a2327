"""How often the code of an authenticator may be tried, without shutting its owner out (C3).

Whoever gets so far knows the password. A browser in which the owner has signed in is known by a
cookie and counts for itself: what others try elsewhere costs it nothing. All browsers that the
account does not know share twenty wrong codes a day. Three codes of a million are good at a time
(a step each way), so that a thief finds one with 20 x 3 / 1,000,000 a day, 2 in 100 in a year,
and each try leaves its row in the trail; what helps then is another password, which forgives.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from uuid import UUID

from itsdangerous import BadData, URLSafeTimedSerializer

from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.access.sources import source_of
from server.platform.errors import TooMany
from server.platform.privacy import keys

KNOWN_FOR = timedelta(days=180)

BURST = Limit("staff-totp", 5, timedelta(minutes=5), "验证码输错次数过多，请 5 分钟后再试")
"""One known browser, one session that is asked again, or one source."""
STRANGE = Limit(
    "staff-totp-strange",
    20,
    timedelta(days=1),
    "今天有人在别的浏览器多次输错这个账号的验证码，请在您平时登录的浏览器登录；"
    "如果不是您，密码已被别人知道，请联系为您开通账号的老师重新发送设置链接",
)
"""All browsers together in which nobody has signed in to this account."""


async def count(actor: Actor, account_id: UUID, browser: str) -> None:
    """Count a try before its code is looked at. Raises `TooMany`."""
    place = _place(actor, account_id, browser)
    await attempts.count(BURST, account_id, place or source_of(actor))
    if place is None:
        try:
            await attempts.count(STRANGE, account_id)
        except TooMany:
            # What is refused says nothing about codes.
            await attempts.take_back(STRANGE, account_id)
            raise


async def right(actor: Actor, account_id: UUID, browser: str) -> None:
    """It was the owner. What strangers tried stays counted: he may come in often."""
    place = _place(actor, account_id, browser)
    await attempts.forgive(BURST, account_id, place or source_of(actor))
    if place is None:
        await attempts.take_back(STRANGE, account_id)


async def forgive_strangers(account_id: UUID) -> None:
    """The account has a new password: nobody else knows it any more."""
    await attempts.forgive(STRANGE, account_id)


def know(account_id: UUID) -> str:
    """A cookie by which this browser is known as the account's."""
    return str(_signer().dumps([str(account_id), secrets.token_urlsafe(12)]))


def _place(actor: Actor, account_id: UUID, browser: str) -> object | None:
    """The session or browser that the account knows; None for any other."""
    if actor.id == account_id:
        return actor.session_id
    try:
        whose, nonce = _signer().loads(browser, max_age=int(KNOWN_FOR.total_seconds()))
    except (BadData, ValueError, TypeError):
        return None
    return nonce if whose == str(account_id) else None


def _signer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(keys.purpose_key("staff-browser"), salt="staff-browser")
