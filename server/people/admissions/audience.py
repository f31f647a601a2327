"""The employers that a school let in (the province: all approved ones) as its notices' audience."""

from __future__ import annotations

from uuid import UUID

from server.people.sites.audiences import Audience, Reach, join
from server.people.sites.models import Site, SiteKind
from server.platform import database, runtime
from server.platform.notices.catalogue import Event, Purpose, register
from server.platform.notices.models import DeliveryChannel

PUBLISHED = register(
    Event(
        "site_notice.employers",
        title="{title}",
        text="{site}发布了公告《{title}》，请您点开查看全文。",
        href="/s/{code}/notices/{id}",
        purpose=Purpose.ANNOUNCEMENT,
        fields={"matter": "{title}", "remark": "{site}发布，点开看全文", "at": "{at}"},
        channels=(DeliveryChannel.WECHAT, DeliveryChannel.MAIL),
    )
)

_PEOPLE = """
  FROM account a JOIN employer_member m ON m.account_id = a.id
  JOIN employer e ON e.id = m.employer_id
 WHERE a.is_active AND e.state = 'approved'
   AND ($1::uuid IS NULL OR EXISTS (SELECT 1 FROM admission d WHERE d.employer_id = e.id
                                       AND d.site_id = $1 AND d.state = 'admitted'))
"""
_REACH = f"""
SELECT count(*) AS people, count(*) FILTER (
         WHERE EXISTS (SELECT 1 FROM binding b JOIN wechat_identity w ON w.id = b.identity_id
                        WHERE b.account_id = a.id AND b.state = 'active' AND w.is_following
                          AND w.appid = $2)
           AND NOT EXISTS (SELECT 1 FROM notice_preference p WHERE p.account_id = a.id
                              AND p."group" = 'announcement' AND 'wechat' = ANY(p.muted))
       ) AS by_wechat {_PEOPLE}
"""
_PAGE = f"SELECT a.id {_PEOPLE} AND ($2::uuid IS NULL OR a.id > $2) ORDER BY a.id LIMIT $3"


async def reach(site: Site, year: int | None) -> Reach:
    appid = runtime.current().settings.wechat.official.appid
    async with database.driver() as connection:
        row = await connection.fetchrow(_REACH, _of(site), appid)
    return Reach(**dict(row))


async def page(site: Site, year: int | None, after: UUID | None, limit: int) -> list[UUID]:
    async with database.driver() as connection:
        return [row["id"] for row in await connection.fetch(_PAGE, _of(site), after, limit)]


def _of(site: Site) -> UUID | None:
    return site.id if site.kind is SiteKind.SCHOOL else None


EMPLOYERS = join(
    Audience("employers", "已入驻的单位", "全省的单位", PUBLISHED.name, reach, page, order=20)
)
