"""Which service answers a decision made on the review desk, of one case or of many at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from server.access.actor import Actor
from server.web.errors import NotFound
from server.workflow.engine import Words
from server.workflow.steps import Workflow

Decide = Callable[[Actor, UUID, str, Words], Awaitable[Any]]

_deciders: dict[str, Decide] = {}


def decided_by(workflow: Workflow, decide: Decide) -> None:
    """A domain says which of its verbs takes a step of its cases."""
    _deciders[workflow.name] = decide


async def decide(actor: Actor, workflow: str, case_id: UUID, step: str, words: Words) -> None:
    """Hand a decision to the domain. Raises `NotFound` for a kind of case nobody reviews."""
    if workflow not in _deciders:
        raise NotFound()
    await _deciders[workflow](actor, case_id, step, words)
