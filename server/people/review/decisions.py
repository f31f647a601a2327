"""Which service answers a decision made on the review desk, of one case or of many at once."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from server.people.review import assignments
from server.platform import desk
from server.platform.access.actor import Actor
from server.platform.workflow.engine import Words


async def decide(
    actor: Actor,
    workflow: str,
    case_id: UUID,
    step: str,
    words: Words,
    *,
    knowing: UUID | None = None,
) -> None:
    """Hand a decision to the domain, with the absent colleague in whose place it is made.

    `knowing` is the assignment to somebody else that the actor has read of. Raises `NotFound` for
    a kind of case nobody reviews, `Conflict` for another's work.
    """
    verb = desk.decider(workflow)
    behalf = await assignments.answered_for(actor, workflow, case_id, knowing)
    await verb(actor, case_id, step, replace(words, behalf=behalf))
