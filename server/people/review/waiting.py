"""What waits at a desk, over all kinds of cases: one statement for a page, one for the counts.

Each kind is a table of its own, so both are a UNION with one branch for every place where cases
wait. A branch walks its table's index from the oldest and stops after a page.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from server.people.cases.sheets import sheet, sheets, shown_places
from server.people.review.schemas import ReviewFilter
from server.people.sites import queries as sites
from server.platform import clock, database, search
from server.platform.access.actor import Actor, Role
from server.platform.web import paging
from server.platform.workflow.case import Case
from server.platform.workflow.queries import Place
from server.platform.workflow.steps import Workflow

AGES = (("today", "今天", "plain"), ("one", "1 天", "info"), ("two", "2–5 天", "wait"),
        ("five", "超过 5 天", "bad"))  # fmt: skip
"""How long something waits, by the calendar: name, words and colour."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list before its case is fetched."""

    workflow: str
    id: UUID
    since: datetime
    holder_id: UUID | None
    holder: str


@dataclass(frozen=True, slots=True)
class Group:
    """How many of one kind wait so long and are held so ("mine", "held" by another, "free")."""

    workflow: str
    age: str
    held: str
    count: int
    oldest: datetime


class _Values(list[Any]):
    """A statement's parameters; the same one is sent once."""

    def add(self, value: Any) -> str:
        """The placeholder of a value."""
        if value not in self:
            self.append(value)
        return f"${self.index(value) + 1}"


async def places_for(actor: Actor, site: str) -> list[Place]:
    """Where a list looks: the actor's own desk, or (the province) the desks of the site that it
    names. Raises `NotFound` for a site that does not exist."""
    site_id = None
    if site and Role.PROVINCE in actor.roles:
        site_id = (await sites.desk_site(actor, site)).id
    return shown_places(actor, site_id=site_id)


def age_of(since: datetime) -> str:
    """today, one, two or five: days by the calendar in China."""
    today, yesterday, five = _borders()
    if since >= today:
        return "today"
    if since >= yesterday:
        return "one"
    return "two" if since >= five else "five"


def days_waited(since: datetime) -> int:
    """Midnights in China that a case has seen."""
    return (clock.today().date() - since.astimezone(clock.CHINA).date()).days


async def page(
    places: Sequence[Place], query: ReviewFilter, mine: Collection[UUID]
) -> tuple[list[Row], bool]:
    """One page by waiting time, and whether another follows. Raises `Invalid` for a bad cursor."""
    after = paging.moment_and_id(query.after) if query.after else None
    return await _rows(places, query, mine, after, query.limit)


async def following(
    places: Sequence[Place], query: ReviewFilter, mine: Collection[UUID], at: tuple[datetime, UUID]
) -> Row | None:
    """What comes after a case in the list; at the list's end its beginning."""
    for after in (at, None):
        rows, _ = await _rows(places, query, mine, after, 1)
        if rows:
            return rows[0]
    return None


async def groups(
    places: Sequence[Place], query: ReviewFilter, mine: Collection[UUID]
) -> list[Group]:
    """Everything that waits, counted by kind, age and holder; only scope and search narrow it."""
    values = _Values()
    branches = [
        f"SELECT '{p.workflow.name}' AS workflow, c.state_since, {_held(p, values, mine)} AS held"
        f" FROM {_table(p.workflow)} c WHERE {' AND '.join(_scope(p, query, values))}"
        for p in places
    ]
    if not branches:
        return []
    today, yesterday, five = (values.add(border) for border in _borders())
    sql = (
        f"SELECT workflow, CASE WHEN state_since >= {today} THEN 'today'"
        f" WHEN state_since >= {yesterday} THEN 'one' WHEN state_since >= {five} THEN 'two'"
        " ELSE 'five' END AS age, held, count(*) AS count, min(state_since) AS oldest"
        f" FROM ({' UNION ALL '.join(branches)}) w GROUP BY 1, 2, 3"
    )
    async with database.driver() as connection:
        return [Group(**dict(row)) for row in await connection.fetch(sql, *values)]


async def cases(rows: Iterable[Row]) -> dict[UUID, Case]:
    """The cases of a page with what their lines need: one statement a kind."""
    wanted: dict[str, list[UUID]] = {}
    for row in rows:
        wanted.setdefault(row.workflow, []).append(row.id)
    found: dict[UUID, Case] = {}
    for name, ids in wanted.items():
        found |= await cases_of(name, ids)
    return found


async def cases_of(name: str, ids: Collection[UUID]) -> dict[UUID, Case]:
    """Cases of one kind by id."""
    found = sheet(name)
    rows = await found.workflow.model.filter(id__in=list(ids)).select_related(*found.related)
    return {case.id: case for case in rows}


