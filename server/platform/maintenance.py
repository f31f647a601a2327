"""Timed work of the parts below the domains: deadlines, reminders, sealing, sweeping."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from uuid import UUID, uuid4

from server.people.accounts import codes, scenes
from server.platform import clock, database, runtime
from server.platform.access import attempts, sessions
from server.platform.notices import outside, service, sweeping
from server.platform.privacy import anchors, audit
from server.platform.privacy.models import AuditCheck
from server.platform.storage import service as storage
from server.platform.timers import every
from server.platform.web import idempotency
from server.platform.workflow import engine
from server.platform.workflow.case import Case
from server.platform.workflow.steps import Workflow, workflows

CHECKS_KEPT = timedelta(days=400)
LAST_DAY = timedelta(days=1)


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
    """Half time and the last day of a deadline are told once each (product.md, point 3)."""
    for workflow in list(workflows().values()):
        if workflow.remind:
            ids = await _near_deadline(workflow)
            await engine.in_turn(workflow, ids, partial(_remind, workflow))


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


def reminder_due(case: Case, now: datetime) -> str | None:
    """Which reminder a case should have had by now: "half", "last", or None yet.

    The last day never comes before half time, so that a short deadline is told once, not twice.
    """
    if case.due_at is None:
        return None
    half = case.state_since + (case.due_at - case.state_since) / 2
    if now >= max(half, case.due_at - LAST_DAY):
        return "last"
    return "half" if now >= half else None


async def _near_deadline(workflow: Workflow) -> list[UUID]:
    """Cases past half time that have not had the reminder they should have had."""
    async with database.driver() as connection:
        rows = await connection.fetch(
            f"SELECT c.id FROM {workflow.model._meta.db_table} c"
            " CROSS JOIN LATERAL (SELECT c.state_since + (c.due_at - c.state_since) / 2 AS at) half"
            " WHERE c.due_at > $1 AND half.at <= $1 AND NOT EXISTS (SELECT 1 FROM reminder r"
            " WHERE r.workflow = $2 AND r.object_id = c.id AND r.due_at = c.due_at"
            " AND (r.kind = 'last' OR GREATEST(half.at, c.due_at - interval '1 day') > $1))"
            " ORDER BY c.due_at, c.id",
            clock.now(), workflow.name,
        )
    return [row["id"] for row in rows]


async def _remind(workflow: Workflow, case: Case) -> bool:
    kind = reminder_due(case, clock.now())
    state = str(getattr(case, "state"))  # noqa: B009  # the abstract Case leaves the enum to its heirs
    if kind is None or workflow.is_final(state):
        return False
    async with database.driver() as connection:
        fresh = await connection.fetchval(
            "INSERT INTO reminder (id, workflow, object_id, due_at, kind)"
            " VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id",
            uuid4(), workflow.name, case.id, case.due_at, kind,
        )
    if fresh is None:
        return False
    await service.remind(workflow, case, kind)
    return True
