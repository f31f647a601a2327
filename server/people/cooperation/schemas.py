"""What the two sides type, and what their pages and the province's show."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field, model_validator

from server.platform.normal_forms.fields import OneLine
from server.platform.web.forms import Choice, Form, View
from server.platform.web.paging import PageQuery
from server.platform.workflow.forms import DecisionForm
from server.platform.workflow.pages import CaseView, Fact

MOST_WORDS = 4000
MOST_HTML = 20_000


class NeedForm(Form):
    """A need as it is typed (COOP-01). `format` is `html` when the editor wrote the text."""

    title: OneLine = Field(title="需求标题", min_length=2, max_length=60)
    text: str = Field(title="需求信息", min_length=1, max_length=MOST_HTML)
    format: Literal["", "plain", "html"] = Field("", title="格式")


class DecideForm(DecisionForm):
    """Publish, discard or withdraw. `receivers` and `seen` are what the second look showed."""

    receivers: int | None = Field(None, title="接收方数量", ge=0)
    seen: str = Field("", title="看过的内容", max_length=20)


class AnswerForm(Form):
    """是否回应, 否 by default; with 否 nothing that was typed counts (COOP-06)."""

    respond: Literal["no", "yes"] = Field("no", title="是否回应")
    words: str = Field("", title="补充说明", max_length=1000)

    @model_validator(mode="after")
    def no_has_no_words(self) -> AnswerForm:
        if self.respond == "no":
            self.words = ""
        return self


class ReceivedQuery(PageQuery):
    state: Literal["", "open", "answered", "aside"] = Field("", title="状态")


class OverviewQuery(PageQuery):
    side: Literal["", "employer", "school"] = Field("", title="发布方")
    q: str = Field("", title="需求标题", max_length=60)


class DraftLine(View):
    title: str
    at: datetime
    href: str


class NeedLine(View):
    """A row of 我发布的需求: `progress` is answered / all who got it (COOP-03)."""

    id: UUID
    title: str
    at: datetime
    answered: int
    receivers: int
    progress: str
    state_label: str
    tone: str
    href: str
    answers_href: str


class NeedsView(View):
    base: str
    inbox: str
    other: str
    admission: str
    drafts: list[DraftLine]
    items: list[NeedLine]
    next: str | None
    receivers: int
    may_write: bool


class NeedFormView(View):
    """The form, empty or with a draft in it; `receivers` is how many would get it now."""

    base: str
    other: str
    admission: str
    id: UUID | None
    name: str
    name_label: str
    title: str
    text: str
    html: str
    receivers: int


class NeedView(View):
    """A need as its author sees it: before it is sent, the second look; afterwards, how it goes."""

    base: str
    other: str
    admission: str
    id: UUID
    title: str
    html: str
    name: str
    name_label: str
    author: str
    at: datetime | None
    is_draft: bool
    receivers: int
    receiver_names: list[str]
    answered: int
    seen: str
    case: CaseView


class AnswerLine(View):
    """A row of 查看学校回应 (COOP-04); `at` only where there is an answer."""

    id: UUID
    name: str
    at: datetime | None
    state_label: str
    tone: str
    href: str | None


class AnswersView(View):
    base: str
    other: str
    id: UUID
    title: str
    answered: int
    receivers: int
    items: list[AnswerLine]
    next: str | None


class GivenView(View):
    """One answer, read-only, with whom to call (COOP-04, COOP-07)."""

    back: str
    other: str
    title: str
    html: str
    name: str
    words: str
    answerer: str
    at: datetime
    contact: list[Fact]


class ReceivedLine(View):
    """A row of 我回应的需求 (COOP-05)."""

    id: UUID
    title: str
    name: str
    at: datetime
    state_label: str
    tone: str
    href: str


class ReceivedView(View):
    base: str
    inbox: str
    other: str
    admission: str
    items: list[ReceivedLine]
    next: str | None
    waiting: int
    state: str
    states: list[Choice]
    admitted: int


class RequestView(View):
    """A need as its receiver sees it, with the answer form or the answer that was given."""

    back: str
    href: str
    other: str
    id: UUID
    title: str
    html: str
    name: str
    at: datetime
    state_label: str
    tone: str
    withdrawn: str | None
    contact: list[Fact]
    may_answer: bool
    answered: bool
    set_aside: bool
    words: str
    answerer: str
    answered_at: datetime | None


class OverviewLine(View):
    id: UUID
    title: str
    side: str
    name: str
    at: datetime
    progress: str
    state_label: str
    tone: str
    href: str


class OverviewView(View):
    """Every need of the province, read-only."""

    items: list[OverviewLine]
    next: str | None
    filters: dict[str, str]
    sides: list[Choice]


class SchoolCounts(View):
    code: str
    name: str
    received: int
    given: int
    published: int
    returned: int


class SchoolsView(View):
    items: list[SchoolCounts]


class OverlookedView(View):
    """One need as the province reads it, with its receivers."""

    id: UUID
    title: str
    html: str
    name: str
    name_label: str
    author: str
    at: datetime
    state_label: str
    tone: str
    withdrawn: str | None
    other: str
    answered: int
    receivers: int
    items: list[AnswerLine]
    next: str | None


class Saved(View):
    id: UUID
    state: str
