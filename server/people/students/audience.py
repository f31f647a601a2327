"""A school's students (the province: all) as the audience of its notices."""

from __future__ import annotations

from uuid import UUID

from server.people.sites.audiences import Audience, Reach, join
from server.people.sites.models import Site, SiteKind
from server.platform import database, runtime
from server.platform.notices.catalogue import Event, Purpose, register
from server.platform.notices.models import DeliveryChannel

PUBLISHED = register(
    Event(
        "site_notice.students",
        title="{title}",
        text="{site}发布了公告《{title}》，请点开查看全文。",
        href="/s/{code}/notices/{id}",
        purpose=Purpose.ANNOUNCEMENT,
        fields={"matter": "{title}", "remark": "{site}发布，点开看全文", "at": "{at}"},
        channels=(DeliveryChannel.WECHAT,),
    )
)
"""By WeChat and the inbox: a whole school by SMS would use up the day's codes."""

_REACH = """
SELECT count(*) FILTER (WHERE a.is_active) AS people,
       count(*) FILTER (WHERE a.is_active AND follows AND NOT muted) AS by_wechat,
       count(*) FILTER (WHERE a.id IS NULL) AS beyond
  FROM student s
  LEFT JOIN account a ON a.id = s.id
 CROSS JOIN LATERAL (
   SELECT EXISTS (SELECT 1 FROM binding b JOIN wechat_identity w ON w.id = b.identity_id
                   WHERE b.account_id = s.id AND b.state = 'active' AND w.is_following
                     AND w.appid = $3) AS follows,
          EXISTS (SELECT 1 FROM notice_preference p WHERE p.account_id = s.id
                     AND p."group" = 'announcement' AND 'wechat' = ANY(p.muted)) AS muted
 ) wechat
 WHERE ($1::uuid IS NULL OR s.site_id = $1) AND ($2::int IS NULL OR s.graduation_year = $2)
"""
_PAGE = """
SELECT a.id FROM account a JOIN student s ON s.id = a.id
 WHERE a.is_active AND ($1::uuid IS NULL OR s.site_id = $1)
   AND ($2::int IS NULL OR s.graduation_year = $2) AND ($3::uuid IS NULL OR a.id > $3)
 ORDER BY a.id LIMIT $4
"""


async def reach(site: Site, year: int | None) -> Reach:
    appid = runtime.current().settings.wechat.official.appid
    async with database.driver() as connection:
        row = await connection.fetchrow(_REACH, _of(site), year, appid)
    return Reach(**dict(row))


async def page(site: Site, year: int | None, after: UUID | None, limit: int) -> list[UUID]:
    async with database.driver() as connection:
        return [row["id"] for row in await connection.fetch(_PAGE, _of(site), year, after, limit)]


def _of(site: Site) -> UUID | None:
    return site.id if site.kind is SiteKind.SCHOOL else None


STUDENTS = join(
    Audience(
        "students", "本校学生", "全省学生", PUBLISHED.name, reach, page, order=10, by_year=True
    )
)
