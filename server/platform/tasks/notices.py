"""What the owner of a task is told who may have gone meanwhile."""

from __future__ import annotations

from server.platform.notices.catalogue import change

DONE = change(
    "task.done",
    title="{title}已经做好",
    text="{title}已经做好，请在 {until} 前下载，到期自动删除。",
    href="{href}",
    remark="{until} 前有效",
)
FAILED = change(
    "task.failed",
    title="{title}没有做成",
    text="{title}这次没有做成，打开后可以重试。",
    href="{href}",
    remark="可以重试",
)
