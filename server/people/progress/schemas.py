"""The duty board and its reminders."""

from __future__ import annotations

from uuid import UUID

from pydantic import Field

from server.platform.labels import Labelled
from server.platform.web.forms import Choice, Form, View


class Duty(Labelled):
    """What a college sees to for each of its graduates (SREG-10)."""

    BIND = "bind", "绑定微信"
    SOURCE = "source", "核对生源信息"
    PROFILE = "profile", "填写基本信息和就业意向"


class BoardQuery(Form):
    site: str = Field("", title="学校", max_length=10)
    year: str = Field("", title="毕业年度", pattern=r"^([0-9]{4})?$")


class RemindQuery(BoardQuery):
    what: Duty = Field(Duty.BIND, title="提醒的事")
    college: UUID | None = Field(None, title="院系")


class RemindForm(RemindQuery):
    """The scope as the page counted it."""


class Part(View):
    """How many, and where they are listed; `of` is the whole for a bar."""

    count: int
    of: int
    href: str

    @property
    def percent(self) -> int:
        return round(100 * self.count / self.of) if self.of else 0


class BoardLine(View):
    """One college, or one school for the province; `href` opens a school's colleges."""

    name: str
    href: str
    total: Part
    bound: Part
    unconfirmed: Part
    waiting: Part
    returned: Part
    approved: Part
    filled: Part
    remind: dict[str, str]


class BoardView(View):
    unit: str
    lines: list[BoardLine]
    whole: BoardLine | None
    filters: dict[str, str]
    sites: list[Choice]
    years: list[Choice]


class RemindView(View):
    """Whom a reminder reaches, counted before it is sent."""

    what: str
    label: str
    scope: str
    back: str
    missing: int
    by_wechat: int
    by_sms: int
    unreachable: int
    unbound: int
    duties: list[Choice]
    fields: dict[str, str]


class RemindedView(View):
    students: int
