"""The review desk: one list over every kind of case, and one of them opened beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from server.people.cases import assignments, pages, queries
from server.people.cases.queries import Mine
from server.people.cases.schemas import CaseFile, PendingView
from server.people.cases.sheets import sheet, sheets
from server.people.review import batches, waiting
from server.people.review.home_schemas import QueueLine
from server.people.review.schemas import (
    PLACE,
    FilterLink,
    NextQuery,
    ReviewFilter,
    ReviewLine,
    ReviewQuery,
    ReviewView,
)
from server.people.review.waiting import AGES, Group, Row
from server.people.sites import queries as sites
from server.people.sites.models import College
from server.platform.access.actor import Actor
from server.platform.errors import NotFound
from server.platform.web import paging
from server.platform.web.forms import Choice
from server.platform.workflow.case import Case
from server.platform.workflow.queries import Place

HELDS = (("mine", "我的"), ("free", "未分派"), ("held", "已分派"))
ORDERS = (("", "等得最久的在前"), ("new", "最新的在前"))
Test = Callable[[Group], bool]


async def reviews(actor: Actor, query: ReviewQuery) -> ReviewView:
    """The desk as its filters in the address narrow it; a fixed number of queries a kind."""
    places = await waiting.places_for(actor, query.site)
    mine = await assignments.mine_of(actor)
    rows, more = await waiting.page(places, query, list(mine))
    if not rows and query.after:
        query = query.model_copy(update={"after": ""})  # the page was worked off: the first one
        rows, more = await waiting.page(places, query, list(mine))
    found = await waiting.cases(rows)
    opened = await _opened(actor, query, rows, found, mine)
    case_id, file = opened or (None, None)
    counts = await waiting.groups(places, query, list(mine))
    items = [
        await _line(row, found[row.id], query, mine, case_id) for row in rows if row.id in found
    ]
    gone = await _gone(actor, query) if opened is None else None
    return ReviewView(
        queues=_queues(query, counts, places),
        ages=_ages(query, counts),
        helds=_helds(query, counts),
        orders=[
            FilterLink(
                value=value,
                label=label,
                count=0,
                href=query.address(order=value, after=""),
                active=query.order == value,
            )
            for value, label in ORDERS
        ],
        filters={name: str(value) for name, value in query.chosen().items()},
        narrows=query.narrows,
        sites=[Choice(value=s.code, label=s.name) for s in await sites.desk_sites(actor)],
        colleges=await _colleges(actor, places),
        items=items,
        next=paging.encode(rows[-1].since.isoformat(), rows[-1].id) if more else None,
        file=file,
        chosen=file is not None and query.case is not None,
        gone=gone[0] if gone else "",
        gone_href=gone[1] if gone else "",
        batch=_batch(query, items),
        back=query.address(),
        undo=await _undo(actor, query),
    )


async def next_after(actor: Actor, query: NextQuery) -> str:
    """The address of the case that opens by itself after this one was decided."""
    if query.seen is None:
        return query.address()
    places = await waiting.places_for(actor, query.site)
    wanted = [p for p in places if not query.queue or p.workflow.name == query.queue]
    mine = list(await assignments.mine_of(actor))
    row = await waiting.following(wanted, query, mine, (query.seen, query.id))
    return query.address(case=row.id) if row else query.address(after="")


async def _opened(
    actor: Actor, query: ReviewQuery, rows: Sequence[Row], found: dict[UUID, Case], mine: Mine
) -> tuple[UUID, CaseFile] | None:
    """The case that was asked for, wherever in the list it is; without a wish the first one."""
    if query.case is None:
        row = rows[0] if rows else None
        return await _open(actor, row.workflow, row.id, query, mine) if row else None
    row = next((row for row in rows if row.id == query.case), None)
    names = [row.workflow] if row else ([query.queue] if query.queue else list(sheets()))
    for name in names:
        opened = await _open(actor, name, query.case, query, mine)
        if opened is not None:
            return opened
    return None


async def _open(
    actor: Actor, name: str, case_id: UUID, query: ReviewFilter, mine: Mine
) -> tuple[UUID, CaseFile] | None:
    try:
        found, case, place = await queries.waiting(actor, name, case_id)
    except NotFound:
        return None
    case_name, seen = f"{name}/{case_id}", queries.stamped(case.state_since)
    file = await pages.case_file(
        actor,
        found,
        case,
        place,
        mine,
        then=query.address(pages.NEXT, case=case_name, seen=seen),
        stay=query.address(case=case_id),
    )
    return case_id, file


async def _undo(actor: Actor, query: ReviewFilter) -> PendingView | None:
    """What the actor decided last, as long as it can be undone: the case is then open again."""
    row = await queries.newest_pending(actor)
    return pages.pending_view(actor, row, query.address(case=row.object_id)) if row else None


async def _gone(actor: Actor, query: ReviewQuery) -> tuple[str, str] | None:
    """What became of the case that was asked for, where this desk may know; and its page."""
    if query.case is None:
        return None
    for name in [query.queue] if query.queue else list(sheets()):
        try:
            words = await queries.whereabouts(actor, name, query.case)
        except NotFound:
            continue
        return words, sheet(name).address(query.case)
    return None


async def _line(
    row: Row, case: Case, query: ReviewFilter, mine: Mine, opened: UUID | None
) -> ReviewLine:
    found = sheet(row.workflow)
    title, text = await found.line(case)
    days = waiting.days_waited(row.since)
    others = row.holder_id is not None and row.holder_id not in mine
    may_tick = not others and batches.wordless_step(found.workflow, case) is not None
    kind = "" if query.queue else f"{row.workflow}/"
    return ReviewLine(
        id=row.id,
        kind=found.workflow.label,
        title=title,
        text=text,
        since=row.since,
        href=query.address(case=row.id),
        active=row.id == opened,
        chip=f"已等 {days} 天" if days else "今天",
        tone=next(tone for age, _, tone in AGES if age == waiting.age_of(row.since)),
        tick=f"{kind}{row.id}@{queries.stamped(row.since)}" if may_tick else "",
        holder=row.holder,
        mine=row.holder_id in mine,
    )


def _queues(
    query: ReviewFilter, counts: Sequence[Group], places: Sequence[Place]
) -> list[QueueLine]:
    """全部, then every kind of which something waits, and the one that is looked at."""
    labels = {place.workflow.name: place.workflow.label for place in places}
    fitting = [g for g in counts if _age_fits(query)(g) and _held_fits(query)(g)]
    lines = []
    for name, label in [("", "全部"), *labels.items()]:
        of_kind = [g for g in fitting if not name or g.workflow == name]
        if name and not of_kind and name != query.queue:
            continue
        lines.append(
            QueueLine(
                name=name,
                title=label,
                count=sum(g.count for g in of_kind),
                oldest=min((g.oldest for g in of_kind), default=None),
                href=query.address(queue=name, after=""),
                active=query.queue == name,
            )
        )
    return lines


def _ages(query: ReviewFilter, counts: Sequence[Group]) -> list[FilterLink]:
    fitting = [g for g in counts if _kind_fits(query)(g) and _held_fits(query)(g)]
    return [
        FilterLink(
            value=age,
            label=label,
            count=sum(g.count for g in fitting if g.age == age),
            href=query.address(age="" if query.age == age else age, after=""),
            active=query.age == age,
            tone=tone,
        )
        for age, label, tone in AGES
    ]


def _helds(query: ReviewFilter, counts: Sequence[Group]) -> list[FilterLink]:
    fitting = [g for g in counts if _kind_fits(query)(g) and _age_fits(query)(g)]
    return [
        FilterLink(
            value=held,
            label=label,
            count=sum(g.count for g in fitting if held_fits(held, g)),
            href=query.address(held="" if query.held == held else held, after=""),
            active=query.held == held,
        )
        for held, label in HELDS
    ]


def held_fits(held: str, group: Group) -> bool:
    """已分派 is whoever's; 我的 is a part of it."""
    if held == "held":
        return group.held in ("held", "mine")
    return not held or group.held == held


def _kind_fits(query: ReviewFilter) -> Test:
    return lambda group: not query.queue or group.workflow == query.queue


def _age_fits(query: ReviewFilter) -> Test:
    return lambda group: not query.age or group.age == query.age


def _held_fits(query: ReviewFilter) -> Test:
    return lambda group: held_fits(query.held, group)


def _batch(query: ReviewFilter, items: Sequence[ReviewLine]) -> str:
    """Where ticked rows go; filters come along, so that the list stays as it is."""
    if not any(item.tick for item in items):
        return ""
    kind = f"/{query.queue}" if query.queue else ""
    return query.address(f"{PLACE}{kind}/batch")


async def _colleges(actor: Actor, places: Sequence[Place]) -> list[Choice]:
    """The colleges to choose from; the college's own desk has only one."""
    of_sites = {p.site_id for p in places if p.site_id is not None and p.college_id is None}
    if not of_sites:
        return []
    rows = await College.filter(site_id__in=list(of_sites)).order_by("code")
    return [Choice(value=str(c.id), label=c.name) for c in rows]
