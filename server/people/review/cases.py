"""One case as the desk opens it: which it may open at all, and what it sees of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID

from tortoise.expressions import Q

from server.people.accounts.desks import colleagues_at
from server.people.review.review_schemas import (
    PLACE,
    AssignmentView,
    CaseFile,
    ReviewFilter,
    address,
)
from server.people.sites import queries as sites
from server.platform import clock, desk
from server.platform.access.actor import Actor, Role
from server.platform.database import one
from server.platform.errors import NotFound
from server.platform.web.forms import Choice
from server.platform.workflow.case import Case
from server.platform.workflow.models import Assignment, Transition
from server.platform.workflow.pages import ActionView, case_view
from server.platform.workflow.queries import Place, doer, last_move
from server.platform.workflow.steps import Workflow

DESK_ROLES = (Role.PROVINCE.value, Role.SCHOOL.value, Role.COLLEGE.value)
MOST = 100
"""Colleagues to choose among; a desk has a dozen."""
Mine = Mapping[UUID, str]
"""The accounts whose cases are the actor's work now: his own, and absent colleagues' by name."""


async def places_for(actor: Actor, site: str) -> list[Place]:
    """Where a list looks: the actor's own desk, or (the province) the desks of the site that it
    names. Raises `NotFound` for a site that does not exist."""
    site_id = None
    if site and Role.PROVINCE in actor.roles:
        site_id = (await sites.desk_site(actor, site)).id
    return desk.shown_places(actor, site_id=site_id)


async def waiting(
    actor: Actor, name: str, case_id: UUID, *, anywhere: bool = True
) -> tuple[Workflow, Case, Place]:
    """A case that waits where this actor may decide; without `anywhere` at his very own desk.

    Raises `NotFound` for any other.
    """
    workflow = desk.workflow(name)
    places = [p for p in desk.shown_places(actor, anywhere=anywhere) if p.workflow is workflow]
    case = await _find(actor, workflow, places, case_id)
    place = next((p for p in places if p.state == state_of(case)), None)
    if place is None:
        raise NotFound("没有找到这件待办")
    return workflow, case, place


async def readable(actor: Actor, name: str, case_id: UUID) -> tuple[Workflow, Case, Place | None]:
    """A case that waits for this actor, or that his desk has decided. Raises `NotFound`."""
    workflow = desk.workflow(name)
    places = [p for p in desk.shown_places(actor, anywhere=True) if p.workflow is workflow]
    case = await _find(actor, workflow, places, case_id)
    place = next((p for p in places if p.state == state_of(case)), None)
    if place is None and not await Transition.exists(
        workflow=name,
        object_id=case_id,
        source__in=[p.state for p in places],
        role__in=list(DESK_ROLES),
    ):
        raise NotFound("没有找到这件待办")
    return workflow, case, place


async def assignment_of(workflow: Workflow, case: Case) -> Assignment | None:
    """Who has taken the case in its present round."""
    return (
        await Assignment.filter(
            workflow=workflow.name, object_id=case.id, stamp=case.state_since
        )
        .select_related("holder")
        .first()
    )


async def case_file(
    actor: Actor,
    workflow: Workflow,
    case: Case,
    place: Place | None,
    mine: Mine,
    query: ReviewFilter,
) -> CaseFile:
    """Everything on the case's page; `place` is None once it waits here no more."""
    panel = desk.panels()[workflow.name]
    title, _ = await panel.line(case)
    held = await assignment_of(workflow, case) if place else None
    known: dict[str, object] = query.chosen() | {"seen": stamp(case)}
    if held is not None and held.holder_id not in mine:
        known["knowing"] = held.id
    at = f"{PLACE}/{workflow.name}/{case.id}"
    view = await case_view(
        workflow,
        actor,
        case,
        href=address(at, known),
        facts=await panel.facts(case),
        days=await panel.days(case) if panel.days and place else None,
    )
    if place is None:
        view.actions = []
    elif held is not None and held.holder_id not in mine:
        view.actions = [_asked_first(action, held) for action in view.actions]
    return CaseFile(
        kind=workflow.label,
        title=title,
        case=view,
        changes=await panel.changes(actor, case) if panel.changes else [],
        files=await panel.files(case) if panel.files else [],
        assignment=await _assignment(actor, place, case, held, mine, at, query) if place else None,
        back=query.address(),
        reasons={
            code: label
            for step in workflow.steps
            if step.reasons
            for code, label in step.reasons.labels.items()
        },
    )


async def whereabouts(actor: Actor, name: str, case_id: UUID) -> str:
    """What became of a case that was looked for on the desk: who moved it and when."""
    workflow, case, _ = await readable(actor, name, case_id)
    last = await last_move(workflow, case.id)
    if last is None:
        return ""
    at = last.at.astimezone(clock.CHINA)
    return f"{doer(last)}已于 {at:%m-%d %H:%M} 处理，现在是“{workflow.label_of(last.target)}”"


def stamp(case: Case) -> str:
    """The moment of the case's last move, as an address carries it back to the decision."""
    return stamped(case.state_since)


def stamped(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"


def state_of(case: Case) -> str:
    return str(getattr(case, "state"))  # noqa: B009  # the abstract Case leaves the enum to its heirs


def taken_words(held: Assignment) -> str:
    """周老师已于 11-21 10:05 领取."""
    return f"{held.holder.name}已于 {held.since.astimezone(clock.CHINA):%m-%d %H:%M} 领取"


def may_move(held: Assignment, mine: Mine) -> bool:
    """One's own work, an absent colleague's, and what somebody left behind who is gone."""
    return held.holder_id in mine or not held.holder.is_active


async def _find(
    actor: Actor, workflow: Workflow, places: Sequence[Place], case_id: UUID
) -> Case:
    if not places:
        raise NotFound("没有找到这件待办")
    panel = desk.panels()[workflow.name]
    limits = [place.scope for place in places if place.site_id is not None]
    scope = Q(*limits, join_type="OR") if len(limits) == len(places) else Q()
    fence = panel.visible(actor) if panel.visible else Q()
    rows = workflow.model.filter(scope, fence, id=case_id).select_related(*panel.related)
    return await one(rows, "没有找到这件待办")


def _asked_first(action: ActionView, held: Assignment) -> ActionView:
    """The button of a case that is somebody else's work asks once more."""
    asked = f"{taken_words(held)}，仍要由您处理吗？"
    return action.model_copy(update={"consequences": [asked, *action.consequences]})


async def _assignment(
    actor: Actor,
    place: Place,
    case: Case,
    held: Assignment | None,
    mine: Mine,
    at: str,
    query: ReviewFilter,
) -> AssignmentView:
    sits_here = place.queue.acts(actor)
    movable = held is None or may_move(held, mine)
    kept = query.chosen()

    def way(deed: str, may: bool) -> str:
        return address(f"{at}/{deed}", kept) if sits_here and may else ""

    holder = held.holder_id if held else None
    others: list[Choice] = []
    if sits_here and movable:
        rows = await colleagues_at(place.queue, case).limit(MOST).values_list("id", "name")
        known = (actor.id, holder)
        others = [Choice(value=str(i), label=name) for i, name in rows if i not in known]
    return AssignmentView(
        holder=held.holder.name if held else "",
        since=held.since if held else None,
        mine=held is not None and held.holder_id in mine,
        behalf=mine.get(held.holder_id, "") if held else "",
        take=way("take", held is None),
        put_back=way("put-back", held is not None and movable),
        hand=way("hand", bool(others)),
        colleagues=others,
    )

