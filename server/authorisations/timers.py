"""Reminders before an authorisation runs out: 30, 7 and 1 days, each told once."""

from __future__ import annotations

from server.authorisations import service
from server.timers import every


@every(600, "authorisations.remind")
async def remind() -> None:
    await service.remind_of_ends()
