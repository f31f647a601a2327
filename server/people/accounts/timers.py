"""Codes that have run out."""

from __future__ import annotations

from server.people.accounts import codes, scenes
from server.platform.timers import every


@every(3600, "accounts.sweep")
async def sweep() -> None:
    await codes.sweep()
    await scenes.sweep()
