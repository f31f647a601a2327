"""How far a college's graduates are, counted in one GROUP BY, and whom a reminder would reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from tortoise.expressions import Q

from server.people.progress.schemas import (
    BoardLine,
    BoardQuery,
    BoardView,
    Duty,
    Part,
    RemindQuery,
    RemindView,
)
from server.people.sites.models import College, Site, SiteKind
from server.platform import database
from server.platform.access.actor import Actor, Role
from server.platform.errors import NotFound
from server.platform.runtime import current
from server.platform.web.forms import Choice

COUNTS = """
SELECT {unit}.id, {unit}.name, {unit}.code, count(*) AS total,
       count(b.account_id) AS bound,
       count(*) FILTER (WHERE i.id IS NULL OR i.state = 'unconfirmed') AS unconfirmed,
       count(*) FILTER (WHERE i.state IN ('at_college', 'waiting')) AS waiting,
       count(*) FILTER (WHERE i.state = 'returned') AS returned,
       count(*) FILTER (WHERE i.state = 'approved') AS approved,
       count(*) FILTER (WHERE p.wish IS NOT NULL) AS filled
  FROM student s
  JOIN site ON site.id = s.site_id
  JOIN college c ON c.id = s.college_id
  LEFT JOIN (SELECT DISTINCT account_id FROM binding WHERE state = 'active') b
    ON b.account_id = s.id
  LEFT JOIN source_info i ON i.student_id = s.id
  LEFT JOIN profile p ON p.student_id = s.id
 WHERE ($1::uuid IS NULL OR s.site_id = $1)
   AND ($2::uuid IS NULL OR s.college_id = $2)
   AND ($3::int IS NULL OR s.graduation_year = $3)
 GROUP BY {unit}.id, {unit}.name, {unit}.code
 ORDER BY {unit}.code, {unit}.name
"""

BEHIND = {
    Duty.BIND: "b.account_id IS NULL AND NOT EXISTS (SELECT 1 FROM deletion d"
    " WHERE d.person = s.id AND d.state = 'done')",
    Duty.SOURCE: "(i.id IS NULL OR i.state IN ('unconfirmed', 'returned'))",
    Duty.PROFILE: "p.wish IS NULL",
}
"""Who is behind with a duty. Nobody who wanted to be gone is asked to come back."""

PEOPLE = """
SELECT s.id, b.account_id IS NOT NULL AS is_bound, COALESCE(b.follows, false) AS follows,
       s.phone_cell IS NOT NULL AS has_phone
  FROM student s
  LEFT JOIN (SELECT x.account_id, bool_or(w.is_following AND w.appid = $4) AS follows
               FROM binding x JOIN wechat_identity w ON w.id = x.identity_id
              WHERE x.state = 'active' GROUP BY x.account_id) b ON b.account_id = s.id
  LEFT JOIN source_info i ON i.student_id = s.id
  LEFT JOIN profile p ON p.student_id = s.id
 WHERE ($1::uuid IS NULL OR s.site_id = $1)
   AND ($2::uuid IS NULL OR s.college_id = $2)
   AND ($3::int IS NULL OR s.graduation_year = $3)
   AND {behind}
"""

COLUMNS = ("total", "bound", "unconfirmed", "waiting", "returned", "approved", "filled")
FILTERS = {
    "total": {},
    "bound": {"bound": "yes"},
    "unconfirmed": {"source": "unconfirmed"},
    "waiting": {"source": "submitted"},
    "returned": {"source": "returned"},
    "approved": {"source": "approved"},
    "filled": {"profile": "yes"},
}
"""The roster's own filters that list the very students a number counts."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a board or a reminder covers, within what the actor answers for."""

    site: Site | None
    college: College | None
    year: int | None

    @property
    def values(self) -> tuple[UUID | None, UUID | None, int | None]:
        return (
            self.site.id if self.site else None,
            self.college.id if self.college else None,
            self.year,
        )

    @property
    def name(self) -> str:
        place = self.college.name if self.college else self.site.name if self.site else "全省"
        return f"{place} {self.year} 届" if self.year else place


async def scope_of(actor: Actor, query: BoardQuery, college_id: UUID | None = None) -> Scope:
    """The province any, a school its own, a college itself. Raises `NotFound` for a foreign one."""
    site = None
    if Role.PROVINCE in actor.roles:
        site = await Site.get_or_none(code=query.site) if query.site else None
        if query.site and site is None:
            raise NotFound("没有找到这所学校")
    else:
        site = await Site.get(id=actor.site_id)
        if query.site not in ("", site.code):
            raise NotFound("没有找到这所学校")
        if Role.SCHOOL not in actor.roles:
            if college_id not in (None, actor.college_id):
                raise NotFound("没有找到这个院系")
            college_id = actor.college_id
    college = None
    if college_id is not None:
        mine = Q(id=college_id, site_id=site.id) if site else Q(id=college_id)
        college = await College.get_or_none(mine)
        if college is None:
            raise NotFound("没有找到这个院系")
    return Scope(site, college, int(query.year) if query.year else None)


