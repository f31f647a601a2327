"""What the desk has decided: who, what, when and why, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from tortoise.expressions import Q, Subquery

from server.people.cases.sheets import address, sheet, shown_places
from server.people.review import waiting
from server.people.review.home_schemas import DayCount
from server.people.review.schemas import DoneLine, DoneQuery, DoneView
from server.people.sites import queries as sites
from server.platform import clock, database, search
from server.platform.access.actor import Actor, Role
from server.platform.web import paging
from server.platform.web.forms import Choice, moment
from server.platform.workflow.case import Case
from server.platform.workflow.models import Transition
from server.platform.workflow.pages import TONES, signed
from server.platform.workflow.queries import Place, doer

DESK_ROLES = (Role.PROVINCE.value, Role.SCHOOL.value, Role.COLLEGE.value)
DAYS = 14
"""How far the home's chart looks back, today included."""

_BY_DAY = """
SELECT (t.at AT TIME ZONE 'Asia/Shanghai')::date AS day,
       count(*) FILTER (WHERE EXISTS (
         SELECT 1 FROM unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[])
             AS p (workflow, state, site_id, college_id)
          WHERE p.workflow = t.workflow AND p.state = t.target AND t.source <> t.target
            AND (p.site_id IS NULL OR p.site_id = t.site_id)
            AND (p.college_id IS NULL OR p.college_id = t.college_id)
       )) AS came,
       count(*) FILTER (WHERE t.role = ANY($6) AND EXISTS (
         SELECT 1 FROM unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[])
             AS p (workflow, state, site_id, college_id)
          WHERE p.workflow = t.workflow AND p.state = t.source
            AND (p.site_id IS NULL OR p.site_id = t.site_id)
            AND (p.college_id IS NULL OR p.college_id = t.college_id)
       )) AS decided
  FROM transition t
 WHERE t.at >= $1 AND {scope}
 GROUP BY 1
"""


async def done(actor: Actor, query: DoneQuery) -> DoneView:
    """A page of the decisions at this actor's desk, or (the province) at a site's desks."""
    places = await waiting.places_for(actor, query.site)
    page, more = await _page(actor, places, query)
    titles = await _titles(page)
    return DoneView(
        items=[_line(row, titles) for row in page],
        next=paging.encode(page[-1].at.isoformat(), page[-1].id) if more else None,
        filters={
            name: str(value or "")
            for name, value in query.model_dump(exclude={"after", "limit"}).items()
        },
        queues=[
            Choice(value=name, label=label)
            for name, label in {p.workflow.name: p.workflow.label for p in places}.items()
        ],
        sites=[Choice(value=s.code, label=s.name) for s in await sites.desk_sites(actor)],
    )


async def decided_today(actor: Actor) -> int:
    """How many decisions this very person has made since midnight."""
    kinds = {p.workflow.name for p in shown_places(actor, anywhere=True)}
    return await Transition.filter(
        actor_id=actor.who, at__gte=clock.today(), workflow__in=list(kinds),
        role__in=list(DESK_ROLES),
    ).count()


async def by_day(actor: Actor) -> list[DayCount]:
    """What came and what was decided on each of the last days, the oldest first; one statement."""
    places = shown_places(actor)
    first = clock.today() - timedelta(days=DAYS - 1)
    columns: list[list[Any]] = [
        [p.workflow.name for p in places],
        [p.state for p in places],
        [p.site_id for p in places],
        [p.college_id for p in places],
    ]
    value: Any = actor.site_id
    scope = "t.site_id = $7"
    if Role.PROVINCE in actor.roles:
        scope, value = "t.workflow = ANY($7)", columns[0]
    async with database.driver() as connection:
        rows = await connection.fetch(
            _BY_DAY.format(scope=scope), first, *columns, list(DESK_ROLES), value
        )
    counted = {row["day"]: (row["came"], row["decided"]) for row in rows}
    days = [(first + timedelta(days=n)).date() for n in range(DAYS)]
    return [
        DayCount(day=day, came=counted.get(day, (0, 0))[0], decided=counted.get(day, (0, 0))[1])
        for day in days
    ]


async def _page(
    actor: Actor, places: Sequence[Place], query: DoneQuery
) -> tuple[list[Transition], bool]:
    wanted = [p for p in places if not query.queue or p.workflow.name == query.queue]
    if not wanted:
        return [], False
    rows = Transition.filter(
        Q(*[_decided_at(place, query.q) for place in wanted], join_type="OR"),
        role__in=list(DESK_ROLES),
    )
    if query.who == "me":
        rows = rows.filter(actor_id=actor.who)
    if query.since is not None:
        rows = rows.filter(at__gte=datetime.combine(query.since, time(), clock.CHINA))
    if query.until is not None:
        end = datetime.combine(query.until, time(), clock.CHINA) + timedelta(days=1)
        rows = rows.filter(at__lt=end)
    if query.after:
        at, last = _cursor(query.after)
        rows = rows.filter(Q(at__lt=at) | Q(at=at, id__lt=last))
    return paging.cut(await rows.order_by("-at", "-id").limit(query.limit + 1), query.limit)


def _decided_at(place: Place, q: str) -> Q:
    """The moves out of a place; `q` is part of the name of what moved."""
    condition = Q(workflow=place.workflow.name, source=place.state) & place.scope
    if not q:
        return condition
    names = waiting.searched(place.workflow)
    if not names:
        return condition & Q(id=None)
    found = place.workflow.model.filter(place.scope, search.matches(names, q)).values("id")
    return condition & Q(object_id__in=Subquery(found))


async def _titles(rows: Sequence[Transition]) -> dict[UUID, tuple[str, str]]:
    wanted: dict[str, set[UUID]] = {}
    for row in rows:
        wanted.setdefault(row.workflow, set()).add(row.object_id)
    titles: dict[UUID, tuple[str, str]] = {}
    for name, ids in wanted.items():
        found: dict[UUID, Case] = await waiting.cases_of(name, ids)
        for case in found.values():
            titles[case.id] = await sheet(name).line(case)
    return titles


def _line(row: Transition, titles: dict[UUID, tuple[str, str]]) -> DoneLine:
    workflow = sheet(row.workflow).workflow
    step = workflow.step(row.step)
    reasons = step.reasons if step else None
    reason = reasons.label(row.reason) if reasons and row.reason else ""
    title, text = titles.get(row.object_id, ("记录已不在", ""))
    return DoneLine(
        at=row.at,
        kind=workflow.label,
        title=title,
        text=text,
        label=workflow.deed(row.step) or workflow.label_of(row.target),
        state=workflow.label_of(row.target),
        tone="bad" if reasons else TONES.get(row.target, "info"),
        who=signed(doer(row), "system", row.on_behalf or ""),
        reason="：".join(part for part in (reason, row.words) if part),
        href=address(workflow, row.object_id),
    )


def _cursor(after: str) -> tuple[datetime, int]:
    at, last = paging.decode(after, 2)
    try:
        decided_at = moment(str(at))
    except ValueError:
        raise paging.stale() from None
    if not isinstance(last, int) or not 0 <= last < 2**63:
        raise paging.stale()
    return decided_at, last
