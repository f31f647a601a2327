"""Moving the demo's clock in every process at once: the offset is a row, read twice a second."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import structlog

from server.people.policies.models import PolicyOverride
from server.platform import clock, runtime

NAME = "demo.clock_offset_seconds"
EVERY = 0.5

log = structlog.get_logger()


async def load() -> None:
    """Take over the offset that the last `jiuye clock` stored."""
    if _may_move():
        stored = await PolicyOverride.filter(name=NAME).order_by("-set_at", "-id").first()
        clock.shift_to(timedelta(seconds=stored.value if stored else 0))


async def advance(by: timedelta) -> datetime:
    """Move the service's clock. Raises `PermissionError` in production. Gives the new time."""
    if not _may_move():
        raise PermissionError("the clock moves in demos and tests only")
    clock.shift_to(clock.offset() + by)
    await PolicyOverride.filter(name=NAME).delete()
    await PolicyOverride.create(
        name=NAME, value=int(clock.offset().total_seconds()), set_at=datetime.now(UTC)
    )
    return clock.now()


async def set_to(moment: datetime) -> datetime:
    """Set the service's clock to an aware time."""
    return await advance(moment - (datetime.now(UTC) + clock.offset()))


async def watch() -> None:
    """In the demo, keep this process's clock with the stored offset."""
    while _may_move():
        await asyncio.sleep(EVERY)
        try:
            await load()
        except Exception as error:  # the database may be away; the clock simply goes on
            log.debug("clock not read", error=type(error).__name__)


def _may_move() -> bool:
    return runtime.current().settings.is_demo
