"""The only writer of a state column: checks, one conditional UPDATE, one Transition, its notices.

All of it happens in the caller's transaction, so a refusal or a crash leaves nothing behind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

import structlog

from server.platform import clock, database, jobs
from server.platform.access.actor import SYSTEM, Actor
from server.platform.errors import Conflict, Forbidden, invalid
from server.platform.workflow.case import Case
from server.platform.workflow.models import Assignment, Transition
from server.platform.workflow.queries import doer, last_move
from server.platform.workflow.steps import Reasons, Workflow

log = structlog.get_logger()
AnyCase = TypeVar("AnyCase", bound=Case)

NOTICE_JOB = "notices.transition"

@dataclass(frozen=True, slots=True)
class Words:
    """Why somebody decided as he did: a code of the step's reasons, and his own words.

    `seen` is the `state_since` that he had before his eyes: a case that was changed and handed in
    again meanwhile is not decided unread. `behalf` is the absent colleague whose case it is,
    `until` the last day that he set where a step lets him.
    """

    reason: str = ""
    text: str = ""
    seen: datetime | None = None
    behalf: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """A button that will work for this actor now; JSON shows the same as `actions`."""

    name: str
    label: str
    danger: bool = False
    consequences: tuple[str, ...] = ()
    reasons: dict[str, str] = field(default_factory=dict)


async def begin(
    workflow: Workflow, actor: Actor, case: AnyCase, *, step: str, label_source: str = ""
) -> AnyCase:
    """Save a new case in its first state and record how it came to be.

    `step` names the beginning in the history ("ask", "upload"). Database constraints decide races.
    """
    case.created_at = case.created_at or clock.now()
    case.state_since = case.created_at
    await case.save(force_create=True)
    await _append(workflow, actor, case, step, label_source, Words(), case.created_at)
    return case


async def fire(
    workflow: Workflow,
    actor: Actor,
    case: AnyCase,
    name: str,
    *,
    words: Words | None = None,
    due_at: datetime | None = None,
    changes: dict[str, Any] | None = None,
) -> Transition:
    """Move a case by one step, with `changes` to its other columns in the same UPDATE.

    Raises `Conflict` (with who moved it and when) if the case is no longer where it was read,
    `Forbidden` if the step is not this actor's, `Invalid` if a reason is missing.
    """
    words = words or Words()
    step = workflow.step(name)
    source = _state(case)
    if step is None:
        raise invalid("action", "没有这项操作，请刷新后再看")
    if source not in step.source:
        raise await _already_moved(workflow, case)
    if not step.by(actor, case):
        raise Forbidden("这一步要由别人来做")
    if words.seen is not None and case.state_since != words.seen:
        raise await _already_moved(workflow, case)
    _check_reason(step.reasons, words)
    target = step.target_for(case)
    if target not in step.possible_targets:
        raise ValueError(f"{workflow.name}.{step.name} may not lead to {target}")
    now = clock.now()
    values = {"state": target, "state_since": now, "due_at": due_at, **(changes or {})}
    moved = await workflow.model.filter(
        id=case.id, state=source, state_since=case.state_since
    ).update(**values)
    if not moved:
        raise await _already_moved(workflow, case)
    for column, value in values.items():
        setattr(case, column, value)
    setattr(case, "state", workflow.states(target))  # noqa: B010  # each concrete Case has it
    await Assignment.filter(workflow=workflow.name, object_id=case.id).delete()
    return await _append(workflow, actor, case, step.name, source, words, now)


def actions(workflow: Workflow, actor: Actor, case: Case) -> list[Action]:
    """The buttons: only steps that this actor may take from here now."""
    return [
        Action(
            name=step.name,
            label=step.label,
            danger=step.danger,
            consequences=step.consequences,
            reasons=dict(step.reasons.labels) if step.reasons else {},
        )
        for step in workflow.steps_from(_state(case))
        if step.by(actor, case) and not step.after
    ]


async def expire_due(workflow: Workflow) -> int:
    """Fire the timed steps whose `due_at` has passed; returns how many moved."""
    moved = 0
    for step in (s for s in workflow.steps if s.after):
        due = workflow.model.filter(state__in=list(step.source), due_at__lte=clock.now())
        ids: Any = await due.order_by("due_at", "id").values_list("id", flat=True)
        moved += await in_turn(workflow, ids, partial(_expire, workflow, step.name))
    return moved


async def in_turn(
    workflow: Workflow, ids: Iterable[UUID], work: Callable[[Case], Awaitable[bool]]
) -> int:
    """Do timed work on each of these cases, in a transaction of its own; gives how often it did.

    A case that somebody else moves at the same moment is simply theirs. One that fails, even to
    be read, holds up none of the others, and its turn comes again the next time; the log has a
    line for each kind of error, with one of its cases.
    """
    done, failed = 0, defaultdict[str, list[UUID]](list)
    for id in ids:
        try:
            async with database.transaction():
                done += await work(await workflow.model.get(id=id))
        except Conflict:
            continue
        except Exception as error:
            failed[type(error).__name__].append(id)
    for kind, those in failed.items():
        log.error(
            "timed work failed",
            object_kind=workflow.name,
            object_id=str(those[0]),
            count=len(those),
            error=kind,
        )
    return done


async def _expire(workflow: Workflow, name: str, case: Case) -> bool:
    if case.due_at is None or case.due_at > clock.now():
        return False
    await fire(workflow, SYSTEM, case, name)
    return True


def _check_reason(reasons: Reasons | None, words: Words) -> None:
    if reasons is None:
        return
    if words.reason not in reasons.labels:
        raise invalid("reason", "请选择一个原因")
    if words.reason == "other" and not words.text:
        raise invalid("note", "选择“其他”时，请写明原因")


async def _already_moved(workflow: Workflow, case: Case) -> Conflict:
    last = await last_move(workflow, case.id)
    if last is None:
        return Conflict("情况已经发生了变化，请刷新后再看")
    label = workflow.label_of(last.target)
    at = last.at.astimezone(clock.CHINA)
    return Conflict(
        f"{doer(last)}已于 {at:%m-%d %H:%M} 处理，现在是“{label}”",
        extra={"state": last.target, "by": doer(last), "at": last.at.isoformat()},
    )


async def _append(
    workflow: Workflow,
    actor: Actor,
    case: Case,
    step: str,
    source: str,
    words: Words,
    at: datetime,
) -> Transition:
    transition = await Transition.create(
        workflow=workflow.name,
        object_id=case.id,
        step=step,
        source=source,
        target=_state(case),
        actor_id=actor.id,
        actor_name=actor.name,
        role=actor.role,
        reason=words.reason,
        words=words.text,
        surface=actor.surface,
        address=actor.address,
        on_behalf=words.behalf or None,
        site_id=case.site_id,
        college_id=case.college_id,
        at=at,
    )
    await jobs.enqueue(NOTICE_JOB, {"transition": transition.id})
    return transition


def _state(case: Case) -> str:
    return str(getattr(case, "state"))  # noqa: B009  # the abstract Case leaves the enum to its heirs
