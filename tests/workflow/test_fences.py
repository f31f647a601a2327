"""Two fences around every case: whoever stands outside finds none, and may take no step of one.

The first is the domain's `visible`, the second the rule of the step. Each is tried alone, so that
the day the first one moves the second still stands.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from server.house import open_rooms
from server.people.cases.sheets import sheets
from server.platform import database
from server.platform.access.actor import Actor
from server.platform.errors import Forbidden, NotFound, Problem
from server.platform.workflow import engine
from server.platform.workflow.engine import Words
from server.platform.workflow.steps import Step, Workflow, workflows
from tests.workflow.cases import case_in, outsiders

open_rooms("workflow", "sheet")


Deed = Callable[[Workflow, Step, Any, Actor], Awaitable[Any]]


async def let_through(deed: Deed, refusal: type[Problem]) -> list[str]:
    """Which outsiders do not meet this refusal, for every step from where it begins."""
    through = []
    for workflow in workflows().values():
        for step in workflow.steps:
            case = await case_in(workflow, step.source[0])
            for name, actor in outsiders(case).items():
                try:
                    async with database.transaction() as tried:
                        await deed(workflow, step, case, actor)
                        await tried.rollback()
                except refusal:
                    continue
                except Problem as other:
                    name += f", who hears {other!r}"
                through.append(f"{workflow.name}.{step.name}: {name}")
                await case.refresh_from_db()
    return through


def said(step: Step) -> Words:
    return Words(next(iter(step.reasons.labels))) if step.reasons else Words()


async def test_no_step_is_an_outsiders(db: None) -> None:
    async def fire(workflow: Workflow, step: Step, case: Any, actor: Actor) -> None:
        await engine.fire(workflow, actor, case, step.name, words=said(step))

    assert await let_through(fire, Forbidden) == []


async def test_no_case_is_found_by_an_outsider(db: None) -> None:
    async def decide(workflow: Workflow, step: Step, case: Any, actor: Actor) -> None:
        if workflow.name not in sheets():
            raise NotFound
        await sheets()[workflow.name].decide(actor, case.id, step.name, said(step))

    assert await let_through(decide, NotFound) == []
