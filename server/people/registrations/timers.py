"""Registrations and searches that ran out are forgotten with what they hold."""

from __future__ import annotations

from server.people.registrations import service
from server.platform.timers import every


@every(600, "registrations.sweep")
async def sweep() -> None:
    await service.sweep()
