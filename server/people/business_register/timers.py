"""The background work on the register: a file's first lines, and what nobody asks any more."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from server.people.business_register import service
from server.platform.jobs import job


@job(service.LOOK_JOB)
async def look(payload: dict[str, Any]) -> None:
    await service.look(UUID(payload["load"]))


@job(service.DROP_JOB, lane="bulk")
async def drop(_payload: dict[str, Any]) -> None:
    await service.drop_former()
