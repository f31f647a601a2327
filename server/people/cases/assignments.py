"""Taking a case, handing it to a colleague, putting it back. One holder a case: the database
keeps it (`case_assignment` is unique by case), and the second of two hears who was first.

Whoever may decide needs no assignment; it only says whose work it is.
"""

from __future__ import annotations

from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.accounts.desks import colleagues_at
from server.people.cases import notices as events
from server.people.cases import queries as cases
from server.people.cases.queries import Mine
from server.people.delegations import queries as delegations
from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.errors import Conflict, NotFound, invalid
from server.platform.notices import service as notices
from server.platform.privacy import audit
from server.platform.workflow.case import Case
from server.platform.workflow.models import Assignment
from server.platform.workflow.steps import Workflow


async def mine_of(actor: Actor) -> Mine:
    """Whose cases are this actor's work now; one query."""
    return {actor.who: ""} | await delegations.absent_colleagues(actor)


async def take(actor: Actor, name: str, case_id: UUID) -> Case:
    """领取. Raises `NotFound`, and `Conflict` with who took it and when."""
    sheet, case, _ = await cases.waiting(actor, name, case_id, anywhere=False)
    held = await cases.assignment_of(sheet.workflow, case)
    if held is None:
        await _give(sheet.workflow, case, actor.who)
        await audit.record(actor, "review.take", (name, case.id))
    elif held.holder_id != actor.id:
        raise _taken(held)
    return case


async def put_back(actor: Actor, name: str, case_id: UUID) -> Case:
    """放回. Raises `NotFound`, and `Conflict` where it is another's."""
    sheet, case, _ = await cases.waiting(actor, name, case_id, anywhere=False)
    held = await cases.assignment_of(sheet.workflow, case)
    if held is None:
        return case
    if not cases.may_move(held, await mine_of(actor)):
        raise _taken(held)
    await Assignment.filter(id=held.id, holder_id=held.holder_id).delete()
    await audit.record(actor, "review.put_back", (name, case.id))
    return case


async def hand(actor: Actor, name: str, case_id: UUID, to: UUID) -> Case:
    """转交: a free case, or one's own, becomes a colleague's work; he is told.

    Raises `NotFound`, `Invalid` for somebody who does not sit here, `Conflict` as `take` does.
    """
    sheet, case, place = await cases.waiting(actor, name, case_id, anywhere=False)
    workflow = sheet.workflow
    colleague = await colleagues_at(place.queue, case).get_or_none(id=to)
    if colleague is None:
        raise invalid("to", "请选择同一个部门的同事")
    held = await cases.assignment_of(workflow, case)
    if held is None:
        held = await _give(workflow, case, colleague.id)
    elif not cases.may_move(held, await mine_of(actor)):
        raise _taken(held)
    elif not await Assignment.filter(id=held.id, holder_id=held.holder_id).update(
        holder_id=colleague.id, since=clock.now()
    ):
        raise Conflict("刚才已经转给别人了，请刷新后再看", code="held")
    await audit.record(actor, "review.hand", (name, case.id), details={"to": str(colleague.id)})
    if colleague.id != actor.id:
        await notices.tell(
            events.HANDED.name,
            [colleague.id],
            source=f"hand:{held.id}:{uuid4()}"[:80],
            case=case.id,
            who=actor.name,
            kind=workflow.label,
            place=f"{name}/{case.id}",
        )
    return case


async def answered_for(actor: Actor, name: str, case_id: UUID, knowing: UUID | None) -> str:
    """In whose place the actor decides this case: an absent colleague's name, or nobody's.

    Raises `Conflict` once, where it is somebody else's work and the actor has not read so.
    """
    held = (
        await Assignment.filter(workflow=name, object_id=case_id).select_related("holder").first()
    )
    if held is None:
        return ""
    mine = await mine_of(actor)
    if held.holder_id in mine:
        return mine[held.holder_id]
    if held.id == knowing:
        return ""
    try:
        await cases.waiting(actor, name, case_id)
    except NotFound:
        return ""  # the domain refuses it in its own words; nothing is told of its holder
    raise _taken(held, "，仍要由您处理的话，请再确认一次")


async def _give(workflow: Workflow, case: Case, holder_id: UUID) -> Assignment:
    """Make a free case somebody's work; an assignment of an earlier round gives way."""
    of_case = Assignment.filter(workflow=workflow.name, object_id=case.id)
    await of_case.filter(stamp__not=case.state_since).delete()
    made = Assignment(
        id=uuid4(),
        workflow=workflow.name,
        object_id=case.id,
        stamp=case.state_since,
        holder_id=holder_id,
        since=clock.now(),
    )
    try:
        async with database.transaction():
            await made.save(force_create=True)
    except IntegrityError:
        raise _taken(await of_case.select_related("holder").first()) from None
    return made


def _taken(held: Assignment | None, then: str = "") -> Conflict:
    if held is None:
        return Conflict("刚才有变化，请刷新后再看", code="held")
    return Conflict(
        cases.taken_words(held) + then,
        code="held",
        extra={"by": held.holder.name, "at": held.since.isoformat(), "assignment": str(held.id)},
    )