async def board(actor: Actor, query: BoardQuery) -> BoardView:
    """毕业生进度: a line a college, for the province a line a school; a fixed number of queries."""
    scope = await scope_of(actor, query)
    by_site = scope.site is None
    sql = COUNTS.format(unit="site" if by_site else "c")
    async with database.driver() as connection:
        rows = await connection.fetch(sql, *scope.values)
        years = await connection.fetch(
            "SELECT DISTINCT graduation_year AS year FROM student"
            " WHERE ($1::uuid IS NULL OR site_id = $1) ORDER BY year DESC",
            scope.values[0],
        )
    lines = [_line(dict(row), _keys(dict(row), query, by_site), by_site) for row in rows]
    whole = {name: sum(row[name] for row in rows) for name in COLUMNS} | {"name": "合计"}
    is_province = Role.PROVINCE in actor.roles
    return BoardView(
        unit="学校" if by_site else "院系",
        lines=lines,
        whole=_line(whole, _tidy({"site": query.site, "year": query.year}))
        if len(lines) > 1
        else None,
        filters={"site": query.site, "year": query.year},
        sites=[
            Choice(value=site.code, label=site.name)
            for site in await Site.filter(kind=SiteKind.SCHOOL).order_by("code")
        ]
        if is_province
        else [],
        years=[Choice(value=str(row["year"]), label=f"{row['year']} 届") for row in years],
    )


async def behind(
    what: Duty, site: UUID | None, college: UUID | None, year: int | None
) -> list[dict[str, Any]]:
    """The students who have not done it, each with how he can be reached."""
    appid = current().settings.wechat.official.appid
    sql = PEOPLE.format(behind=BEHIND[what])
    async with database.driver() as connection:
        return [dict(row) for row in await connection.fetch(sql, site, college, year, appid)]


def told(what: Duty, people: list[dict[str, Any]]) -> list[UUID]:
    """Whom a reminder goes to. Who is not bound can only be asked to bind, and only by SMS."""
    if what is Duty.BIND:
        return [one["id"] for one in people if one["has_phone"]]
    return [one["id"] for one in people if one["follows"] or (one["is_bound"] and one["has_phone"])]


async def remind_page(actor: Actor, query: RemindQuery) -> RemindView:
    """Whom it would reach and how, before anything is sent."""
    scope = await scope_of(actor, query, query.college)
    people = await behind(query.what, *scope.values)
    reached = set(told(query.what, people))
    by_wechat = sum(1 for one in people if one["id"] in reached and one["follows"])
    unbound = 0 if query.what is Duty.BIND else sum(1 for one in people if not one["is_bound"])
    board = _tidy({"site": query.site, "year": query.year})
    fields = _tidy({"what": query.what.value, "college": query.college, **board})
    return RemindView(
        what=query.what.value,
        label=query.what.label,
        scope=scope.name,
        back=f"/staff/duty?{urlencode(board)}" if board else "/staff/duty",
        missing=len(people),
        by_wechat=by_wechat,
        by_sms=len(reached) - by_wechat,
        unreachable=len(people) - len(reached) - unbound,
        unbound=unbound,
        duties=[
            Choice(value=_remind_href({**fields, "what": duty.value}), label=duty.label)
            for duty in Duty
        ],
        fields=fields,
    )


def _keys(row: dict[str, Any], query: BoardQuery, by_site: bool) -> dict[str, str]:
    mine = {"site": row["code"]} if by_site else {"site": query.site, "college": row["id"]}
    return _tidy({**mine, "year": query.year})


def _line(row: dict[str, Any], keys: dict[str, str], by_site: bool = False) -> BoardLine:
    return BoardLine(
        name=row["name"],
        href=f"/staff/duty?{urlencode(keys)}" if by_site else "",
        remind={duty.value: _remind_href({**keys, "what": duty.value}) for duty in Duty},
        **{
            name: Part(
                count=row[name],
                of=row["total"],
                href=_href("/staff/roster", keys | FILTERS[name]),
            )
            for name in COLUMNS
        },
    )


def _remind_href(keys: dict[str, str]) -> str:
    return _href("/staff/duty/remind", keys)


def _href(path: str, keys: dict[str, str]) -> str:
    return f"{path}?{urlencode(keys)}" if keys else path


def _tidy(keys: dict[str, Any]) -> dict[str, str]:
    return {name: str(value) for name, value in keys.items() if value}
