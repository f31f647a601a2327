"""Many cases approved with one press: steps that need no words, each a transaction of its own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from server.people.cases import service
from server.people.cases.sheets import sheet
from server.platform import database
from server.platform.access.actor import Actor
from server.platform.errors import Conflict, Forbidden, NotFound
from server.platform.web.failures import again_after_race
from server.platform.workflow.case import Case
from server.platform.workflow.engine import Words
from server.platform.workflow.moves import state_of
from server.platform.workflow.steps import Step, Workflow


def wordless_step(workflow: Workflow, case: Case) -> Step | None:
    """The desk's step that takes this case on without a reason or a list of consequences."""
    steps = (step for step in workflow.steps_from(state_of(case)) if step.queue is not None)
    return next((s for s in steps if not (s.reasons or s.danger or s.consequences)), None)


async def approve(
    actor: Actor, rows: Sequence[tuple[str, UUID, datetime]]
) -> tuple[int, int]:
    """Approve cases as they were seen, each as `(workflow, id, last move)`; gives how many went
    through and how many had moved on.

    Each is a transaction of its own: one that somebody else took in the meantime takes none of the
    others with it. A case of another desk, or another's work, counts as moved on: nothing is told
    of it. Raises `NotFound` for a kind that nobody reviews.
    """
    kinds = {name: sheet(name).workflow for name, _, _ in rows}
    done = 0
    for name, ident, seen in rows:
        try:
            await again_after_race(partial(_approve, actor, kinds[name], ident, seen))
        except (Conflict, Forbidden, NotFound):
            continue
        done += 1
    return done, len(rows) - done


async def _approve(actor: Actor, workflow: Workflow, case_id: UUID, seen: datetime) -> None:
    async with database.transaction():
        case = await workflow.model.get_or_none(id=case_id)
        step = wordless_step(workflow, case) if case is not None else None
        if step is None:
            raise NotFound()
        await service.decide(actor, workflow.name, case_id, step.name, Words(seen=seen))
