"""Decisions whose job came to naught take effect all the same."""

from __future__ import annotations

from server.people.cases import pending
from server.platform.timers import every


@every(60, "cases.fire_overdue")
async def fire_overdue() -> None:
    await pending.fire_overdue()
