"""Which cases somebody may open, and whose desk they lie on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID

from server.people.cases.models import PendingDecision
from server.people.cases.sheets import FileLine, Sheet, sheet, shown_places
from server.platform import clock
from server.platform.access.actor import Actor
from server.platform.database import one
from server.platform.errors import NotFound
from server.platform.papers.kinds import papers_of
from server.platform.papers.models import Paper
from server.platform.papers.queries import of_case
from server.platform.workflow.case import Case
from server.platform.workflow.models import Assignment
from server.platform.workflow.moves import state_of
from server.platform.workflow.queries import Place, doer, last_move
from server.platform.workflow.steps import Workflow

MISSING = "没有找到这件事项，它可能已经不在了"
Mine = Mapping[UUID, str]
"""The accounts whose cases are the actor's work now: his own, and absent colleagues' by name."""


async def case_of(actor: Actor, name: str, case_id: UUID) -> tuple[Sheet, Case]:
    """A case behind its domain's fence. Raises `NotFound` for any other."""
    found = sheet(name)
    rows = found.workflow.model.filter(found.visible(actor), id=case_id)
    return found, await one(rows.select_related(*found.related), MISSING)


def place_of(
    actor: Actor, workflow: Workflow, case: Case, *, anywhere: bool = True
) -> Place | None:
    """The place where this case waits for the actor; without `anywhere` his very own desk's."""
    return next(
        (
            place
            for place in shown_places(actor, anywhere=anywhere)
            if place.workflow is workflow and place.state == state_of(case) and _lies(case, place)
        ),
        None,
    )


async def waiting(
    actor: Actor, name: str, case_id: UUID, *, anywhere: bool = True
) -> tuple[Sheet, Case, Place]:
    """A case that waits where this actor may decide. Raises `NotFound` for any other."""
    found, case = await case_of(actor, name, case_id)
    place = place_of(actor, found.workflow, case, anywhere=anywhere)
    if place is None:
        raise NotFound("没有找到这件待办")
    return found, case, place


async def assignment_of(workflow: Workflow, case: Case) -> Assignment | None:
    """Who has taken the case in its present round."""
    return (
        await Assignment.filter(
            workflow=workflow.name, object_id=case.id, stamp=case.state_since
        )
        .select_related("holder")
        .first()
    )


async def pending_of(workflow: Workflow, case: Case) -> PendingDecision | None:
    """What was decided about the case in its present round and does not hold yet."""
    return (
        await PendingDecision.filter(
            workflow=workflow.name, object_id=case.id, stamp=case.state_since
        )
        .select_related("actor")
        .first()
    )


async def newest_pending(actor: Actor) -> PendingDecision | None:
    """What the actor decided last, while it does not hold yet."""
    own = PendingDecision.filter(actor_id=actor.who).select_related("actor")
    return await own.order_by("-due_at").first()


async def papers_on(actor: Actor, workflow: Workflow, case: Case) -> list[Paper]:
    """The papers of a case that this actor found among his own: one query."""
    papers = papers_of(workflow)
    return await of_case(papers, case.id) if papers.kinds and papers.seen_by(actor, case) else []


def paper_lines(workflow: Workflow, rows: list[Paper]) -> list[FileLine]:
    """Papers by their labels, each where it opens."""
    papers = papers_of(workflow)
    return [FileLine(label=papers.kind(row.kind).label, href=href_of(row)) for row in rows]


def href_of(paper: Paper) -> str:
    """Where a paper is seen, behind its case's fence."""
    at = f"/cases/{paper.workflow}/{paper.case_id}/papers/{paper.kind}"
    return f"{at}?place={paper.place}" if paper.place else at


async def whereabouts(actor: Actor, name: str, case_id: UUID) -> str:
    """What became of a case that was looked for on the desk: who moved it and when."""
    found, case = await case_of(actor, name, case_id)
    last = await last_move(found.workflow, case.id)
    if last is None:
        return ""
    at = last.at.astimezone(clock.CHINA)
    label = found.workflow.label_of(last.target)
    return f"{doer(last)}已于 {at:%m-%d %H:%M} 处理，现在是“{label}”"


def stamped(at: datetime) -> str:
    """The moment of a case's last move, as an address carries it back to the decision."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


def taken_words(held: Assignment) -> str:
    """周老师已于 11-21 10:05 领取."""
    return f"{held.holder.name}已于 {held.since.astimezone(clock.CHINA):%m-%d %H:%M} 领取"


def may_move(held: Assignment, mine: Mine) -> bool:
    """One's own work, an absent colleague's, and what somebody left behind who is gone."""
    return held.holder_id in mine or not held.holder.is_active


def _lies(case: Case, place: Place) -> bool:
    """Whether a case lies within what a place answers for."""
    return place.site_id in (None, case.site_id) and place.college_id in (None, case.college_id)
