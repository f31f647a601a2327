"""What the pages of tasks show."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field

from server.platform.web.forms import Form, View
from server.platform.web.paging import Items


class RefusalLine(View):
    place: str
    sentence: str


class TaskLine(View):
    """A task in a list; `progress` is said while it is under way."""

    id: UUID
    title: str
    state: str
    state_label: str
    tone: str
    progress: str
    sentence: str
    created_at: datetime
    href: str


class TaskView(TaskLine):
    """`file` is the result's name while it can be had, `link` the address under which it can be
    had once, until a quarter of an hour after it was asked for.
    """

    is_under_way: bool
    done: int
    total: int
    refusals: list[RefusalLine]
    file: str
    expires_at: datetime | None
    link: str
    origin: str
    may_retry: bool


class LinkView(View):
    href: str
    until: datetime


class KeyQuery(Form):
    key: str = Field("", title="下载链接", max_length=60)


TasksView = Items[TaskLine]
