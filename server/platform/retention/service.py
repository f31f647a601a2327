"""Once a night: each class is gone through, and the evidence says how much went."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import uuid4

import structlog
from tortoise.exceptions import IntegrityError

from server.platform import clock, database
from server.platform.access.actor import SYSTEM
from server.platform.privacy import audit
from server.platform.retention.data_classes import LOGS, DataClass, classes
from server.platform.retention.models import RetentionRun

NIGHT = 2
"""The hour, in China, from which on a day's run may begin."""

log = structlog.get_logger("retention")


@dataclass(frozen=True, slots=True)
class Line:
    """One class and how much of it is (or was) too old; -1 when its deed failed."""

    kind: DataClass
    count: int


async def due() -> list[Line]:
    """What a run would destroy now; nothing is changed."""
    return [Line(kind, await _due(kind)) for kind in classes().values()]


async def run() -> list[Line]:
    """Destroy what is too old, each class in a transaction of its own, and leave the counts in the
    trail. A class that fails stops no other; its error is in the log.
    """
    lines = [Line(kind, await _destroyed(kind)) for kind in classes().values()]
    counts = {line.kind.name: line.count for line in lines if line.kind.period is not None}
    await audit.record(
        SYSTEM,
        "retention.run",
        result="ok" if min(counts.values()) >= 0 else "failed",
        details={"counts": counts},
    )
    return lines


async def run_tonight() -> bool:
    """The nightly run, once a day of China's from two o'clock on; whether it was now."""
    local = clock.now().astimezone(clock.CHINA)
    if local.hour < NIGHT or await RetentionRun.exists(day=local.date()):
        return False
    row = RetentionRun(id=uuid4(), day=local.date(), at=clock.now())
    try:
        async with database.transaction():
            await row.save(force_create=True)
    except IntegrityError:
        return False
    lines = await run()
    row.counts = {line.kind.name: line.count for line in lines if line.count}
    await row.save(update_fields=["counts"])
    await RetentionRun.filter(at__lt=clock.now() - LOGS).delete()
    return True


async def _due(kind: DataClass) -> int:
    if kind.period is None or kind.due is None:
        return 0
    return await kind.due(clock.now() - kind.period)


async def _destroyed(kind: DataClass) -> int:
    if kind.period is None or kind.destroy is None:
        return 0
    try:
        async with database.transaction():
            return await kind.destroy(clock.now() - kind.period)
    except Exception as error:  # one broken class must not keep the others' data
        log.error("retention failed", kind=kind.name, error=type(error).__name__)
        return -1
