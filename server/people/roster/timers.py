"""The background work on imports: checking, loading, and destroying files that have served."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from server.people.roster import service
from server.platform.jobs import job


@job(service.CHECK_JOB, lane="bulk")
async def check(payload: dict[str, Any]) -> None:
    await service.check(UUID(payload["import"]))


@job(service.LOAD_JOB, lane="bulk")
async def load(payload: dict[str, Any]) -> None:
    await service.load(UUID(payload["import"]))


@job(service.FORGET_JOB)
async def forget(payload: dict[str, Any]) -> None:
    await service.forget_file(UUID(payload["import"]))
