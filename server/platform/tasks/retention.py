"""How long tasks and what they made are kept."""

from __future__ import annotations

from datetime import timedelta

from server.platform.retention.data_classes import keeps
from server.platform.tasks import results

keeps(
    "task_files", "后台任务做好的文件", timedelta(0), "做好 1 至 3 天后到期，销毁文件",
    rows=results.over, destroy=results.destroy,
)  # fmt: skip
keeps("tasks", "后台任务", results.KEPT, "90 天后删除", rows=results.old)
