"""Decisions that take effect some seconds later: a row says what was decided, and until a worker
fires it nothing has happened. So undoing takes no step back: it deletes the row.

Who deletes the row has it: the worker by firing, its author by undoing, never both.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID

import structlog
from tortoise.exceptions import IntegrityError

from server.people.cases import assignments, queries, service
from server.people.cases import notices as events
from server.people.cases.models import PendingDecision
from server.people.cases.schemas import Moved
from server.people.cases.sheets import sheet
from server.platform import clock, database, jobs
from server.platform.access import sessions
from server.platform.access.actor import Actor
from server.platform.access.rule import is_reviewing_staff
from server.platform.errors import Conflict, Forbidden, Unavailable, invalid
from server.platform.notices import service as notices
from server.platform.web.failures import again_after_race, problem_of
from server.platform.workflow.engine import Words
from server.platform.workflow.moves import state_of

FIRE_JOB = "cases.fire"
LATE = timedelta(minutes=1)
TOO_LATE = "已经生效，不能再撤销了"
RIGHTS_LOST = "您的权限有变化"
BROKEN = "系统没有办成，请重新处理"

log = structlog.get_logger("cases")


async def hold(
    actor: Actor,
    name: str,
    case_id: UUID,
    step: str,
    words: Words,
    *,
    seconds: int,
    knowing: UUID | None = None,
) -> Moved:
    """Decide a case so that it takes effect in so many seconds, if nobody undoes it.

    The step is tried and taken back, so that whatever would be refused then is refused now: raises
    what `service.decide` does, and `Conflict` for a case that somebody has just decided so.
    """
    if not is_reviewing_staff(actor):
        raise invalid("hold", "只有审核人员的决定可以稍后生效")
    await service.refuse_if_pending(actor, name, case_id)
    found, case = await queries.case_of(actor, name, case_id)
    behalf = await assignments.answered_for(actor, name, case_id, knowing)
    words = replace(words, behalf=behalf)
    async with database.transaction() as tried:
        await service.take_step(actor, name, case_id, step, words)
        await tried.rollback()
    title, _ = await found.line(case)
    row = PendingDecision(
        workflow=name,
        object_id=case_id,
        stamp=case.state_since,
        title=title[:200],
        actor_id=actor.who,
        surface=actor.surface,
        address=actor.address,
        step=step,
        reason=words.reason,
        words=words.text,
        behalf=behalf,
        until=words.until,
        due_at=clock.now() + timedelta(seconds=seconds),
    )
    try:
        async with database.transaction():
            await row.save(force_create=True)
    except IntegrityError:
        raise Conflict("刚才已有同事处理，请刷新后再看", code="pending") from None
    await jobs.enqueue(FIRE_JOB, {"id": str(row.id)}, after=timedelta(seconds=seconds))
    return Moved(id=case_id, state=state_of(case), due_at=row.due_at)


async def undo(actor: Actor, name: str, case_id: UUID) -> Moved:
    """撤销 one's own decision. Raises `NotFound` behind the fence, `Conflict` once it has fired."""
    _, case = await queries.case_of(actor, name, case_id)
    own = PendingDecision.filter(workflow=name, object_id=case_id, actor_id=actor.who)
    if not await own.delete():
        raise Conflict(TOO_LATE, code="fired")
    return Moved(id=case_id, state=state_of(case))


@jobs.job(FIRE_JOB)
async def fire_job(payload: dict[str, str]) -> None:
    await fire(UUID(payload["id"]))


async def fire(pending_id: UUID) -> None:
    """Let a decision take effect, unless it was undone. Its author is asked for his rights anew;
    of what does not come about he is told, and the case waits again.

    Raises what only waiting mends: then the row stands, and the queue tries again.
    """
    async with database.transaction():
        row = await _claimed(pending_id)
        if row is None:
            return
        try:
            await again_after_race(partial(_take_effect, row))
        except Exception as error:
            problem = problem_of(error)
            if isinstance(problem, Unavailable):
                raise
            await _tell(row, problem.detail if problem.status < 500 else BROKEN)


async def fire_overdue() -> int:
    """Fire what its own job did not within a minute; how many. A case that waits for a job that was
    given up would lie on nobody's desk. One that cannot be fired keeps no other from it.
    """
    late = await PendingDecision.filter(due_at__lt=clock.now() - LATE).order_by("due_at")
    for row in late:
        try:
            await fire(row.id)
        except Exception as error:
            log.warning("cases.still_pending", error=type(error).__name__)
    return len(late)


async def _claimed(pending_id: UUID) -> PendingDecision | None:
    """The row for whoever deletes it."""
    row = await PendingDecision.get_or_none(id=pending_id)
    return row if row and await PendingDecision.filter(id=pending_id).delete() else None


async def _take_effect(row: PendingDecision) -> None:
    actor = await sessions.actor_of_account(row.actor_id)
    if actor is None:
        raise Forbidden(RIGHTS_LOST)
    actor = replace(actor, surface=row.surface, address=row.address)
    async with database.transaction():
        await service.take_step(actor, row.workflow, row.object_id, row.step, row.said)


async def _tell(row: PendingDecision, why: str) -> None:
    log.info("cases.not_decided", object_kind=row.workflow, object_id=str(row.object_id))
    workflow = sheet(row.workflow).workflow
    await notices.tell(
        events.NOT_DECIDED.name,
        [row.actor_id],
        source=f"pending:{row.id}",
        kind=workflow.label,
        verdict=workflow.deed(row.step),
        why=why,
        place=f"{row.workflow}/{row.object_id}",
    )
