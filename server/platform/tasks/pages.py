"""Tasks as their owner sees them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from server.platform.access.actor import Actor
from server.platform.tasks import queries
from server.platform.tasks.models import UNDER_WAY, Task, TaskState
from server.platform.tasks.schemas import (
    RefusalLine,
    TaskLine,
    TasksView,
    TaskView,
    address,
    file_at,
)
from server.platform.tasks.service import RIGHTS_LOST
from server.platform.web.paging import PageQuery

TONES = {
    TaskState.QUEUED: "wait",
    TaskState.RUNNING: "info",
    TaskState.DONE: "good",
    TaskState.FAILED: "bad",
    TaskState.CANCELLED: "plain",
}
AGAIN = (TaskState.FAILED, TaskState.CANCELLED)


async def tasks(actor: Actor, query: PageQuery) -> TasksView:
    """/tasks: what is under way and what is ready."""
    rows, following = await queries.tasks(actor, query)
    return TasksView(items=[TaskLine(**_line(row)) for row in rows], next=following)


async def task(actor: Actor, task_id: UUID, key: str = "") -> TaskView:
    """One of them; `key` opens its file. Raises `NotFound`."""
    return view(await queries.task(actor, task_id), key)


def view(row: Task, key: str = "") -> TaskView:
    has_file, opens = queries.has_file(row), queries.opens(row, key)
    return TaskView(
        **_line(row),
        is_under_way=row.state in UNDER_WAY,
        done=row.done,
        total=row.total,
        refusals=[RefusalLine(**line) for line in row.refusals],
        file=row.file.name if has_file and row.file else "",
        expires_at=row.expires_at,
        link=file_at(row.id, key) if opens else "",
        is_spent=has_file and key != "" and not opens,
        origin=row.origin,
        may_retry=row.state in AGAIN and row.sentence != RIGHTS_LOST,
    )


def _line(row: Task) -> dict[str, Any]:
    sentence = row.sentence
    if row.state is TaskState.RUNNING:
        sentence = f"已做 {row.done * 100 // row.total}%" if row.total else ""
    elif row.expires_at is not None and not queries.has_file(row):
        sentence = "文件已到期删除"
    return {
        "id": row.id,
        "title": row.title,
        "state": row.state,
        "state_label": row.state.label,
        "tone": TONES[row.state],
        "sentence": sentence,
        "created_at": row.created_at,
        "href": address(row.id),
    }
