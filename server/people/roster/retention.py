"""How long imports and their reports are kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from server.people.roster.models import ImportState, RefusedRow, RosterImport
from server.people.roster.service import FORGET_JOB
from server.people.roster.workflow import ROSTER_IMPORT
from server.platform import jobs
from server.platform.access.actor import SYSTEM
from server.platform.retention.data_classes import LOGS, keeps
from server.platform.workflow import engine


def undecided_imports(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query
    return RosterImport.filter(state=ImportState.CHECKED, state_since__lt=before)


async def discard_imports(before: datetime) -> int:
    """As if the operator had given them up; a job destroys the files."""
    batches = await undecided_imports(before)
    for batch in batches:
        await engine.fire(ROSTER_IMPORT, SYSTEM, batch, "discard")
        await jobs.enqueue(FORGET_JOB, {"import": str(batch.id)})
    return len(batches)


keeps(
    "import_files", "没有确认的生源导入", timedelta(days=30),
    "核对后 30 天无人确认即放弃，文件销毁",
    rows=undecided_imports, destroy=discard_imports,
)  # fmt: skip
keeps(
    "import_reports", "生源导入的问题清单", LOGS, "400 天后删除（内容本来就打码）",
    rows=lambda before: RefusedRow.filter(batch__created_at__lt=before),
)  # fmt: skip
keeps("roster", "学籍信息和审核过的生源信息", None, "按学籍档案规定；记录移除时销毁本人的密钥")
