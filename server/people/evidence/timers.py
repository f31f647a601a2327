"""The trail is sealed, anchored and walked."""

from __future__ import annotations

from datetime import timedelta

from server.platform import clock, runtime
from server.platform.privacy import anchors, audit
from server.platform.privacy.models import AuditCheck
from server.platform.timers import every

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
