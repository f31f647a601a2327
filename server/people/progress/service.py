"""Reminding those who are behind: once a day, and counted anew by the job."""

from __future__ import annotations

from datetime import timedelta

from server.people.progress import queries
from server.people.progress.schemas import RemindQuery
from server.platform import clock, jobs
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Invalid
from server.platform.privacy import audit

REMIND_JOB = "duty.remind"
ONCE_A_DAY = Limit(
    "duty-remind", 1, timedelta(days=1), "这个范围今天已经提醒过了，请明天再提醒"
)


async def remind(actor: Actor, query: RemindQuery) -> int:
    """Have them told; gives how many. Raises `Invalid` when there is nobody, `TooMany`."""
    scope = await queries.scope_of(actor, query, query.college)
    people = await queries.behind(query.what, *scope.values)
    count = len(queries.told(query.what, people))
    if not count:
        raise Invalid("这个范围里没有能提醒到的学生")
    site, college, year = (str(value or "") for value in scope.values)
    await attempts.count(ONCE_A_DAY, query.what, site, college, year)
    await jobs.enqueue(
        REMIND_JOB,
        {
            "what": query.what.value,
            "site": site,
            "college": college,
            "year": year,
            "day": f"{clock.now().astimezone(clock.CHINA):%Y%m%d}",
        },
    )
    await audit.record(
        actor,
        "duty.remind",
        ("college", college) if college else ("site", site),
        details={"what": query.what.value, "students": count},
    )
    return count
