"""What the province reads: every need that was sent, its answers, and counts for each school."""

from __future__ import annotations

from uuid import UUID

from server.people.cooperation import queries
from server.people.cooperation.models import Need, NeedAnswer, Side
from server.people.cooperation.pages import NAME_LABELS, answer_line, given_view
from server.people.cooperation.schemas import (
    GivenView,
    OverlookedView,
    OverviewLine,
    OverviewQuery,
    OverviewView,
    SchoolCounts,
    SchoolsView,
)
from server.platform import database, search
from server.platform.database import one
from server.platform.web import paging
from server.platform.web.forms import Choice
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import TONES

BASE = "/staff/needs/all"

BY_SCHOOL = """
SELECT s.code, s.name,
       count(a.id) FILTER (WHERE a.side = 'school') AS received,
       count(a.id) FILTER (WHERE a.side = 'school' AND a.state = 'answered') AS given,
       count(a.id) FILTER (WHERE a.side = 'employer' AND a.state = 'answered') AS returned,
       (SELECT count(*) FROM need n WHERE n.site_id = s.id AND n.side = 'school'
           AND n.published_at IS NOT NULL) AS published
  FROM site s LEFT JOIN need_answer a ON a.site_id = s.id
 WHERE s.kind = 'school' GROUP BY s.id ORDER BY s.code
"""


async def needs(query: OverviewQuery) -> OverviewView:
    """Sent needs of both sides, newest first: two queries, whatever their number."""
    rows = Need.filter(paging.beyond(query.after, "published_at"), state__in=queries.SENT)
    if query.side:
        rows = rows.filter(side=query.side)
    if query.q:
        rows = rows.filter(search.matches(("title",), query.q))
    page, onward = await queries.newest_first(rows, query)
    counts = await queries.counts(row.id for row in page)
    return OverviewView(
        items=[_line(row, counts.get(row.id, (0, 0))) for row in page],
        next=onward,
        filters={"side": query.side, "q": query.q},
        sides=[Choice(value=side.value, label=side.label) for side in Side],
    )


async def schools() -> SchoolsView:
    """For each school: needs it got and answered, needs it sent and answers it got."""
    async with database.driver() as connection:
        rows = await connection.fetch(BY_SCHOOL)
    return SchoolsView(items=[SchoolCounts(**dict(row)) for row in rows])


async def need(need_id: UUID, query: PageQuery) -> OverlookedView:
    """One need with everybody who got it. Raises `NotFound`, also for a draft."""
    found = await _sent(need_id)
    rows, onward = await queries.answers(found, query)
    answered, receivers = (await queries.counts([found.id])).get(found.id, (0, 0))
    return OverlookedView(
        id=found.id,
        title=found.title,
        html=found.text,
        name=queries.author_of(found),
        name_label=NAME_LABELS[found.side],
        author=found.author_name,
        at=found.published_at or found.created_at,
        state_label=found.state.label,
        tone=TONES.get(found.state, "wait"),
        withdrawn=await queries.why_withdrawn(found),
        other=found.side.other.label,
        answered=answered,
        receivers=receivers,
        items=[answer_line(row, f"{BASE}/{found.id}/answers") for row in rows],
        next=onward,
    )


async def given(need_id: UUID, answer_id: UUID) -> GivenView:
    """One answer as its receiver reads it. Raises `NotFound`."""
    found = await _sent(need_id)
    row: NeedAnswer = await queries.given(found, answer_id)
    return given_view(found, row, f"{BASE}/{found.id}")


async def sent() -> int:
    """How many needs there are, those taken back included."""
    return await Need.filter(state__in=queries.SENT).count()


async def _sent(need_id: UUID) -> Need:
    rows = Need.filter(id=need_id, state__in=queries.SENT).select_related("employer", "site")
    return await one(rows, "没有找到这条需求")


def _line(row: Need, counted: tuple[int, int]) -> OverviewLine:
    return OverviewLine(
        id=row.id,
        title=row.title,
        side=row.side.label,
        name=queries.author_of(row),
        at=row.published_at or row.created_at,
        progress=f"{counted[0]} / {counted[1]}",
        state_label=row.state.label,
        tone=TONES.get(row.state, "wait"),
        href=f"{BASE}/{row.id}",
    )
