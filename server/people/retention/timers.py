"""The nightly run."""

from __future__ import annotations

from server.people.retention import service
from server.platform.timers import every


@every(600, "retention.nightly")
async def nightly() -> None:
    await service.run_tonight()
