"""Everything that is read about the roster and its imports, starting at what the actor may see."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from server.people.accounts.models import Account
from server.people.roster.models import ImportState, RefusedRow, RosterImport
from server.people.roster.schemas import (
    ImportsView,
    ImportView,
    LineView,
    RosterFilters,
    RosterQuery,
    RosterView,
    StudentLine,
)
from server.people.sourceinfo.models import SourceState
from server.platform import database, search
from server.platform.access.actor import Actor, Kind, Role
from server.platform.access.scope import of_office
from server.platform.database import one
from server.platform.privacy import masks
from server.platform.privacy.cipher import Place, reveal_many
from server.platform.web import paging
from server.platform.web.forms import Choice
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import TONES

SOURCE_TONES = {
    "unconfirmed": "plain",
    "at_college": "wait",
    "waiting": "wait",
    "returned": "bad",
    "approved": "good",
}
_FROM = """
    FROM student s
    JOIN college c ON c.id = s.college_id
    LEFT JOIN LATERAL (
        SELECT min(b.state_since) AS since FROM binding b
        WHERE b.account_id = s.id AND b.state = 'active'
    ) b ON true
    LEFT JOIN source_info i ON i.student_id = s.id
"""
_COUNT_FROM = "FROM student s LEFT JOIN source_info i ON i.student_id = s.id"
_UNCONFIRMED = "unconfirmed"
_SOURCE_STATES = {"submitted": ["at_college", "waiting"]}
"""Filters that stand for several states; the others are a state's own name."""
_IS_BOUND = "EXISTS (SELECT 1 FROM binding x WHERE x.account_id = s.id AND x.state = 'active')"

_IS_FILLED = "EXISTS (SELECT 1 FROM profile y WHERE y.student_id = s.id AND y.wish IS NOT NULL)"


def visible_to(actor: Actor) -> Q:
    """The imports an actor may see: the province all, a school its own; `Q(id=None)` none."""
    return Q() if actor.kind is Kind.SYSTEM else of_office(actor)


async def roster_import(actor: Actor, import_id: UUID) -> RosterImport:
    """One import with its site. Raises `NotFound` for a foreign one."""
    rows = RosterImport.filter(visible_to(actor), id=import_id).select_related("site")
    return await one(rows, "没有找到这次导入")


async def import_view(batch: RosterImport) -> ImportView:
    names = await _names([batch])
    return _import_view(batch, names)


async def imports(actor: Actor, query: PageQuery) -> ImportsView:
    """Imports, newest first."""
    rows = RosterImport.filter(visible_to(actor), paging.beyond(query.after, "created_at"))
    rows = rows.order_by("-created_at", "-id")
    page, more = paging.cut(await rows.limit(query.limit + 1).select_related("site"), query.limit)
    names = await _names(page)
    return ImportsView(
        items=[_import_view(batch, names) for batch in page],
        next=paging.encode(page[-1].created_at.isoformat(), page[-1].id) if more else None,
    )


async def refused_lines(batch: RosterImport, query: PageQuery) -> tuple[list[LineView], str | None]:
    """A page of an import's report, in the file's order; values are masked already."""
    rows = RefusedRow.filter(batch_id=batch.id).order_by("id")
    if query.after:
        rows = rows.filter(id__gt=paging.row_number(query.after))
    page, more = paging.cut(await rows.limit(query.limit + 1), query.limit)
    return [_line(row) for row in page], paging.encode(page[-1].id) if more else None


async def all_refused_lines(batch: RosterImport) -> list[LineView]:
    """The whole report, for the download."""
    return [_line(row) for row in await RefusedRow.filter(batch_id=batch.id).order_by("id")]


async def roster(actor: Actor, query: RosterQuery) -> RosterView:
    """The roster by school and student number: a fixed number of queries, whatever its size."""
    where, values = _conditions(actor, query)
    after, after_values = _after(query, len(values))
    limit = len(values) + len(after_values) + 1
    sql = (
        "SELECT s.id, s.site_id, s.name, s.student_no, c.name AS college, s.major,"
        f" s.graduation_year, s.id_number_cell, b.since, i.state AS source"
        f" {_FROM} WHERE {where}{after}"
        f" ORDER BY s.site_id, s.student_no LIMIT ${limit}"
    )
    async with database.driver() as connection:
        rows = await connection.fetch(sql, *values, *after_values, query.limit + 1)
        total = await connection.fetchval(f"SELECT count(*) {_COUNT_FROM} WHERE {where}", *values)
        scope, scope_values = _scope(actor)
        years = await connection.fetch(
            f"SELECT DISTINCT graduation_year AS year FROM student s WHERE {scope}"
            " ORDER BY year DESC",
            *scope_values,
        )
    page, more = paging.cut(rows, query.limit)
    return RosterView(
        items=await _lines(page),
        next=paging.encode(page[-1]["student_no"], page[-1]["site_id"]) if more else None,
        total=total,
        filters=RosterFilters(
            q=query.q, college=str(query.college or ""), year=query.year, bound=query.bound,
            source=query.source, profile=query.profile, site=query.site,
        ),
        sites=await _sites(actor),
        colleges=await _colleges(actor),
        years=[Choice(value=str(r["year"]), label=f"{r['year']} 届") for r in years],
    )


