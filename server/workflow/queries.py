"""What is known of cases: their history, whom they wait for, and what lies on a desk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count, Min

from server.access.actor import Actor, Kind, Role
from server.workflow.case import Case
from server.workflow.models import Transition
from server.workflow.steps import Queue, Workflow, workflows


@dataclass(frozen=True, slots=True)
class Move:
    """A line of the history, in people's words."""

    at: datetime
    who: str
    role: str
    label: str
    state: str
    reason: str
    words: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits at one desk."""

    workflow: Workflow
    queue: Queue
    state: str
    count: int
    oldest: datetime


async def history(workflow: Workflow, object_id: UUID) -> list[Move]:
    """The whole history, newest first."""
    rows = await Transition.filter(workflow=workflow.name, object_id=object_id).order_by("-id")
    return [_move(workflow, row) for row in rows]


async def last_move(workflow: Workflow, object_id: UUID) -> Transition | None:
    return (
        await Transition.filter(workflow=workflow.name, object_id=object_id).order_by("-id").first()
    )


def doer(move: Transition) -> str:
    """Who moved it, in people's words: a WeChat without an account has no name yet."""
    return move.actor_name or ("系统" if move.role == Kind.SYSTEM else "本人")


def waiting_for(workflow: Workflow, state: str) -> str:
    """Who is next, in people's words; empty when nobody is."""
    queue = workflow.queue_of(state)
    return workflow.waits_for.get(state) or (queue.label if queue else "")


def desk_filter(actor: Actor, queue: Queue) -> Q | None:
    """The cases of a queue that this actor's desk has; None when he does not sit there."""
    if actor.kind is not Kind.STAFF or queue.role not in actor.roles:
        return None
    if queue.role is Role.PROVINCE:
        return Q()
    if queue.role is Role.SCHOOL:
        return Q(site_id=actor.site_id)
    return Q(site_id=actor.site_id, college_id=actor.college_id)


async def waiting_at_desk(actor: Actor) -> list[Waiting]:
    """How much waits for this actor, one entry a workflow and state; one query each."""
    found = []
    for workflow in workflows().values():
        for state, queue in _queued_states(workflow):
            scope = desk_filter(actor, queue)
            if scope is None:
                continue
            row = (
                await workflow.model.filter(scope, state=state)
                .annotate(count=Count("id"), oldest=Min("state_since"))
                .values("count", "oldest")
            )[0]
            if row["count"]:
                found.append(Waiting(workflow, queue, state, row["count"], row["oldest"]))
    return found


async def cases_at_desk(
    workflow: Workflow, actor: Actor, *, related: Sequence[str] = (), limit: int = 100
) -> list[Case]:
    """The oldest cases of a workflow that wait for this actor, in one query, `related` included."""
    scopes = [
        Q(scope, Q(state=state))
        for state, queue in _queued_states(workflow)
        if (scope := desk_filter(actor, queue)) is not None
    ]
    if not scopes:
        return []
    return (
        await workflow.model.filter(Q(*scopes, join_type="OR"))
        .select_related(*related)
        .order_by("state_since", "id")
        .limit(limit)
    )


def _queued_states(workflow: Workflow) -> Iterable[tuple[str, Queue]]:
    for state in workflow.states:
        queue = workflow.queue_of(state)
        if queue is not None:
            yield str(state), queue


def _move(workflow: Workflow, row: Transition) -> Move:
    step = workflow.step(row.step)
    reasons = step.reasons if step else None
    return Move(
        at=row.at,
        who=doer(row),
        role=row.role,
        label=step.label if step else workflow.label_of(row.target),
        state=workflow.label_of(row.target),
        reason=reasons.label(row.reason) if reasons and row.reason else "",
        words=row.words,
    )
