"""Stored answers that nobody repeats any more."""

from __future__ import annotations

from server.platform.timers import every
from server.platform.web import idempotency


@every(3600, "web.sweep")
async def sweep() -> None:
    await idempotency.sweep()
