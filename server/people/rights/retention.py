"""How long copies and deletions are kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from server.people.rights import copies
from server.people.rights.models import CopyState, DataCopy, Deletion, DeletionState
from server.platform.retention.data_classes import YEAR, keeps


async def sweep_copies(_before: datetime) -> int:
    return await copies.sweep()


keeps(
    "copies", "个人信息副本", timedelta(0), "做好 3 天后到期，销毁文件",
    rows=lambda _before: DataCopy.filter(
        state__in=[CopyState.EXPIRED, CopyState.FAILED], file_id__isnull=False
    ),
    destroy=sweep_copies,
)  # fmt: skip
keeps(
    "deletions", "注销申请", 3 * YEAR, "办结 3 年后删除",
    rows=lambda before: Deletion.filter(state_since__lt=before).exclude(
        state=DeletionState.WAITING
    ),
)  # fmt: skip
