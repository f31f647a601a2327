"""The inbox and the list of deliveries, as they are shown."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field

from server.platform.notices.models import DeliveryChannel, Outcome
from server.platform.web.forms import Choice, Form, View
from server.platform.web.paging import PageQuery


class InboxItem(View):
    id: UUID
    title: str
    text: str
    at: datetime
    read: bool
    href: str = Field(description="the page that the notice is about, or empty")


class InboxView(View):
    items: list[InboxItem]
    next: str | None = None
    unread: int


class NoticeView(View):
    item: InboxItem


class ReadForm(Form):
    """Nothing to fill in."""


class ReadView(View):
    count: int


class DeliveriesQuery(PageQuery):
    channel: DeliveryChannel | None = Field(None, title="渠道")
    outcome: Outcome | None = Field(None, title="结果")


class DeliveryRow(View):
    id: UUID
    at: datetime
    event: str
    who: str
    channel: str
    outcome: str
    tone: str
    attempts: int
    next_try: datetime | None
    error: str
    can_retry: bool


class DeliveriesFilter(View):
    channel: str = ""
    outcome: str = ""


class DeliveriesView(View):
    items: list[DeliveryRow]
    next: str | None
    filters: DeliveriesFilter
    channels: list[Choice]
    outcomes: list[Choice]


class RetryForm(Form):
    """Nothing to fill in."""


class RetryView(View):
    id: UUID