async def _lines(rows: list[Any]) -> list[StudentLine]:
    places = [Place(row["id"], "student", "id_number_cell", row["id"]) for row in rows]
    cells = [row["id_number_cell"] for row in rows]
    numbers = await reveal_many(list(zip(places, cells, strict=True)))
    return [
        StudentLine(
            id=row["id"],
            href=f"/staff/roster/{row['id']}",
            name=row["name"],
            student_no=row["student_no"],
            college=row["college"],
            major=row["major"],
            year=row["graduation_year"],
            id_masked=masks.mask_id_number(number),
            bound=row["since"] is not None,
            bound_at=row["since"],
            source=SourceState(row["source"] or _UNCONFIRMED).label,
            source_tone=SOURCE_TONES[row["source"] or _UNCONFIRMED],
        )
        for row, number in zip(rows, numbers, strict=True)
    ]


async def refused_rows(batch: RosterImport) -> set[int]:
    """The numbers of the rows in an import's report."""
    lines = await RefusedRow.filter(batch_id=batch.id).values("row")
    return {line["row"] for line in lines}


def _scope(actor: Actor) -> tuple[str, list[Any]]:
    if actor.kind is Kind.STAFF:
        if Role.PROVINCE in actor.roles:
            return "true", []
        if Role.SCHOOL in actor.roles:
            return "s.site_id = $1", [actor.site_id]
        if Role.COLLEGE in actor.roles:
            return "s.site_id = $1 AND s.college_id = $2", [actor.site_id, actor.college_id]
    return "false", []


def _conditions(actor: Actor, query: RosterQuery) -> tuple[str, list[Any]]:
    scope, values = _scope(actor)
    parts = [scope]

    def add(condition: str, value: Any) -> None:
        values.append(value)
        parts.append(condition.replace("?", f"${len(values)}"))

    for word in search.words(query.q):
        add(search.condition(("s.name", "s.student_no"), "?"), word)
    if query.college:
        add("s.college_id = ?", query.college)
    if query.year:
        add("s.graduation_year = ?", int(query.year))
    if query.bound:
        parts.append(_IS_BOUND if query.bound == "yes" else f"NOT {_IS_BOUND}")
    if query.profile:
        parts.append(_IS_FILLED if query.profile == "yes" else f"NOT {_IS_FILLED}")
    if query.site:
        add("s.site_id = (SELECT id FROM site WHERE code = ?)", query.site)
    if query.source:
        add(
            f"COALESCE(i.state, '{_UNCONFIRMED}') = ANY(?)",
            _SOURCE_STATES.get(query.source, [query.source]),
        )
    return " AND ".join(parts), values


def _after(query: RosterQuery, before: int) -> tuple[str, list[Any]]:
    if not query.after:
        return "", []
    student_no, site_id = paging.text_and_id(query.after)
    return (
        f" AND (s.site_id, s.student_no) > (${before + 1}, ${before + 2})",
        [site_id, student_no],
    )


async def _colleges(actor: Actor) -> list[Choice]:
    is_province = Role.PROVINCE in actor.roles
    scope, values = _scope(actor)
    scope = scope.replace("s.college_id", "c.id").replace("s.site_id", "c.site_id")
    async with database.driver() as connection:
        rows = await connection.fetch(
            "SELECT c.id, c.name, site.name AS site FROM college c"
            f" JOIN site ON site.id = c.site_id WHERE {scope} ORDER BY site.code, c.code",
            *values,
        )
    return [
        Choice(
            value=str(row["id"]),
            label=f"{row['site']} · {row['name']}" if is_province else row["name"],
        )
        for row in rows
    ]


async def _sites(actor: Actor) -> list[Choice]:
    if Role.PROVINCE not in actor.roles:
        return []
    async with database.driver() as connection:
        rows = await connection.fetch(
            "SELECT code, name FROM site WHERE kind = 'school' ORDER BY code"
        )
    return [Choice(value=row["code"], label=row["name"]) for row in rows]


async def _names(batches: list[RosterImport]) -> dict[UUID, str]:
    ids = {batch.uploaded_by for batch in batches if batch.uploaded_by is not None}
    return dict(await Account.filter(id__in=list(ids)).values_list("id", "name"))


def _import_view(batch: RosterImport, names: dict[UUID, str]) -> ImportView:
    is_loading = batch.state is ImportState.LOADING
    return ImportView(
        id=batch.id,
        href=f"/staff/imports/{batch.id}",
        site=batch.site.name,
        file_name=batch.file_name,
        state=batch.state,
        state_label=batch.state.label,
        tone=TONES.get(batch.state.value, "wait"),
        done=batch.rows_done if is_loading else batch.rows_total,
        total=batch.rows_good if is_loading else batch.rows_total,
        good=batch.rows_good,
        bad=batch.rows_bad,
        failure=batch.failure,
        at=batch.created_at,
        who=names.get(batch.uploaded_by, "") if batch.uploaded_by else "系统",
    )


def _line(row: RefusedRow) -> LineView:
    return LineView(row=row.row, column=row.column, value=row.shown, sentence=row.sentence)
