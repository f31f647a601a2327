"""How staff get in: a password, then a code of their authenticator (reliability.md C2, row 21)."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pyotp
from itsdangerous import BadData, URLSafeTimedSerializer

from server.people.accounts import authenticator_limits
from server.people.accounts.captcha import NO_ANSWER, Answer
from server.people.accounts.models import Account
from server.people.accounts.password_signin import PasswordSignIn, refused
from server.platform import database, hints, runtime
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel, Kind
from server.platform.access.attempts import Limit
from server.platform.access.sessions import SessionToken
from server.platform.errors import Forbidden, SignInNeeded, TooMany, invalid
from server.platform.privacy import audit, cipher, keys

WRONG = "账号或密码不正确"
NO_SECRET = (
    "这一步要输入动态验证码，您的账号还没有绑定身份验证器。"
    "请联系为您开通账号的老师重新发送设置链接，绑定后重新登录。"
)
TOTP_STEP = 30
HALF_WAY = 300
"""Seconds between the password and the code."""

DOOR = PasswordSignIn(
    pair=Limit(
        "staff-password",
        5,
        timedelta(minutes=30),
        "尝试次数过多，请 30 分钟后再试，或联系省中心重置",
    ),
    source=Limit(
        "staff-source", 1000, timedelta(minutes=1), "这个网络登录的人太多，请一分钟后再试"
    ),
    watch=Limit("staff-captcha", 3, timedelta(minutes=30), ""),
    wrong=WRONG,
)


async def check_password(
    actor: Actor, login: str, password: str, *, picture: Answer = NO_ANSWER
) -> str:
    """The first step. Gives a token for the second one, good for five minutes.

    Raises `Invalid` with the same words whether the account exists or not, and `TooMany`. Every
    refused try leaves a row in the trail: call both steps outside a transaction.
    """
    login = login.strip().lower()
    found = Account.get_or_none(login=login, kind=Kind.STAFF, is_active=True)
    account = await DOOR.passed(
        actor, login, password, found.select_related("site"), picture=picture
    )
    return _half_way().dumps(str(account.id))


async def check_code(
    actor: Actor, half: str, code: str, *, agent: str, browser: str = ""
) -> tuple[SessionToken, str]:
    """The second step: a TOTP code (RFC 6238), each used once. Gives the session, and the cookie
    by which the browser is known from now on (`browser`, when it has one).

    Raises `SignInNeeded` when the first step is too long ago, `Invalid`, `TooMany`.
    """
    account = await half_way_account(half)
    await _use_code(actor, account, code, browser)
    await DOOR.forgive(actor, account.login or "")
    person = replace(actor, kind=Kind.STAFF, id=account.id)
    about, stream = _trail(account)
    async with database.transaction():
        await audit.record(person, "session.begin", about, stream=stream)
        token = await sessions.start(
            channel=Channel.DESKTOP,
            account_id=account.id,
            life=sessions.STAFF_LIFE,
            address=actor.address,
            agent=agent,
        )
    return token, authenticator_limits.know(account.id)


async def confirm(actor: Actor, code: str) -> SessionToken:
    """A second factor in the midst of work, before what is sensitive (row 21); five minutes good.

    Gives the session under a new secret. Raises `Invalid` at `code`, `TooMany`; call it outside a
    transaction.
    """
    account = await Account.get(id=actor.who).select_related("site")
    await _use_code(actor, account, code)
    async with database.transaction():
        about, stream = _trail(account)
        await audit.record(actor, "proof.give", about, stream=stream, details={"how": "totp"})
        return await sessions.renew(actor)


async def half_way_account(half: str) -> Account:
    """Who passed the first step. Raises `SignInNeeded` for anything else."""
    try:
        account_id = UUID(_half_way().loads(half, max_age=HALF_WAY))
    except (BadData, ValueError):
        raise SignInNeeded("请重新输入账号和密码") from None
    account = await Account.get_or_none(id=account_id, is_active=True).select_related("site")
    if account is None:
        raise SignInNeeded("请重新输入账号和密码")
    return account


async def current_code(account: Account) -> str | None:
    """The code that the authenticator shows now, in the demo; None in production.

    Raises `Forbidden` for an account that has no authenticator.
    """
    return hints.code_now(runtime.current().settings, await _secret(account))


async def _use_code(actor: Actor, account: Account, code: str, browser: str = "") -> None:
    """Raises `Invalid` at `code` for a wrong one or one that was used, `TooMany`."""
    about, stream = _trail(account)
    try:
        await authenticator_limits.count(actor, account.id, browser)
    except TooMany:
        await refused(actor, "limit", about, stream)
        raise
    step = await _matching_step(account, code)
    fresh = step is not None and await Account.filter(id=account.id, totp_step__lt=step).update(
        totp_step=step
    )
    if not fresh:
        await refused(actor, "code", about, stream)
        raise invalid("code", "验证码不正确或已经用过，请等下一个")
    await authenticator_limits.right(actor, account.id, browser)


def _trail(account: Account) -> tuple[tuple[str, object], str | None]:
    return ("account", account.id), account.site.code if account.site else None


async def _matching_step(account: Account, code: str) -> int | None:
    """The time step a code belongs to: the current one, or its neighbours for a slow clock."""
    now = int(time.time()) // TOTP_STEP
    totp = pyotp.TOTP(await _secret(account))
    for step in (now, now - 1, now + 1):
        if pyotp.utils.strings_equal(totp.at(step * TOTP_STEP), code.strip()):
            return step
    return None


async def _secret(account: Account) -> str:
    if account.totp_cell is None:
        raise Forbidden(NO_SECRET)
    return await cipher.reveal(account.id, "account", "totp_cell", account.id, account.totp_cell)


def _half_way() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(keys.purpose_key("staff-half-way"), salt="staff-half-way")
