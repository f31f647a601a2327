"""The engine's bulk door: thousands of cases begun or moved in a few statements.

What holds for one case holds here for each: the step's rule, one conditional UPDATE, a Transition,
a row in the evidence, notices. All of it is the caller's one transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from server.platform import clock, database
from server.platform.access.actor import Actor
from server.platform.errors import Forbidden
from server.platform.workflow.engine import (
    AnyCase,
    Words,
    check_reason,
    step_from,
    target_of,
    unless_taken,
)
from server.platform.workflow.models import Assignment
from server.platform.workflow.moves import Said, append, state_of
from server.platform.workflow.steps import Workflow


async def begin_many(
    workflow: Workflow,
    actor: Actor,
    cases: Sequence[AnyCase],
    *,
    step: str,
    details: Mapping[str, Any] | None = None,
) -> int:
    """Save new cases in their first states, all of them or none; gives how many.

    Raises `Conflict` with the workflow's `taken` when one of them breaks a constraint.
    """
    if not cases:
        return 0
    now = clock.now()
    for case in cases:
        case.created_at = case.created_at or now
        case.state_since = case.created_at
    async with unless_taken(workflow):
        await workflow.model.bulk_create(cases)
    await append(workflow, actor, [(case, "") for case in cases], Said(step), now, details)
    return len(cases)


async def fire_many(
    workflow: Workflow,
    actor: Actor,
    cases: Sequence[AnyCase],
    name: str,
    *,
    words: Words | None = None,
    details: Mapping[str, Any] | None = None,
) -> list[AnyCase]:
    """Take one step with each of these cases; gives those that moved, in their order.

    One that somebody else moved meanwhile, or that the step does not lead on from, is left out:
    it is not this caller's any more. Raises `Forbidden` if the step is not this actor's for one of
    the others, `Invalid` if a reason is missing.
    """
    words = words or Words()
    ways: list[tuple[str, str, AnyCase]] = []
    for case in cases:
        source = state_of(case)
        step = step_from(workflow, source, name)
        if step is None:
            continue
        if not step.by(actor, case):
            raise Forbidden("这一步要由别人来做")
        check_reason(step.reasons, words)
        ways.append((source, target_of(workflow, step, case), case))
    said = Said(name, words.reason, words.text, words.behalf)
    moved: list[AnyCase] = []
    ways.sort(key=itemgetter(0, 1))
    for (source, target), group in groupby(ways, key=itemgetter(0, 1)):
        moved += await _move(workflow, actor, [w[2] for w in group], source, target, said, details)
    places = {case.id: place for place, case in enumerate(cases)}
    return sorted(moved, key=lambda case: places[case.id])


async def _move(
    workflow: Workflow,
    actor: Actor,
    cases: Sequence[AnyCase],
    source: str,
    target: str,
    said: Said,
    details: Mapping[str, Any] | None,
) -> list[AnyCase]:
    """One conditional UPDATE for all that come from and go to the same state."""
    now = clock.now()
    async with unless_taken(workflow), database.driver() as connection:
        rows = await connection.fetch(
            f'UPDATE "{workflow.model._meta.db_table}" c'
            " SET state = $1, state_since = $2, due_at = NULL"
            " FROM unnest($3::uuid[], $4::timestamptz[]) AS seen (id, since)"
            " WHERE c.id = seen.id AND c.state = $5 AND c.state_since = seen.since RETURNING c.id",
            target, now, [case.id for case in cases], [case.state_since for case in cases], source,
        )  # fmt: skip
    ids = {row["id"] for row in rows}
    moved = [case for case in cases if case.id in ids]
    if not moved:
        return []
    for case in moved:
        case.state_since, case.due_at = now, None
        setattr(case, "state", workflow.states(target))  # noqa: B010  # each concrete Case has it
    await Assignment.filter(workflow=workflow.name, object_id__in=list(ids)).delete()
    await append(workflow, actor, [(case, source) for case in moved], said, now, details)
    return moved

