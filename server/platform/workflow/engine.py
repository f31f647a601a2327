"""The only writer of a state column: checks, one conditional UPDATE, one Transition, a row in the
evidence, its notices; `bulk.py` does the same for thousands of cases.

All of it happens in the caller's transaction, so a refusal or a crash leaves nothing behind.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any, Final, TypeVar
from uuid import UUID

import structlog
from tortoise.exceptions import IntegrityError

from server.platform import clock, database
from server.platform.access.actor import SYSTEM, Actor
from server.platform.errors import Conflict, Forbidden, invalid
from server.platform.workflow.case import Case
from server.platform.workflow.models import Assignment
from server.platform.workflow.moves import Said, append, state_of
from server.platform.workflow.queries import doer, last_move
from server.platform.workflow.steps import Reasons, Step, Workflow

log = structlog.get_logger()
AnyCase = TypeVar("AnyCase", bound=Case)

KEEP: Final = datetime.min
"""`due_at=KEEP`: the deadline stays as it is, where a move does not begin a new one."""

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
    reasons: Reasons | None = None


async def begin(
    workflow: Workflow,
    actor: Actor,
    case: AnyCase,
    *,
    step: str,
    details: Mapping[str, Any] | None = None,
) -> AnyCase:
    """Save a new case in its first state and record how it came to be.

    `step` names the beginning in the history ("ask", "upload"), `details` what the evidence says
    beside it. Database constraints decide races: raises `Conflict` with the workflow's `taken`.
    """
    case.created_at = case.created_at or clock.now()
    case.state_since = case.created_at
    async with unless_taken(workflow):
        await case.save(force_create=True)
    await append(workflow, actor, [(case, "")], Said(step), case.created_at, details)
    return case


async def fire(
    workflow: Workflow,
    actor: Actor,
    case: AnyCase,
    name: str,
    *,
    words: Words | None = None,
    due_at: datetime | None = None,
    changes: Mapping[str, Any] | None = None,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Move a case by one step, with `changes` to its other columns in the same UPDATE.

    A deadline ends with the state it was for, unless `due_at` sets the next one or is `KEEP`.
    Raises `Conflict` (with who moved it and when) if the case is no
    longer where it was read, `Forbidden` if the step is not this actor's, `Invalid` if a reason is
    missing.
    """
    words = words or Words()
    source = state_of(case)
    step = step_from(workflow, source, name)
    if step is None:
        raise await _already_moved(workflow, case)
    if not step.by(actor, case):
        raise Forbidden("这一步要由别人来做")
    if words.seen is not None and case.state_since != words.seen:
        raise await _already_moved(workflow, case)
    check_reason(step.reasons, words)
    now = clock.now()
    values = {
        "state": target_of(workflow, step, case),
        "state_since": now,
        "due_at": case.due_at if due_at is KEEP else due_at,
        **(changes or {}),
    }
    there = workflow.model.filter(id=case.id, state=source, state_since=case.state_since)
    async with unless_taken(workflow):
        moved = await there.update(**values)
    if not moved:
        raise await _already_moved(workflow, case)
    for column, value in values.items():
        setattr(case, column, value)
    setattr(case, "state", workflow.states(values["state"]))  # noqa: B010  # each Case has it
    await Assignment.filter(workflow=workflow.name, object_id=case.id).delete()
    said = Said(step.name, words.reason, words.text, words.behalf)
    await append(workflow, actor, [(case, source)], said, now, details)


def actions(workflow: Workflow, actor: Actor, case: Case) -> list[Action]:
    """The buttons: only steps that this actor may take from here now."""
    return [
        Action(
            name=step.name,
            label=step.label,
            danger=step.danger,
            consequences=step.consequences,
            reasons=step.reasons,
        )
        for step in workflow.steps_from(state_of(case))
        if step.has_button and not step.after and step.by(actor, case)
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


def step_from(workflow: Workflow, source: str, name: str) -> Step | None:
    """The step of this name, if it leads on from here. Raises `Invalid` for one that nobody has."""
    step = workflow.step(name)
    if step is None:
        raise invalid("action", "没有这项操作，请刷新后再看")
    return step if source in step.source else None


def target_of(workflow: Workflow, step: Step, case: Case) -> str:
    """Where a step leads this case; a chain may only lead to the states that it lists."""
    target = step.target_for(case)
    if target not in step.possible_targets:
        raise ValueError(f"{workflow.name}.{step.name} may not lead to {target}")
    return target


def check_reason(reasons: Reasons | None, words: Words) -> None:
    """Raises `Invalid` where a step asks why and nothing fitting is said."""
    if reasons is None:
        return
    if words.reason not in reasons.labels:
        raise invalid("reason", "请选择一个原因")
    if words.reason in reasons.vague and not words.text:
        what = "原因" if words.reason == "other" else "是哪一份、哪一处，要怎么改"
        raise invalid("note", f"选择“{reasons.label(words.reason)}”时，请写明{what}")


@asynccontextmanager
async def unless_taken(workflow: Workflow) -> AsyncIterator[None]:
    """A write that a constraint of the model may refuse, said in the workflow's words.

    Without such words the refusal is the caller's to understand.
    """
    if not workflow.taken:
        yield
        return
    try:
        async with database.transaction():
            yield
    except IntegrityError:
        raise Conflict(workflow.taken, code="taken") from None


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
