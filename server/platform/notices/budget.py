"""How many SMS a day the province pays for, and the alarm in time (reliability.md row 19)."""

from __future__ import annotations

from datetime import timedelta

from server.platform import clock, jobs, runtime
from server.platform.access import attempts
from server.platform.access.attempts import Limit

SPENT = "今天的短信已经发完，请改用微信扫码或密码登录，或明天再试"
SHUT = "今天给新手机号的短信已经发完，请明天再试；已有账号的可以照常登录"
FOR_STRANGERS = 80
"""Per cent of the budget that any number may use up. The rest is for those that we know: whoever
spends it by asking for codes to strange numbers shuts nobody out who is in."""
WARN_AT = (FOR_STRANGERS, 100)
"""Per cent of the budget at which the province is told."""
ALARM_JOB = "notices.sms_budget"


async def is_spent(*, for_strangers: bool = False) -> bool:
    """Whether today's budget is used up, or that part of it which strange numbers may use."""
    limit = _today()
    share = FOR_STRANGERS if for_strangers else 100
    return await attempts.used(limit, _day()) >= limit.times * share // 100


async def spend() -> None:
    """Count one SMS that the provider took; the province hears when much or all is spent."""
    limit = _today()
    used = await attempts.tally(limit, _day())
    for share in WARN_AT:
        if used == limit.times * share // 100:
            alarm = {"day": _day(), "share": share, "total": limit.times}
            await jobs.enqueue(ALARM_JOB, alarm)


def _today() -> Limit:
    daily = runtime.current().settings.sms.daily
    return Limit("sms-budget", daily, timedelta(days=1), SPENT)


def _day() -> str:
    return f"{clock.today():%Y-%m-%d}"
