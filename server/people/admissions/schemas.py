"""What admission pages take and show."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field

from server.people.sites.schemas import SitePage
from server.platform.home import EntryGroup
from server.platform.web.forms import Choice, Form, View
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import CaseView


class SchoolsQuery(PageQuery):
    """`tab` is `in` (已入驻) or `out` (未入驻); without it, the one that has something to do."""

    tab: str = Field("", title="页签", pattern="^(in|out)?$")
    q: str = Field("", title="学校名称", max_length=60)
    region: str = Field("", title="所在城市", max_length=6)
    first: bool = Field(False, title="首次打开")


class ApplyForm(Form):
    mark: str = Field("", title="单位标记", max_length=40)
    words: str = Field("", title="给学校的话", max_length=200)


class ApplyManyForm(Form):
    """Ticked schools, by their codes."""

    school: list[str] = Field(title="要申请的学校", min_length=1, max_length=100)


class SchoolLine(View):
    """A school as the employer stands with it; `state` is empty where it never applied."""

    code: str
    name: str
    city: str
    state: str
    label: str
    tone: str
    since: datetime | None
    mark: str
    reason: str
    needs_mark: bool
    tick: bool
    href: str
    website: str


class MainSite(View):
    """主站: an employer enters it by the province's review of its registration (ENT-09)."""

    name: str
    state: str
    label: str
    tone: str
    since: datetime


class SchoolsView(View):
    tab: str
    main: MainSite | None
    admitted: int
    others: int
    items: list[SchoolLine]
    next: str | None
    filters: dict[str, str]
    regions: list[Choice]
    may_apply: bool
    why_not: str
    first: bool


class EarlierLine(View):
    """Another application of the same employer to the same school."""

    id: UUID
    at: datetime
    label: str
    reason: str
    note: str


class SchoolHereView(View):
    """One school for an employer: how it stands, the form to apply, what it can do there."""

    site: SitePage
    city: str
    is_admitted: bool
    case: CaseView | None
    earlier: list[EarlierLine]
    marks: list[Choice]
    may_apply: bool
    why_not: str
    again: bool
    groups: list[EntryGroup]


class AppliedView(View):
    """What became of an application."""

    id: UUID
    state: str


class AppliedManyView(View):
    sent: int
    left: int


class AdmissionPart(View):
    """What the page of one employer at one school has of its own. `is_open`: its papers may be
    looked at."""

    id: UUID
    is_open: bool
    mark: str
    marks: list[Choice]
    may_mark: bool


class MarkForm(Form):
    mark: str = Field("", title="单位标记", max_length=40)


class SchoolsCountQuery(PageQuery):
    q: str = Field("", title="学校名称", max_length=60)


class SchoolCounts(View):
    code: str
    name: str
    href: str
    waiting: int
    oldest: datetime | None
    admitted: int
    refused: int
    ended: int


class SchoolCountsView(View):
    items: list[SchoolCounts]
    next: str | None
    filters: dict[str, str]
