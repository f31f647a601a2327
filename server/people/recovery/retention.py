"""How long appeals are kept."""

from __future__ import annotations

from datetime import datetime

from server.people.recovery.models import Appeal, AppealState
from server.platform.retention.data_classes import LOGS, destroy_file, keeps
from server.platform.workflow.anonymisation import blind


def appeals(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    return Appeal.filter(state_since__lt=before).exclude(state=AppealState.WAITING)


async def destroy_appeals(before: datetime) -> int:
    rows = await appeals(before)
    await blind([row.id for row in rows])
    for row in rows:
        await row.delete()
        await destroy_file(row.letter_id)
    return len(rows)


keeps(
    "appeals", "密码申诉", LOGS, "办结 400 天后连同书面说明和申诉人姓名删除（同安全日志）",
    rows=appeals, destroy=destroy_appeals,
)  # fmt: skip
