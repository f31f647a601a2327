"""How many SMS a day the province pays for, and the alarm in time (reliability.md row 19)."""

from __future__ import annotations

from datetime import timedelta

from server.platform import clock, jobs, runtime
from server.platform.access import attempts
from server.platform.access.attempts import Limit

SPENT = "今天的短信已经发完，请改用微信扫码或密码登录，或明天再试"
WARN_AT = (80, 100)
"""Per cent of the budget at which the province is told."""
ALARM_JOB = "notices.sms_budget"


async def is_spent() -> bool:
    """Whether today's budget is used up."""
    limit = _today()
    return await attempts.used(limit, _day()) >= limit.times


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
