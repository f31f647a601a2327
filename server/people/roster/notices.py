"""What the person who uploaded a roster is told when the long work is over."""

from __future__ import annotations

from server.people.accounts.recipients import Audience
from server.people.roster.models import RosterImport
from server.people.roster.workflow import ROSTER_IMPORT
from server.platform.notices.catalogue import task


def _words(batch: RosterImport) -> dict[str, str]:
    return {"good": str(batch.rows_good), "bad": str(batch.rows_bad), "file": batch.file_name}


W = ROSTER_IMPORT.name
BATCH = "/staff/imports/{id}"

uploader = Audience(RosterImport, words=_words).account(lambda batch: batch.uploaded_by)
"""Nobody when it was uploaded from the command line."""

# fmt: off
CHECKED = task(
    "roster.checked", on=(W, "check"), to=uploader,
    title="生源数据已核对完成",
    text="“{file}”核对完成：合格 {good} 条，有问题 {bad} 条。请您确认是否导入合格的记录。",
    href=BATCH, matter="生源数据待确认", remark="合格 {good} 条",
)
FAILED = task(
    "roster.failed", on=(W, "fail"), to=uploader,
    title="生源数据无法读取",
    text="“{file}”无法读取，没有导入任何数据。请您查看原因，改好后重新上传。",
    href=BATCH, remark="请查看原因后重新上传",
)
REFUSED = task(
    "roster.refused", on=(W, "refuse"), to=uploader,
    title="生源数据没有合格的记录",
    text="“{file}”核对完成：{bad} 条都有问题，没有导入任何数据。请您查看原因，改好后重新上传。",
    href=BATCH, remark="请查看原因后重新上传",
)
FINISHED = task(
    "roster.finished", on=(W, "finish"), to=uploader,
    title="生源数据已导入",
    text="“{file}”中合格的 {good} 条记录已导入生源库。",
    href=BATCH, remark="共 {good} 条",
)
