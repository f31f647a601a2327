"""What a move leaves behind: its Transition, its row in the evidence, and the notices' job.

One statement each, for one case or for thousands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from server.platform import database, jobs
from server.platform.access.actor import Actor
from server.platform.privacy import audit
from server.platform.workflow.case import Case
from server.platform.workflow.steps import Workflow

NOTICE_JOB = "notices.transition"
TOLD_AT_ONCE = 200
"""Moves whose notices one job writes: a failing one is tried again with these only."""

_APPEND = """
INSERT INTO transition (workflow, object_id, step, source, target, actor_id, actor_name, role,
                        reason, words, surface, address, on_behalf, site_id, college_id, at)
SELECT $1, moved.id, $2, moved.source, moved.target, $3, $4, $5, $6, $7, $8, $9, $10,
       moved.site_id, moved.college_id, $11
  FROM unnest($12::uuid[], $13::text[], $14::text[], $15::uuid[], $16::uuid[])
       WITH ORDINALITY AS moved (id, source, target, site_id, college_id, place)
 ORDER BY moved.place
RETURNING id
"""


@dataclass(frozen=True, slots=True)
class Said:
    """A move in words: by which step, why, and in whose place."""

    step: str
    reason: str = ""
    words: str = ""
    behalf: str = ""


async def append(
    workflow: Workflow,
    actor: Actor,
    moved: Sequence[tuple[Case, str]],
    said: Said,
    at: datetime,
    details: Mapping[str, Any] | None = None,
) -> list[int]:
    """Record that these cases have come from the states beside them to those that they are in.

    Gives the transitions' ids in the cases' order. `details` are for the evidence: plain words,
    counts and ids, never a personal value.
    """
    cases = [case for case, _ in moved]
    async with database.driver() as connection:
        rows = await connection.fetch(
            _APPEND,
            workflow.name,
            said.step,
            actor.id,
            actor.name,
            actor.role,
            said.reason,
            said.words,
            actor.surface,
            actor.address,
            said.behalf or None,
            at,
            [case.id for case in cases],
            [source for _, source in moved],
            [state_of(case) for case in cases],
            [case.site_id for case in cases],
            [case.college_id for case in cases],
        )
    ids = [row["id"] for row in rows]
    await audit.record_many(
        actor,
        f"{workflow.name}.{said.step}",
        workflow.model._meta.db_table,
        [(case.id, case.site_id) for case in cases],
        details={"reason": said.reason, **(details or {})} if said.reason else details,
    )
    await jobs.enqueue_many(
        NOTICE_JOB,
        [{"transitions": ids[n : n + TOLD_AT_ONCE]} for n in range(0, len(ids), TOLD_AT_ONCE)],
    )
    return ids


def state_of(case: Case) -> str:
    """Where a case is, as a plain word."""
    return str(getattr(case, "state"))  # noqa: B009  # the abstract Case leaves the enum to its heirs
