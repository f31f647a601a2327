"""What the review desk takes and shows."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import AwareDatetime, Field, field_validator

from server.people.cases.schemas import CaseFile, PendingView, address
from server.people.review.home_schemas import QueueLine
from server.platform.web.forms import Choice, Form, View, moment

Age = Literal["", "today", "one", "two", "five"]
Held = Literal["", "mine", "free", "held"]
PLACE = "/staff/reviews"
UNDO_SECONDS = 10


class ReviewFilter(Form):
    """What of the list is looked at: it lives in the address, and forms carry it on."""

    queue: str = Field("", title="待办", max_length=40)
    site: str = Field("", title="站点", max_length=10)
    college: UUID | None = Field(None, title="院系")
    age: Age = Field("", title="等待时间")
    held: Held = Field("", title="分派")
    q: str = Field("", title="姓名或名称", max_length=60)
    order: Literal["", "new"] = Field("", title="顺序")
    after: str = Field("", title="页码", max_length=400)
    limit: int = Field(50, title="每页条数", ge=1, le=100)

    def address(self, place: str = PLACE, **other: Any) -> str:
        """A page with these filters, but for `other`; what is empty or usual is left out."""
        return address(place, self.chosen() | other)

    def chosen(self) -> dict[str, Any]:
        values = self.model_dump(include=set(ReviewFilter.model_fields))
        return {k: v for k, v in values.items() if v != ReviewFilter.model_fields[k].default}

    @property
    def narrows(self) -> bool:
        """Whether more is asked than a kind and an order."""
        return bool(self.chosen().keys() - {"queue", "order", "limit", "after"})


class ReviewQuery(ReviewFilter):
    """`left`: as the desk was left, which is what the menu asks for."""

    case: UUID | None = Field(None, title="案件")
    left: bool = Field(False, title="上次的条件")


class BatchForm(Form):
    """Ticked rows, each as `id@last move`; in a list of several kinds as `kind/id@last move`."""

    case: list[str] = Field(title="要通过的申请", min_length=1, max_length=100)

    @field_validator("case", mode="after")
    @classmethod
    def are_rows(cls, value: list[str]) -> list[str]:
        for each in value:
            try:
                _row(each)
            except ValueError:
                raise ValueError("列表已经变化，请刷新后重新勾选") from None
        return list(dict.fromkeys(value))

    @property
    def rows(self) -> list[tuple[str, UUID, datetime]]:
        return [_row(each) for each in self.case]


def _row(text: str) -> tuple[str, UUID, datetime]:
    kind, _, rest = text.rpartition("/")
    ident, _, seen = rest.partition("@")
    return kind, UUID(ident), moment(seen)


class BatchView(View):
    done: int
    taken: int


class FilterLink(View):
    """One value of a filter, with how many it would show."""

    value: str
    label: str
    count: int
    href: str
    active: bool
    tone: str = "plain"


class ReviewLine(View):
    id: UUID
    kind: str
    title: str
    text: str
    since: datetime
    href: str
    active: bool
    chip: str
    tone: str
    tick: str = ""
    holder: str = ""
    mine: bool = False


class ReviewView(View):
    """The desk: filters with their counts, the list, and one case opened beside it.

    `chosen` says that the case was asked for: on a narrow screen it then takes the list's place.
    `gone` is what became of a case that was asked for and does not wait here any more. `hold` is
    for how many seconds its decisions can be undone, `undo` the newest that still can.
    """

    queues: list[QueueLine]
    ages: list[FilterLink]
    helds: list[FilterLink]
    orders: list[FilterLink]
    filters: dict[str, str]
    narrows: bool
    sites: list[Choice]
    colleges: list[Choice]
    items: list[ReviewLine]
    next: str | None = None
    file: CaseFile | None
    chosen: bool = False
    gone: str = ""
    gone_href: str = ""
    batch: str = ""
    back: str = PLACE
    hold: int = UNDO_SECONDS
    undo: PendingView | None = None


class NextQuery(ReviewFilter):
    """Which case of the list was decided, as `kind/id`, and the last move that its decider saw."""

    case: str = Field(title="案件", pattern=r"^[a-z_]{1,40}/[0-9a-f-]{36}$")
    seen: AwareDatetime | None = Field(None, title="案件时间")

    @property
    def id(self) -> UUID:
        return UUID(self.case.partition("/")[2])


class DoneQuery(Form):
    """Decided cases, newest first."""

    queue: str = Field("", title="待办", max_length=40)
    site: str = Field("", title="站点", max_length=10)
    who: Literal["", "me"] = Field("", title="经办人")
    q: str = Field("", title="姓名或名称", max_length=60)
    since: date | None = Field(None, title="开始日期")
    until: date | None = Field(None, title="结束日期")
    after: str = Field("", title="页码", max_length=400)
    limit: int = Field(30, title="每页条数", ge=1, le=100)


class DoneLine(View):
    at: datetime
    kind: str
    title: str
    text: str
    label: str
    state: str
    tone: str
    who: str
    reason: str
    href: str


class DoneView(View):
    items: list[DoneLine]
    next: str | None
    filters: dict[str, str]
    queues: list[Choice]
    sites: list[Choice]
