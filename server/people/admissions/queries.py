"""Where an employer is let in, and who is let in at a school."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.schemas import EarlierLine, SchoolsQuery
from server.people.admissions.workflow import ADMISSION, ALIVE
from server.people.employers.models import Employer, EmployerState
from server.people.sites.models import Site
from server.platform import database
from server.platform.access.actor import Actor, Kind
from server.platform.access.scope import of_office
from server.platform.database import one
from server.platform.web import paging
from server.platform.web.forms import Choice
from server.platform.workflow.models import Transition

LATEST = """
SELECT DISTINCT ON (site_id) site_id, id, state, state_since, mark
  FROM admission
 WHERE employer_id = $1
 ORDER BY site_id, state IN ('waiting', 'admitted') DESC, created_at DESC, id DESC
"""
"""How an employer stands with each school that it ever applied to: what is alive, or was last."""

SCHOOLS = f"""
WITH latest AS ({LATEST}), school AS (
  SELECT s.id, s.code, s.name, s.region, l.id AS admission, coalesce(l.state, '') AS state,
         l.state_since, coalesce(l.mark, '') AS mark,
         CASE WHEN l.state = 'waiting' THEN 0 WHEN l.state IN ('refused', 'ended') THEN 1
              ELSE 2 END AS rank,
         EXISTS (SELECT 1 FROM site_mark m WHERE m.site_id = s.id) AS has_marks
    FROM site s LEFT JOIN latest l ON l.site_id = s.id
   WHERE s.kind = 'school' AND (l.state IS NOT DISTINCT FROM 'admitted') = $2
     AND ($3 = '' OR s.code = $3 OR strpos(lower(s.name), lower($3)) > 0
          OR s.region = ANY($4::text[]))
     AND ($5 = '' OR s.region = $5)
)
SELECT * FROM school WHERE (rank, code) > ($6, $7) ORDER BY rank, code LIMIT $8
"""
"""已入驻 by code; 未入驻 with what waits first, then what was turned down (ENT-04)."""

STANDING = f"""
WITH latest AS ({LATEST})
SELECT count(*) FILTER (WHERE state = 'admitted') AS admitted,
       count(*) FILTER (WHERE state = 'waiting') AS waiting,
       count(*) FILTER (WHERE state = 'refused') AS refused,
       (SELECT count(*) FROM site WHERE kind = 'school') AS schools
  FROM latest
"""

BY_SCHOOL = """
SELECT s.code, s.name, n.* FROM (
  SELECT id, code, name FROM site
   WHERE kind = 'school' AND code > $1 AND ($2 = '' OR strpos(lower(name), lower($2)) > 0)
   ORDER BY code LIMIT $3
) s CROSS JOIN LATERAL (
  SELECT count(*) FILTER (WHERE a.state = 'waiting') AS waiting,
         min(a.state_since) FILTER (WHERE a.state = 'waiting') AS oldest,
         count(*) FILTER (WHERE a.state = 'admitted') AS admitted,
         count(*) FILTER (WHERE a.state = 'refused') AS refused,
         count(*) FILTER (WHERE a.state = 'ended') AS ended
    FROM admission a WHERE a.site_id = s.id
) n ORDER BY s.code
"""


async def admitted_sites(employer_id: UUID) -> list[Site]:
    """The schools that let this employer in, by code."""
    rows = (
        await Admission.filter(employer_id=employer_id, state=AdmissionState.ADMITTED)
        .select_related("site")
        .order_by("site__code")
    )
    return [row.site for row in rows]


async def is_admitted(employer_id: UUID, site_id: UUID) -> bool:
    """Whether this site lets this employer in today; the main site does by its review (ENT-09)."""
    admitted = Admission.filter(employer_id=employer_id, state=AdmissionState.ADMITTED)
    return await admitted.filter(site_id=site_id).exists() or await Employer.exists(
        id=employer_id, site_id=site_id, state=EmployerState.APPROVED
    )


def visible_to(actor: Actor) -> Q:
    """An employer its own, a school those to itself, the province all, nobody else any."""
    if actor.kind is Kind.SYSTEM:
        return Q()
    if actor.kind is Kind.RECRUITER:
        return Q(employer__members__account_id=actor.who)
    return of_office(actor)


async def admission(actor: Actor, admission_id: UUID) -> Admission:
    """One with its employer and school. Raises `NotFound` for a foreign one."""
    rows = Admission.filter(visible_to(actor), id=admission_id).select_related(
        "employer__administrator", "site"
    )
    return await one(rows, "没有找到这份入驻申请")


async def at_school(employer_id: UUID, site_id: UUID) -> Admission | None:
    """How an employer stands with a school: what is alive there, or what was last."""
    rows = (
        await Admission.filter(employer_id=employer_id, site_id=site_id)
        .select_related("site")
        .order_by("-created_at", "-id")
    )
    return next((row for row in rows if row.state in ALIVE), rows[0] if rows else None)


async def earlier(case: Admission) -> list[EarlierLine]:
    """This employer's other applications to the school, newest first."""
    others = Admission.filter(employer_id=case.employer_id, site_id=case.site_id)
    rows = await others.exclude(id=case.id).order_by("-created_at", "-id").limit(10)
    ends = await last_moves([row.id for row in rows])
    return [
        EarlierLine(
            id=row.id,
            at=row.state_since,
            label=row.state.label,
            reason=reason_of(ends.get(row.id)),
            note=ends[row.id].words if row.id in ends else "",
        )
        for row in rows
    ]


