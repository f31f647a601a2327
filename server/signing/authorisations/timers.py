"""Reminders before an authorisation runs out: 30, 7 and 1 days, each told once."""

from __future__ import annotations

from server.platform.timers import every
from server.signing.authorisations import service


@every(600, "authorisations.remind")
async def remind() -> None:
    await service.remind_of_ends()
