"""What the ladder left for later, reminders of deadlines, and what has run out."""

from __future__ import annotations

from server.platform.notices import (  # noqa: F401  # their jobs and channels are known with them
    ladder,
    mail,
    outside,
    reminders,
    retries,
    service,
    sms,
)
from server.platform.timers import every
from server.platform.workflow.steps import workflows


@every(2, "notices.sweep")
async def sweep_deliveries() -> None:
    await retries.sweep()


@every(30, "workflow.reminders")
async def remind_of_deadlines() -> None:
    for workflow in list(workflows().values()):
        await reminders.remind(workflow)


@every(3600, "notices.forget")
async def forget() -> None:
    await outside.sweep()
    await retries.forget_receipts()
