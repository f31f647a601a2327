"""Deadlines that have passed."""

from __future__ import annotations

from server.platform.timers import every
from server.platform.workflow import engine
from server.platform.workflow.steps import workflows


@every(2, "workflow.deadlines")
async def expire_cases() -> None:
    """Deadlines that have passed: one transaction a case."""
    for workflow in list(workflows().values()):
        await engine.expire_due(workflow)
