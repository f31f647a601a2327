"""What the page of the audit trail takes and shows."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from server.platform.web.forms import View
from server.platform.web.paging import PageQuery


class AuditQuery(PageQuery):
    q: str = Field("", title="操作", max_length=60)


class Chain(View):
    ok: bool
    checked: int
    checked_at: datetime | None
    first_bad: str | None


class AuditLine(View):
    at: datetime
    actor: str
    action: str
    object: str
    result: str
    tone: str


class AuditView(View):
    chain: Chain
    items: list[AuditLine]
    next: str | None
    filters: dict[str, str]
