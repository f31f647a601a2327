"""How many SMS a day the province pays for, and the alarm in time (reliability.md row 19)."""

from __future__ import annotations

from datetime import timedelta

from server import clock, runtime
from server.access import attempts
from server.access.actor import Kind, Role
from server.access.attempts import Limit
from server.accounts.models import Account
from server.notices import service
from server.notices.catalogue import Event, register

SPENT = "今天的短信已经发完，请改用微信扫码或密码登录，或明天再试"
WARN_AT = (80, 100)
"""Per cent of the budget at which the province is told."""

ALARM = register(
    Event(
        "sms.budget",
        title="短信用量提醒",
        text="今天的短信已用 {share}%（共 {total} 条）。用完后，验证码和短信提醒今天不再发出，"
        "请核实是否有人滥用，或提高额度。",
        href="/staff/deliveries",
    )
)


async def is_spent() -> bool:
    """Whether today's budget is used up."""
    limit = _today()
    return await attempts.used(limit, _day()) >= limit.times


async def spend() -> None:
    """Count one SMS that the provider took; tells the province when much or all is spent."""
    limit = _today()
    used = await attempts.tally(limit, _day())
    for share in WARN_AT:
        if used == limit.times * share // 100:
            await _tell(share, limit.times)


async def _tell(share: int, total: int) -> None:
    province = await Account.filter(
        kind=Kind.STAFF, is_active=True, roles__contains=[Role.PROVINCE.value]
    )
    await service.tell(
        ALARM.name,
        [account.id for account in province],
        source=f"sms-budget:{_day()}:{share}",
        share=str(share),
        total=str(total),
    )


def _today() -> Limit:
    daily = runtime.current().settings.sms.daily
    return Limit("sms-budget", daily, timedelta(days=1), SPENT)


def _day() -> str:
    return f"{clock.today():%Y-%m-%d}"
