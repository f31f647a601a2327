"""A case as whoever may see it opens it."""

from __future__ import annotations

from uuid import UUID

from server.people.accounts.desks import colleagues_at
from server.people.cases import queries
from server.people.cases.assignments import mine_of
from server.people.cases.models import PendingDecision
from server.people.cases.queries import Mine, may_move, stamped, taken_words
from server.people.cases.schemas import (
    AssignmentView,
    CaseFile,
    CaseQuery,
    Crumb,
    PaperPlace,
    PendingView,
    address,
)
from server.people.cases.sheets import Sheet
from server.people.cases.sheets import address as sheet_address
from server.platform import clock
from server.platform.access.actor import Actor, Kind
from server.platform.access.rule import is_reviewing_staff
from server.platform.papers.kinds import PaperKind, papers_of
from server.platform.papers.models import Paper
from server.platform.registers.register import registers
from server.platform.web.forms import Choice
from server.platform.workflow.case import Case
from server.platform.workflow.models import Assignment
from server.platform.workflow.pages import ActionView, case_view
from server.platform.workflow.queries import Place
from server.platform.workflow.steps import workflows

MOST = 100
"""Colleagues to choose among; a desk has a dozen."""
DESK, NEXT, DONE = "/staff/reviews", "/staff/reviews/next", "/staff/reviews/done"


async def case_page(actor: Actor, name: str, case_id: UUID, query: CaseQuery) -> CaseFile:
    """One case by itself. Raises `NotFound` for one that is not this actor's to see."""
    sheet, case = await queries.case_of(actor, name, case_id)
    place = queries.place_of(actor, sheet.workflow, case)
    mine = await mine_of(actor) if actor.kind is Kind.STAFF else {}
    stay = address(sheet.address(case.id), {"then": query.then}) if query.then else ""
    return await case_file(actor, sheet, case, place, mine, then=query.then, stay=stay)


async def case_file(
    actor: Actor,
    sheet: Sheet,
    case: Case,
    place: Place | None,
    mine: Mine,
    *,
    then: str = "",
    stay: str = "",
) -> CaseFile:
    """Everything on the case's page; `place` is None where it does not wait for this actor's desk.
    `then` opens after a decision, `stay` after it was taken or put back.
    """
    title, _ = await sheet.line(case)
    held = await queries.assignment_of(sheet.workflow, case) if place else None
    is_others = held is not None and held.holder_id not in mine
    seen = stamped(case.state_since)
    back = _back(actor, sheet, place, then)
    if place is not None:
        then = then or address(NEXT, {"case": f"{sheet.name}/{case.id}", "seen": seen})
    at = sheet.address(case.id)
    papers, lying = papers_of(sheet.workflow), await queries.papers_on(actor, sheet.workflow, case)
    is_adding = papers.may_add(actor, case)
    missing = papers.missing(case, {paper.kind for paper in lying}) if is_adding else []
    knowing = str(held.id) if held is not None and is_others else ""
    view = await case_view(
        sheet.workflow,
        actor,
        case,
        href=address(at, {"seen": seen, "knowing": knowing, "then": then}),
        facts=await sheet.facts(actor, case),
        days=await sheet.days(case) if sheet.days and place else None,
    )
    pending = await queries.pending_of(sheet.workflow, case) if place else None
    if pending is not None:
        view.actions = []
    if held is not None and is_others:
        view.actions = [_asked_first(action, held) for action in view.actions]
    if missing:
        view.actions = [action for action in view.actions if action.name not in papers.before]
    if actor.kind is not Kind.STAFF:
        view.waiting_for = sheet.next_up.get(view.state, view.waiting_for)
    lines = [] if is_adding else queries.paper_lines(sheet.workflow, lying)
    return CaseFile(
        kind=sheet.workflow.label,
        title=title,
        case=view,
        changes=await sheet.changes(actor, case) if sheet.changes else [],
        files=[*lines, *(await sheet.files(actor, case) if sheet.files else [])],
        places=[_place(kind, lying, at, then) for kind in papers.kinds] if is_adding else [],
        missing=missing,
        assignment=await _assignment(actor, place, case, held, mine, at, stay) if place else None,
        pending=pending_view(actor, pending, stay) if pending else None,
        back=back,
        part=await sheet.part.view(actor, case) if sheet.part else None,
        part_template=sheet.part.template if sheet.part else "",
        reasons={
            code: label
            for step in sheet.workflow.steps
            if step.reasons
            for code, label in step.reasons.labels.items()
        },
    )


def pending_view(actor: Actor, row: PendingDecision, stay: str) -> PendingView:
    """A decision that does not hold yet; `stay` opens after it was undone."""
    workflow = workflows()[row.workflow]
    step = workflow.step(row.step)
    at = f"{sheet_address(workflow, row.object_id)}/undo"
    return PendingView(
        title=row.title,
        label=step.label if step else row.step,
        done=step.done if step else row.step,
        who=row.actor.name,
        seconds=max(0, round((row.due_at - clock.now()).total_seconds())),
        undo=address(at, {"then": stay}) if row.actor_id == actor.id else "",
    )


def _place(kind: PaperKind, lying: list[Paper], at: str, then: str) -> PaperPlace:
    return PaperPlace(
        kind=kind.name,
        label=kind.label,
        hint=kind.hint,
        template=kind.template,
        hrefs=[queries.href_of(paper) for paper in lying if paper.kind == kind.name],
        upload=address(f"{at}/papers/{kind.name}", {"then": then}),
        accept=",".join(kind.format.types),
        weight=kind.format.weight,
        most=kind.most,
    )


def _back(actor: Actor, sheet: Sheet, place: Place | None, then: str) -> Crumb:
    """Where the page belongs: the list that it was opened from, a desk's, or its people's own page
    of such cases."""
    for register in registers().values():
        if then.partition("?")[0] == register.path:
            return Crumb(label=register.title, href=then)
    if is_reviewing_staff(actor):
        if place is not None:
            return Crumb(label="审核待办", href=DESK)
        return Crumb(label="已办记录", href=DONE)
    return Crumb(label=sheet.workflow.label, href=sheet.home)


def _asked_first(action: ActionView, held: Assignment) -> ActionView:
    """The button of a case that is somebody else's work asks once more."""
    asked = f"{taken_words(held)}，仍要由您处理吗？"
    return action.model_copy(update={"consequences": [asked, *action.consequences], "asks": True})


async def _assignment(
    actor: Actor,
    place: Place,
    case: Case,
    held: Assignment | None,
    mine: Mine,
    at: str,
    stay: str,
) -> AssignmentView:
    sits_here = place.queue.acts(actor)
    movable = held is None or may_move(held, mine)

    def way(deed: str, may: bool) -> str:
        return address(f"{at}/{deed}", {"then": stay}) if sits_here and may else ""

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
