"""The nightly run."""

from __future__ import annotations

from typing import Any

from server.platform import runtime
from server.platform.jobs import job
from server.platform.retention import service
from server.platform.storage import service as storage
from server.platform.timers import every


@every(600, "retention.nightly")
async def nightly() -> None:
    await service.run_tonight()


@every(3600, "storage.sweep")
async def sweep_uploads() -> None:
    """Uploads that nothing refers to."""
    await storage.sweep(runtime.current().files)


@job(storage.REMOVE_JOB)
async def remove_bytes(payload: dict[str, Any]) -> None:
    await runtime.current().files.delete(payload["key"])
