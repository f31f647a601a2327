"""How long appeals are kept, and with them their letters."""

from __future__ import annotations

from datetime import datetime

from server.people.recovery.models import Appeal, AppealState
from server.platform.retention.data_classes import LOGS, keeps
from server.platform.workflow.anonymisation import blind


def appeals(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    return Appeal.filter(state_since__lt=before).exclude(state=AppealState.WAITING)


async def destroy_appeals(before: datetime) -> int:
    ids = [row.id for row in await appeals(before)]
    await blind(ids)
    return await Appeal.filter(id__in=ids).delete()


keeps(
    "appeals", "密码申诉", LOGS, "办结 400 天后连同书面说明和申诉人姓名删除（同安全日志）",
    rows=appeals, destroy=destroy_appeals,
)  # fmt: skip
