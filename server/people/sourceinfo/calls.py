"""生源核对通知 (NTF-12, SRC-10): counted, sent by a job that counts anew, and kept on record.

While one is open, the school's own page says so to everybody who comes by.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from server.people.sites.models import College, Site
from server.people.sites.schemas import SiteBlock
from server.people.sites.school_page import show_on_site
from server.people.sourceinfo.models import SourceCall
from server.people.sourceinfo.schemas import CallLine, CallQuery, CallView
from server.people.students import queries as students
from server.people.students.models import Student
from server.platform import clock, database, jobs
from server.platform.access.actor import Actor, Role
from server.platform.errors import Invalid, NotFound
from server.platform.notices import budget
from server.platform.privacy import audit
from server.platform.web.forms import Choice

CALL_JOB = "source_info.call"
OPEN_FOR = timedelta(days=60)
"""So long the school's page shows a check, if somebody has not confirmed by then."""
SHOWN = 5

_CALLED = """
SELECT s.id, b.is_bound, s.phone_cell IS NOT NULL OR EXISTS (
         SELECT 1 FROM student_phone p WHERE p.student_id = s.id
       ) AS has_phone
  FROM student s
  LEFT JOIN source_info i ON i.student_id = s.id
 CROSS JOIN LATERAL (SELECT EXISTS (
         SELECT 1 FROM binding b WHERE b.account_id = s.id AND b.state = 'active'
       ) AS is_bound) b
 WHERE (i.id IS NULL OR i.state = 'unconfirmed')
   AND (b.is_bound OR NOT EXISTS (
         SELECT 1 FROM deletion d WHERE d.person = s.id AND d.state = 'done'
       ))
   AND ($1::uuid IS NULL OR s.site_id = $1)
   AND ($2::uuid IS NULL OR s.college_id = $2)
   AND ($3::int IS NULL OR s.graduation_year = $3)
"""
"""Nobody who wanted to be gone is asked to come back."""
_IS_OPEN = """
SELECT EXISTS (
  SELECT 1 FROM source_call c
    JOIN student s ON (c.college_id IS NULL OR s.college_id = c.college_id)
     AND (c.graduation_year IS NULL OR s.graduation_year = c.graduation_year)
    LEFT JOIN source_info i ON i.student_id = s.id
   WHERE (c.site_id = $1 OR c.site_id IS NULL) AND s.site_id = $1 AND c.sent_at > $2
     AND (i.id IS NULL OR i.state IN ('unconfirmed', 'returned')))
"""


@dataclass(frozen=True, slots=True)
class Called:
    """The unconfirmed students of a scope, by how a notice reaches them."""

    bound: list[UUID]
    by_sms: list[UUID]
    unreachable: int

    @property
    def reachable(self) -> int:
        return len(self.bound) + len(self.by_sms)


async def called(site: UUID | None, college: UUID | None, year: int | None) -> Called:
    """Who is bound hears in WeChat; who is not, by SMS, while today's budget lasts."""
    async with database.driver() as connection:
        rows = await connection.fetch(_CALLED, site, college, year)
    may_send = not await budget.is_spent()
    bound = [row["id"] for row in rows if row["is_bound"]]
    by_sms = [r["id"] for r in rows if may_send and r["has_phone"] and not r["is_bound"]]
    return Called(bound, by_sms, len(rows) - len(bound) - len(by_sms))


async def call(actor: Actor, query: CallQuery) -> Called:
    """Tell every unconfirmed student of the scope who can be reached; the job counts anew.

    The first call of a day is kept with their numbers. Gives who they are now. Raises `NotFound`
    for a college of others, `Invalid` when there is nobody.
    """
    site = _site(actor)
    if query.college and not await College.filter(
        **({"id": query.college} | ({"site_id": site} if site else {}))
    ).exists():
        raise NotFound("没有找到这个院系")
    found = await called(site, query.college, _year(query))
    if not found.reachable:
        raise Invalid("这个范围里没有能通知到的学生")
    scope = f"{site or ''}:{query.college or ''}:{query.year}"
    payload = {
        "site": str(site or ""),
        "college": str(query.college or ""),
        "year": query.year,
        "day": f"{clock.now().astimezone(clock.CHINA):%Y%m%d}",
    }
    await jobs.enqueue(CALL_JOB, payload, dedupe=f"{CALL_JOB}:{scope}")
    await _keep(actor, site, query, found)
    await audit.record(
        actor,
        "source_info.call",
        ("site", site or ""),
        details={"students": found.reachable, "unreachable": found.unreachable},
    )
    return found