async def _rows(
    places: Sequence[Place],
    query: ReviewFilter,
    mine: Collection[UUID],
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> tuple[list[Row], bool]:
    values = _Values()
    newest = query.order == "new"
    order = "DESC" if newest else "ASC"
    count = values.add(limit + 1)
    branches = []
    for place in places:
        if query.queue and place.workflow.name != query.queue:
            continue
        conditions = [*_scope(place, query, values), *_narrower(place, query, values, mine)]
        if after is not None:
            at, ident = values.add(after[0]), values.add(after[1])
            conditions.append(f"(c.state_since, c.id) {'<' if newest else '>'} ({at}, {ident})")
        branches.append(
            f"(SELECT '{place.workflow.name}' AS workflow, c.id, c.state_since"
            f" FROM {_table(place.workflow)} c WHERE {' AND '.join(conditions)}"
            f" ORDER BY c.state_since {order}, c.id {order} LIMIT {count})"
        )
    if not branches:
        return [], False
    sql = (
        "SELECT w.workflow, w.id, w.state_since AS since, a.holder_id,"
        " COALESCE(p.name, '') AS holder"
        f" FROM ({' UNION ALL '.join(branches)}) w"
        " LEFT JOIN case_assignment a ON a.workflow = w.workflow AND a.object_id = w.id"
        " AND a.stamp = w.state_since LEFT JOIN account p ON p.id = a.holder_id"
        f" ORDER BY w.state_since {order}, w.id {order} LIMIT {count}"
    )
    async with database.driver() as connection:
        found = [Row(**dict(row)) for row in await connection.fetch(sql, *values)]
    return paging.cut(found, limit)


def _scope(place: Place, query: ReviewFilter, values: _Values) -> list[str]:
    """What lies at this place, of the college and name that are looked for."""
    conditions = [f"c.state = {values.add(place.state)}", _undecided(place)]
    if place.site_id is not None:
        conditions.append(f"c.site_id = {values.add(place.site_id)}")
    if place.college_id is not None:
        conditions.append(f"c.college_id = {values.add(place.college_id)}")
    if query.college is not None:
        conditions.append(f"c.college_id = {values.add(query.college)}")
    words = (values.add(word) for word in search.words(query.q))
    return [*conditions, *(_holds(place.workflow, word) for word in words)]


def _narrower(
    place: Place, query: ReviewFilter, values: _Values, mine: Collection[UUID]
) -> list[str]:
    """How long it waits and who has taken it."""
    conditions = []
    today, yesterday, five = _borders()
    later, earlier = {
        "": (None, None),
        "today": (today, None),
        "one": (yesterday, today),
        "two": (five, yesterday),
        "five": (None, five),
    }[query.age]
    if later is not None:
        conditions.append(f"c.state_since >= {values.add(later)}")
    if earlier is not None:
        conditions.append(f"c.state_since < {values.add(earlier)}")
    if query.held == "mine":
        conditions.append(_assigned(place, f" AND a.holder_id = ANY({values.add(list(mine))})"))
    elif query.held == "held":
        conditions.append(_assigned(place))
    elif query.held == "free":
        conditions.append(f"NOT {_assigned(place)}")
    return conditions


def _held(place: Place, values: _Values, mine: Collection[UUID]) -> str:
    holders = values.add(list(mine))
    return (
        f"CASE WHEN {_assigned(place, f' AND a.holder_id = ANY({holders})')} THEN 'mine'"
        f" WHEN {_assigned(place)} THEN 'held' ELSE 'free' END"
    )


def _assigned(place: Place, more: str = "") -> str:
    return (
        f"EXISTS (SELECT 1 FROM case_assignment a WHERE a.workflow = '{place.workflow.name}'"
        f" AND a.object_id = c.id AND a.stamp = c.state_since{more})"
    )


def _undecided(place: Place) -> str:
    """Nobody has just decided it: a decision that can still be undone waits for nobody."""
    return (
        f"NOT EXISTS (SELECT 1 FROM pending_decision d WHERE d.workflow = '{place.workflow.name}'"
        " AND d.object_id = c.id AND d.stamp = c.state_since)"
    )


def searched(workflow: Workflow) -> tuple[str, ...]:
    """The columns in which a name is looked for."""
    found = sheets().get(workflow.name)
    if found is not None and found.search:
        return found.search
    known = workflow.model._meta.fields_map
    if "student" in known:
        return ("student__name", "student__student_no")
    if "employer" in known:
        return ("employer__name", "employer__credit_code")
    return tuple(name for name in ("name", "credit_code") if name in known)


def _holds(workflow: Workflow, word: str) -> str:
    """Whether a case is about a word, in one of its own columns or of the rows it belongs to."""
    held: dict[str, list[str]] = {}
    for path in searched(workflow):
        head, _, column = path.rpartition("__")
        held.setdefault(head, []).append(column)
    conditions = [_holds_at(workflow, head, columns, word) for head, columns in held.items()]
    return f"({' OR '.join(conditions)})" if conditions else "false"


def _holds_at(workflow: Workflow, head: str, columns: Sequence[str], word: str) -> str:
    """The same of one row; table names and columns are our own."""
    row = "r" if head else "c"
    condition = search.condition([f"{row}.{column}" for column in columns], word)
    if not head:
        return condition
    relation: Any = workflow.model._meta.fields_map[head]
    return (
        f"EXISTS (SELECT 1 FROM {relation.related_model._meta.db_table} r"
        f" WHERE r.id = c.{relation.source_field} AND {condition})"
    )


def _table(workflow: Workflow) -> str:
    return f'"{workflow.model._meta.db_table}"'


def _borders() -> tuple[datetime, datetime, datetime]:
    """The midnights at which a case becomes a day, two days, and more than five days old."""
    today = clock.today()
    return today, today - timedelta(days=1), today - timedelta(days=5)
