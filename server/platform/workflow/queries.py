"""What is known of cases: their history, whom they wait for, and what lies on a desk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from server.platform.access.actor import Actor, Kind, Role
from server.platform.workflow.models import Transition
from server.platform.workflow.steps import COLLEGE, PROVINCE, Party, Workflow, workflows


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
    behalf: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where cases wait: a workflow's state at a desk, of one site and college or (None) of all."""

    workflow: Workflow
    queue: Party
    state: str
    site_id: UUID | None = None
    college_id: UUID | None = None

    @property
    def scope(self) -> Q:
        """What this desk answers for, in whichever state."""
        limits: dict[str, Any] = {"site_id": self.site_id, "college_id": self.college_id}
        return Q(**{name: id for name, id in limits.items() if id is not None})


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
    party = workflow.party_of(state)
    return party.label if party else ""


def places(actor: Actor, *, site_id: UUID | None = None, anywhere: bool = False) -> list[Place]:
    """Where this actor's work waits.

    The province may stand in for any desk: with `site_id` it sees that site's, with `anywhere`
    those of all; both mean nothing to others, who have their own desk only. Whoever works for a
    college without being of one has no desk there.
    """
    if actor.kind is not Kind.STAFF:
        return []
    stands_in = Role.PROVINCE in actor.roles and (anywhere or site_id is not None)
    found = []
    for workflow in workflows().values():
        for state, desk in _desks(workflow):
            if stands_in:
                found.append(Place(workflow, desk, state, site_id))
            elif not desk.roles & actor.roles:
                continue
            elif desk is PROVINCE:
                found.append(Place(workflow, desk, state))
            elif desk is COLLEGE and actor.college_id is None:
                continue
            else:
                college_id = actor.college_id if desk is COLLEGE else None
                found.append(Place(workflow, desk, state, actor.site_id, college_id))
    return found


def _desks(workflow: Workflow) -> Iterable[tuple[str, Party]]:
    for state in workflow.states:
        desk = workflow.desk_of(state)
        if desk is not None:
            yield str(state), desk


def _move(workflow: Workflow, row: Transition) -> Move:
    step = workflow.step(row.step)
    reasons = step.reasons if step else None
    return Move(
        at=row.at,
        who=doer(row),
        role=row.role,
        label=workflow.deed(row.step) or workflow.label_of(row.target),
        state=workflow.label_of(row.target),
        reason=reasons.label(row.reason) if reasons and row.reason else "",
        words=row.words,
        behalf=row.on_behalf or "",
    )
