"""Deciding a case, whoever does: the domain's verb takes the step."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from server.people.cases import assignments
from server.people.cases.schemas import Moved
from server.people.cases.sheets import sheet
from server.platform.access.actor import Actor
from server.platform.errors import invalid
from server.platform.workflow.engine import Words
from server.platform.workflow.moves import state_of


async def decide(
    actor: Actor,
    name: str,
    case_id: UUID,
    step: str,
    words: Words,
    *,
    knowing: UUID | None = None,
) -> tuple[Moved, str]:
    """Take one step; gives where the case is then, and what is said of it.

    An absent colleague's case is decided in his place; `knowing` is the assignment to somebody
    else that the actor has read of. Raises `NotFound` behind the fence, `Conflict` for another's
    work and for a case that moved meanwhile.
    """
    found = sheet(name)
    taken = found.workflow.step(step)
    if taken is None or not taken.has_button:
        raise invalid("action", "没有这项操作，请刷新后再看")
    behalf = await assignments.answered_for(actor, name, case_id, knowing)
    case = await found.decide(actor, case_id, step, replace(words, behalf=behalf))
    state = state_of(case)
    return Moved(id=case_id, state=state), taken.said or "已处理"
