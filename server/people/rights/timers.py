"""Copies are made, deletions whose week is over are done, files that are over are destroyed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from server.people.rights import copies, deletions
from server.platform.jobs import job
from server.platform.timers import every


@job(copies.MAKE_JOB, lane="bulk")
async def make_copy(payload: dict[str, Any]) -> None:
    await copies.make(UUID(payload["copy"]))


@job(deletions.ERASE_JOB)
async def erase(payload: dict[str, Any]) -> None:
    await deletions.erase(UUID(payload["deletion"]))


@every(60, "rights.deletions")
async def take_up_deletions() -> None:
    await deletions.take_up()


@every(600, "rights.copies")
async def sweep_copies() -> None:
    await copies.sweep()