async def page(actor: Actor, query: CallQuery) -> CallView:
    """Whom a 生源核对通知 would reach, counted before it is sent, and those that were sent."""
    is_province = Role.PROVINCE in actor.roles
    found = await called(_site(actor), query.college, _year(query))
    scope = Q() if is_province else Q(site_id=actor.site_id)
    colleges = await College.filter(scope).order_by("site__code", "code").select_related("site")
    named = {c.id: f"{c.site.name} · {c.name}" if is_province else c.name for c in colleges}
    years = await (
        Student.filter(students.visible_to(actor))
        .distinct()
        .order_by("-graduation_year")
        .values_list("graduation_year", flat=True)
    )
    sent = await SourceCall.filter(scope).order_by("-sent_at").limit(SHOWN).select_related("site")
    return CallView(
        filters={"college": str(query.college or ""), "year": query.year},
        colleges=[Choice(value=str(id), label=label) for id, label in named.items()],
        years=[Choice(value=str(year), label=f"{year} 届") for year in years],
        unconfirmed=found.reachable + found.unreachable,
        reachable=found.reachable,
        by_wechat=len(found.bound),
        by_sms=len(found.by_sms),
        unreachable=found.unreachable,
        sms_spent=await budget.is_spent(),
        sent=[_line(one, named) for one in sent],
    )


async def block(_: Actor, site: Site) -> SiteBlock | None:
    """生源核对 on the school's page, as long as somebody who was called has not confirmed."""
    async with database.driver() as connection:
        if not await connection.fetchval(_IS_OPEN, site.id, clock.now() - OPEN_FOR):
            return None
    return SiteBlock(
        title="生源核对",
        text="学校正在核对毕业生的生源信息。毕业生请登录后核对自己的信息并送审，还没有绑定的先绑定学籍。",
        href="/student/source",
        label="去核对生源信息",
    )


async def _keep(actor: Actor, site: UUID | None, query: CallQuery, found: Called) -> None:
    """One line a day for each scope: who is called again the same day hears nothing again."""
    scope: dict[str, Any] = {
        "site_id": site,
        "college_id": query.college,
        "graduation_year": _year(query),
    }
    today = clock.now().astimezone(clock.CHINA).replace(hour=0, minute=0, second=0, microsecond=0)
    same = SourceCall.filter(sent_at__gte=today)
    for name, value in scope.items():
        same = same.filter(Q(**{f"{name}__isnull": True} if value is None else {name: value}))
    if await same.exists():
        return
    await SourceCall.create(
        **scope,
        sent_at=clock.now(),
        sent_by=actor.id,
        by_wechat=len(found.bound),
        by_sms=len(found.by_sms),
        unreachable=found.unreachable,
    )


def _line(one: SourceCall, colleges: dict[UUID, str]) -> CallLine:
    place = colleges.get(one.college_id, "") if one.college_id else ""
    whole = one.site.name if isinstance(one.site, Site) else "全省"
    year = f"{one.graduation_year} 届" if one.graduation_year else ""
    return CallLine(
        at=one.sent_at,
        scope=" ".join(_filled(place or whole, year)),
        by_wechat=one.by_wechat,
        by_sms=one.by_sms,
        unreachable=one.unreachable,
    )


def _filled(*words: str) -> Iterable[str]:
    return (word for word in words if word)


def _site(actor: Actor) -> UUID | None:
    return None if Role.PROVINCE in actor.roles else actor.site_id


def _year(query: Any) -> int | None:
    return int(query.year) if query.year else None


show_on_site(block)
