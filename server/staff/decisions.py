"""Which service answers a decision made on the review desk, of one case or of many at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from server.access.actor import Actor
from server.staff import assignments
from server.web.errors import NotFound
from server.workflow.engine import Words
from server.workflow.steps import Workflow

Decide = Callable[[Actor, UUID, str, Words], Awaitable[Any]]

_deciders: dict[str, Decide] = {}


def decided_by(workflow: Workflow, decide: Decide) -> None:
    """A domain says which of its verbs takes a step of its cases."""
    _deciders[workflow.name] = decide


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
    if workflow not in _deciders:
        raise NotFound()
    behalf = await assignments.answered_for(actor, workflow, case_id, knowing)
    await _deciders[workflow](actor, case_id, step, replace(words, behalf=behalf))
