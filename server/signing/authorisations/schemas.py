"""What the pages of 签约授权 take and show."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from server.platform.web.forms import Choice, Form, View
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import CaseView, Fact, MoveView
from server.signing.authorisations.models import GrantFileKind


class GrantFileForm(Form):
    kind: GrantFileKind = Field(title="材料")


class GrantsQuery(PageQuery):
    q: str = Field("", title="单位名称或信用代码", max_length=80)
    state: str = Field("", title="状态", max_length=10)


class PaperLine(View):
    """A place for one picture; `href` shows what lies there."""

    kind: str
    label: str
    hint: str
    href: str | None


class SigningView(View):
    """The authorisation in force, the application under way, and what can be done next."""

    state_label: str
    tone: str
    next_step: str
    since: datetime | None
    valid: list[Fact]
    case: CaseView | None
    papers: list[PaperLine]
    missing: list[str]
    may_apply: bool
    has_applied: bool
    past: list[MoveView]


class ChangedView(View):
    id: UUID
    state: str


class GrantLine(View):
    id: UUID
    name: str
    credit_code: str
    state_label: str
    tone: str
    valid_until: date | None
    since: datetime
    href: str


class GrantsView(View):
    items: list[GrantLine]
    next: str | None
    total: int
    filters: dict[str, str]
    states: list[Choice]


class GrantPageView(View):
    name: str
    case: CaseView
    papers: list[PaperLine]
