"""What students type, and what their pages show."""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from uuid import UUID

from pydantic import Field, field_validator

from server.sites.schemas import ContactCard, SiteChoice
from server.web.forms import Form, View
from server.workflow.pages import CaseView

ID_TAIL = re.compile(r"[0-9]{5}[0-9X]")


class Proof(Form):
    """The facts that only the student and the roster know (contract.md, `POST /bindings`)."""

    site: str = Field(title="学校", min_length=1, max_length=10)
    student_no: str = Field(title="学号", min_length=1, max_length=30)
    name: str = Field(title="姓名", min_length=1, max_length=60)
    id_tail: str = Field(title="身份证号后六位", min_length=6, max_length=6)

    @field_validator("site", "student_no", "name", "id_tail", mode="before")
    @classmethod
    def to_half_width(cls, value: object) -> object:
        """Phone keyboards give full-width digits and stray spaces."""
        if isinstance(value, str):
            return unicodedata.normalize("NFKC", value).strip()
        return value

    @field_validator("id_tail")
    @classmethod
    def is_tail(cls, value: str) -> str:
        if not ID_TAIL.fullmatch(value.upper()):
            raise ValueError("身份证号后六位应当是 6 位数字，最后一位可以是 X")
        return value.upper()


class BindForm(Proof):
    agree: bool = Field(False, title="用户服务协议和隐私政策", validate_default=True)

    @field_validator("agree")
    @classmethod
    def has_agreed(cls, value: bool) -> bool:
        if not value:
            raise ValueError("请先阅读并同意用户服务协议和隐私政策")
        return value


class RebindingForm(Form):
    reason: str = Field(title="换绑原因", min_length=2, max_length=200)


class BindQuery(Form):
    site: str = Field("", max_length=10)
    proof: str = Field("", max_length=300)


class BindView(View):
    sites: list[SiteChoice]
    site: str | None = None
    contacts: list[ContactCard]
    taken: bool = False
    proof: str = ""
    in_wechat: bool = True


class StudentCard(View):
    name: str
    student_no: str
    school: str
    college: str
    major: str
    year: int
    avatar_url: str | None = None


class Todo(View):
    title: str
    count: int
    href: str


class Entry(View):
    title: str
    icon: str
    href: str


class EntryGroup(View):
    """A group of the home; `empty` says when its entries come."""

    title: str
    empty: str = ""
    entries: list[Entry]


class NoticeLine(View):
    id: UUID
    title: str
    text: str
    at: datetime
    read: bool
    href: str | None


class HomeView(View):
    student: StudentCard
    bound_at: datetime | None
    todos: list[Todo]
    groups: list[EntryGroup]
    notices: list[NoticeLine]


class IdentityLine(View):
    kind_label: str
    name: str
    since: datetime


class BindingView(View):
    student: StudentCard
    identities: list[IdentityLine]
    consequences: list[str]


class EntranceStatus(View):
    state: str
    go: str | None = None


class EndBindingForm(Form):
    confirm: str = Field(title="确认解除绑定", pattern="yes")


class RebindingView(View):
    case: CaseView
