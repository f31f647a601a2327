"""Deletions whose week is over are done."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from server.people.rights import deletions
from server.platform.jobs import job
from server.platform.timers import every


@job(deletions.ERASE_JOB)
async def erase(payload: dict[str, Any]) -> None:
    await deletions.erase(UUID(payload["deletion"]))


@every(60, "rights.deletions")
async def take_up_deletions() -> None:
    await deletions.take_up()
