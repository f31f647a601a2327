"""Which passwords are good enough, putting one in place (SREG-05: 8 to 64, no composition), and
asking whoever is in for his own once more."""

from __future__ import annotations

from datetime import timedelta

from server.people.accounts import passwords
from server.people.accounts.models import Account
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Invalid, invalid

OWN = Limit(
    "own-password", 5, timedelta(minutes=30), "密码输错次数过多，请 30 分钟后再试"
)
"""One count for all pages that ask for it: a stolen session gets five guesses, not five a page.
It is the session's: its thief does not keep the owner from changing the password elsewhere."""


async def check_own(
    actor: Actor, account: Account, given: str, *, field: str, wrong: str
) -> None:
    """Raises `Invalid` at `field` unless this is the account's password, and `TooMany`."""
    await attempts.count(OWN, account.id, actor.session_id)
    if not await passwords.is_right(account.password_hash, given):
        raise invalid(field, wrong)
    await attempts.forgive(OWN, account.id, actor.session_id)


def fault_of(password: str, account: Account, *, least: int = passwords.MIN_LENGTH) -> str:
    """What is wrong with a new password, as a sentence; empty when nothing is."""
    if len(password) < least:
        return f"密码至少要 {least} 位"
    if len(password) > passwords.MAX_LENGTH:
        return f"密码最多 {passwords.MAX_LENGTH} 位"
    if passwords.is_common(password):
        return "这个密码太常见，容易被猜到，请换一个"
    login = (account.login or "").lower()
    if password.lower() in (login, login.partition("@")[0], account.name.lower()):
        return "密码不能和账号或姓名一样"
    return ""


async def hash_of_new(
    account: Account, password: str, repeat: str, *, least: int, field: str = "password"
) -> str:
    """The hash of a new password. Raises `Invalid` with a sentence at its field."""
    errors = {}
    fault = fault_of(password, account, least=least)
    if fault:
        errors[field] = fault
    if password != repeat:
        errors["repeat"] = "两次输入的密码不一样"
    if errors:
        raise Invalid("有几处需要修改，请看标红的地方", errors=errors)
    return await passwords.hashed(password)
