"""Sessions and tries that have run out."""

from __future__ import annotations

from server.platform.access import attempts, sessions
from server.platform.timers import every


@every(3600, "access.sweep")
async def sweep() -> None:
    await sessions.sweep()
    await attempts.sweep()
