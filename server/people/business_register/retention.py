"""How long files of the register, and the record of loads, are kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from server.people.business_register import queries
from server.people.business_register.models import RegisterLoad
from server.platform.access.actor import SYSTEM
from server.platform.retention.data_classes import LOGS, keeps
from server.platform.storage import service as storage


async def destroy(before: datetime) -> int:
    """Files that came in and that nobody loaded; how many."""
    rows = await queries.unloaded(before).select_related("file")
    for row in rows:
        if row.file is not None:
            await storage.destroy(SYSTEM, row.file)
        await row.delete()
    return len(rows)


keeps(
    "register_files", "没有载入的工商库文件", timedelta(days=7), "上传 7 天后没有载入，销毁文件",
    rows=queries.unloaded, destroy=destroy,
)  # fmt: skip
keeps(
    "register_loads", "工商库的载入记录", LOGS, "撤下 400 天后删除；在用的企业登记信息一直保留",
    rows=lambda before: RegisterLoad.filter(withdrawn_at__lt=before),
)  # fmt: skip
