"""What the pages of tasks show."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field

from server.platform.web.forms import Form, View
from server.platform.web.paging import Items


def address(task_id: UUID, key: str = "") -> str:
    """A task's page; a `key` opens its file there."""
    return f"/tasks/{task_id}" + (f"?key={key}" if key else "")


def file_at(task_id: UUID, key: str) -> str:
    return f"/tasks/{task_id}/file?key={key}"


class RefusalLine(View):
    place: str
    sentence: str


class TaskLine(View):
    """A task in a list; `sentence` is what came of it, or how far it is."""

    id: UUID
    title: str
    state: str
    state_label: str
    tone: str
    sentence: str
    created_at: datetime
    href: str


class TaskView(TaskLine):
    """`file` is the result's name while it can be had, `link` the address under which it can be
    had once, until a quarter of an hour after it was asked for, `is_spent` that it was.
    """

    is_under_way: bool
    done: int
    total: int
    refusals: list[RefusalLine]
    file: str
    expires_at: datetime | None
    link: str
    is_spent: bool
    origin: str
    may_retry: bool


class LinkView(View):
    href: str
    until: datetime


class KeyQuery(Form):
    key: str = Field("", title="下载链接", max_length=60)


TasksView = Items[TaskLine]
