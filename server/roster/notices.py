"""What the person who uploaded a roster is told when the long work is over."""

from __future__ import annotations

from server.notices.catalogue import Event, Purpose, Recipient, register
from server.roster.models import RosterImport
from server.workflow.models import Transition


async def uploader(transition: Transition) -> list[Recipient]:
    """Nobody when it was uploaded from the command line."""
    batch = await RosterImport.get(id=transition.object_id)
    if batch.uploaded_by is None:
        return []
    counts = {"good": str(batch.rows_good), "bad": str(batch.rows_bad), "file": batch.file_name}
    return [Recipient(account_id=batch.uploaded_by, words=counts)]


CHECKED = register(
    Event(
        "roster.checked",
        on=("roster_import", "check"),
        recipients=uploader,
        title="生源数据已核对完成",
        text="“{file}”核对完成：合格 {good} 条，有问题 {bad} 条。请您确认是否导入合格的记录。",
        href="/staff/imports/{id}",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "生源数据待确认", "remark": "合格 {good} 条", "at": "{at}"},
    )
)
FAILED = register(
    Event(
        "roster.failed",
        on=("roster_import", "fail"),
        recipients=uploader,
        title="生源数据无法读取",
        text="“{file}”无法读取，没有导入任何数据。请您查看原因，改好后重新上传。",
        href="/staff/imports/{id}",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "生源数据无法读取", "remark": "请查看原因后重新上传", "at": "{at}"},
    )
)
FINISHED = register(
    Event(
        "roster.finished",
        on=("roster_import", "finish"),
        recipients=uploader,
        title="生源数据已导入",
        text="“{file}”中合格的 {good} 条记录已导入生源库。",
        href="/staff/imports/{id}",
        purpose=Purpose.TASK_WAITING,
        fields={"matter": "生源数据已导入", "remark": "共 {good} 条", "at": "{at}"},
    )
)
