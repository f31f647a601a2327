"""Reminders before a deadline: each told once, however often this runs (product.md, point 3).

A workflow's `remind` says when: on so many days before, or at half time and on the last day.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from server.platform import clock, database
from server.platform.notices import service
from server.platform.workflow import engine
from server.platform.workflow.case import Case
from server.platform.workflow.moves import state_of
from server.platform.workflow.steps import Workflow

LAST_DAY = timedelta(days=1)

_HALF = """
SELECT c.id FROM {table} c
 CROSS JOIN LATERAL (SELECT c.state_since + (c.due_at - c.state_since) / 2 AS at) half
 WHERE c.due_at > $1 AND half.at <= $1 AND NOT EXISTS (
       SELECT 1 FROM reminder r
        WHERE r.workflow = $2 AND r.object_id = c.id AND r.due_at = c.due_at
          AND (r.kind = 'last' OR GREATEST(half.at, c.due_at - interval '1 day') > $1))
 ORDER BY c.due_at, c.id
"""
_DAYS = """
SELECT c.id FROM {table} c
 CROSS JOIN LATERAL (SELECT min(each) AS days FROM unnest($3::int[]) AS each
                      WHERE c.due_at <= $1::timestamptz + make_interval(days => each)) near
 WHERE c.due_at > $1 AND near.days IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM reminder r
        WHERE r.workflow = $2 AND r.object_id = c.id AND r.due_at = c.due_at
          AND r.kind = near.days || 'd')
 ORDER BY c.due_at, c.id
"""


def due(workflow: Workflow, case: Case, now: datetime) -> str | None:
    """Which reminder a case should have had by now: "half", "last", "7d", or None yet.

    The last day never comes before half time, so that a short deadline is told once, not twice;
    of several days that have passed the nearest one is told.
    """
    if case.due_at is None or now >= case.due_at:
        return None
    if isinstance(workflow.remind, tuple):
        near = [days for days in workflow.remind if case.due_at <= now + timedelta(days=days)]
        return f"{min(near)}d" if near else None
    half = case.state_since + (case.due_at - case.state_since) / 2
    if now >= max(half, case.due_at - LAST_DAY):
        return "last"
    return "half" if now >= half else None


async def remind(workflow: Workflow) -> int:
    """Tell of this workflow's deadlines that come near; gives how many cases were told of."""
    if not workflow.remind:
        return 0
    return await engine.in_turn(workflow, await _near(workflow), partial(_remind, workflow))


async def _remind(workflow: Workflow, case: Case) -> bool:
    kind = due(workflow, case, clock.now())
    if kind is None or workflow.is_final(state_of(case)) or not await _note(workflow, case, kind):
        return False
    await service.remind(workflow, case, kind)
    return True


async def _near(workflow: Workflow) -> list[UUID]:
    """Cases that have not had the reminder they should have had."""
    values: list[Any] = [clock.now(), workflow.name]
    query = _HALF
    if isinstance(workflow.remind, tuple):
        query = _DAYS
        values.append(list(workflow.remind))
    async with database.driver() as connection:
        rows = await connection.fetch(
            query.format(table=workflow.model._meta.db_table), *values
        )
    return [row["id"] for row in rows]


async def _note(workflow: Workflow, case: Case, kind: str) -> bool:
    """Note that this reminder goes out; False if it has."""
    async with database.driver() as connection:
        fresh = await connection.fetchval(
            "INSERT INTO reminder (id, workflow, object_id, due_at, kind)"
            " VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id",
            uuid4(), workflow.name, case.id, case.due_at, kind,
        )  # fmt: skip
    return fresh is not None
