"""Which passwords are good enough, and putting one in place (SREG-05: 8 to 64, no composition)."""

from __future__ import annotations

from server.accounts import passwords
from server.accounts.models import Account
from server.errors import Invalid


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
