"""Timed work of the parts below the domains: deadlines, reminders, sealing, sweeping."""

from __future__ import annotations

from datetime import timedelta

from server.people.accounts import codes, scenes
from server.platform import clock, database, runtime
from server.platform.access import attempts, sessions
from server.platform.notices import outside, reminders, sweeping
from server.platform.privacy import anchors, audit
from server.platform.privacy.models import AuditCheck
from server.platform.storage import service as storage
from server.platform.timers import every
from server.platform.web import idempotency
from server.platform.workflow import engine
from server.platform.workflow.steps import workflows

CHECKS_KEPT = timedelta(days=400)


@every(1, "audit.seal")
async def seal_audit() -> None:
    while await audit.seal() >= audit.BATCH:
        pass


@every(600, "audit.anchor")
async def anchor_audit() -> None:
    await anchors.write(runtime.current().settings.data_dir)


@every(300, "audit.check")
async def check_audit() -> None:
    """Walk the whole chain now and then, and keep the verdict for the desks to see.

    Sealed first, so that a service that just began has something to show.
    """
    while await audit.seal(wait=True) >= audit.BATCH:
        pass
    report = await audit.verify(runtime.current().settings.data_dir)
    fault = report.first_bad
    await AuditCheck.create(
        at=clock.now(),
        is_whole=report.ok,
        rows=report.checked,
        fault=f"{fault.stream} 第 {fault.seq} 条" if fault else "",
    )
    await AuditCheck.filter(at__lt=clock.now() - CHECKS_KEPT).delete()


@every(2, "notices.sweep")
async def sweep_deliveries() -> None:
    await sweeping.sweep()


@every(2, "workflow.deadlines")
async def expire_cases() -> None:
    """Deadlines that have passed: one transaction a case."""
    for workflow in list(workflows().values()):
        await engine.expire_due(workflow)


@every(30, "workflow.reminders")
async def remind_of_deadlines() -> None:
    for workflow in list(workflows().values()):
        await reminders.remind(workflow)


@every(3600, "web.sweep")
async def sweep_web() -> None:
    """What has run out: sessions, attempts, stored answers, scene codes, receipts."""
    await sessions.sweep()
    await attempts.sweep()
    await idempotency.sweep()
    await scenes.sweep()
    await codes.sweep()
    await outside.sweep()
    await sweeping.forget_receipts()
    await forget_job_log()


@every(3600, "storage.sweep")
async def sweep_files() -> None:
    """Uploads that nothing refers to."""
    await storage.sweep(runtime.current().files)


async def forget_job_log() -> None:
    """The queue's own log grows with each job; a month of it is enough."""
    async with database.driver() as connection:
        await connection.execute(
            "DELETE FROM pgqueuer_log WHERE created < now() - interval '30 days'"
        )
