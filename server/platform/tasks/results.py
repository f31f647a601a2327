"""The files that tasks made, once their time is over."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from server.platform.access.actor import SYSTEM
from server.platform.storage import service as storage
from server.platform.tasks.models import UNDER_WAY, Task

KEPT = timedelta(days=90)
"""How long one sees what he had done."""


def over(before: datetime) -> Any:
    """Tasks whose file is kept too long."""
    return Task.filter(expires_at__lt=before, file_id__isnull=False)


def old(before: datetime) -> Any:
    """Tasks that are forgotten."""
    return Task.filter(created_at__lt=before).exclude(state__in=UNDER_WAY)


async def destroy(before: datetime) -> int:
    """Destroy the files of these tasks; how many."""
    rows = await over(before).select_related("file")
    for row in rows:
        await storage.destroy(SYSTEM, row.file)
    return len(rows)