async def last_moves(ids: Sequence[UUID]) -> dict[UUID, Transition]:
    """The last step of each of these cases, in one query."""
    rows = await Transition.filter(workflow=ADMISSION.name, object_id__in=list(ids)).order_by("id")
    return {row.object_id: row for row in rows}


def reason_of(move: Transition | None) -> str:
    """Why a desk decided so, in words; empty for steps that need no reason."""
    step = ADMISSION.step(move.step) if move else None
    return step.reasons.label(move.reason) if move and step and step.reasons else ""


async def standing(employer_id: UUID) -> Any:
    """`admitted`, `waiting` and `refused` of an employer, and how many `schools` there are."""
    async with database.driver() as connection:
        return await connection.fetchrow(STANDING, employer_id)


async def schools(
    employer_id: UUID, query: SchoolsQuery, *, admitted: bool, cities: Sequence[str]
) -> list[Any]:
    """A page of one tab, one row more than `query.limit`: one query, whatever their number.

    `cities` are the codes of those that the searched words name.
    """
    rank, code = paging.decode(query.after, 2) if query.after else (-1, "")
    if not isinstance(rank, int) or not isinstance(code, str) or not -1 <= rank <= 2:
        raise paging.stale()
    async with database.driver() as connection:
        rows = await connection.fetch(
            SCHOOLS,
            employer_id,
            admitted,
            query.q,
            cities,
            query.region,
            rank,
            code,
            query.limit + 1,
        )
    return list(rows)


async def regions() -> list[str]:
    """The codes of the cities that have a school."""
    found = Site.filter(kind="school").exclude(region="").distinct()
    return sorted(str(row) for row in await found.values_list("region", flat=True))


async def marks_in_use(actor: Actor) -> list[Choice]:
    """The marks that employers carry here, those of a school that dropped them since included."""
    rows = Admission.filter(visible_to(actor)).exclude(mark="").distinct()
    names = sorted(str(row) for row in await rows.values_list("mark", flat=True))
    return [Choice(value=name, label=name) for name in names]


async def by_school(q: str, after: str, limit: int) -> list[Any]:
    """Every school with its numbers, by code, one row more than `limit`."""
    code = paging.decode(after, 1)[0] if after else ""
    if not isinstance(code, str):
        raise paging.stale()
    async with database.driver() as connection:
        return list(await connection.fetch(BY_SCHOOL, code, q, limit + 1))


