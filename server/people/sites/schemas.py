"""What site pages take and show."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field, field_validator

from server.people.sites.texts import Piece
from server.platform.normal_forms.fields import Code, Mail, UnitName
from server.platform.web.forms import Choice, Form, View
from server.platform.web.paging import PageQuery
from server.platform.workflow.forms import DecisionForm
from server.platform.workflow.pages import CaseView, Fact

PHONE = set("0123456789-+ ()转、/，,")


class SiteChoice(View):
    code: str
    name: str


class ContactCard(View):
    name: str
    is_school: bool
    href: str
    office: str
    phone: str
    address: str


class ContactsQuery(Form):
    q: str = Field("", title="学校名称", max_length=60)


class ContactsView(View):
    contacts: list[ContactCard]
    q: str = ""


class NoticeLine(View):
    id: UUID
    title: str
    at: datetime
    href: str


class WelcomeView(View):
    schools: list[SiteChoice]
    q: str
    total: int
    notices: list[NoticeLine]
    province: SiteChoice | None


class SitePage(View):
    """A site's public facts."""

    code: str
    name: str
    is_school: bool
    office: str
    phone: str
    email: str
    address: str
    region: str = ""


class Greeting(View):
    """How the one who looks stands with this school, and where he goes on."""

    title: str
    state: str
    state_label: str
    tone: str
    text: str
    facts: list[Fact]
    href: str
    label: str


class SiteBlock(View):
    """What goes on at a school, and the way to it."""

    title: str
    text: str
    href: str
    label: str


class SchoolView(View):
    site: SitePage
    city: str
    greeting: Greeting | None = None
    blocks: list[SiteBlock] = []
    colleges: list[str]
    notices: list[NoticeLine]
    more: bool


class NoticesView(View):
    site: SitePage
    items: list[NoticeLine]
    next: str | None


class NoticeBody(View):
    title: str
    paragraphs: list[list[Piece]]
    author: str
    at: datetime | None


class NoticeView(View):
    site: SitePage
    notice: NoticeBody


class TextView(View):
    """A page that is only text, in the version that consents name."""

    version: str


class SiteQuery(Form):
    """Which site a desk looks at; the province may name any, a school has its own."""

    site: str = Field("", title="站点", max_length=10)


class CollegeLine(View):
    id: UUID
    code: str
    name: str
    students: int


class MarkLine(View):
    id: UUID
    name: str


class SiteDeskView(View):
    site: SitePage
    sites: list[SiteChoice]
    colleges: list[CollegeLine]
    marks: list[MarkLine]


class SiteForm(Form):
    """Contact facts (SYS-04): what 综合服务 → 就业派遣 shows."""

    office: str = Field(title="部门名称", min_length=1, max_length=60)
    phone: str = Field("", title="电话", max_length=40)
    email: Mail = Field("", title="邮箱")
    address: str = Field("", title="地址", max_length=120)
    region: str = Field("", title="所在城市", pattern=r"^(\d{6})?$")

    @field_validator("phone")
    @classmethod
    def looks_like_phone(cls, phone: str) -> str:
        if phone and not (PHONE >= set(phone) and any(map(str.isdigit, phone))):
            raise ValueError("电话只能有数字、空格和 - ( ) 转，多个号码用 、 隔开")
        return phone


class SchoolForm(Form):
    """A new branch site: the school's national code and its full name."""

    school_code: Code = Field(title="学校代码", max_length=20)
    school_name: UnitName = Field(title="学校名称", min_length=4, max_length=60)

    @field_validator("school_code")
    @classmethod
    def is_the_ministrys(cls, code: str) -> str:
        if not (code.isascii() and code.isdigit() and len(code) == 5):
            raise ValueError("学校代码是 5 位数字，例如 10213，可以在教育部公布的名单里查到")
        return code


class CollegeForm(Form):
    name: UnitName = Field(title="院系名称", min_length=2, max_length=60)
    code: Code = Field(title="院系代码", min_length=1, max_length=20)


class MarkForm(Form):
    mark: str = Field(title="单位标记", min_length=2, max_length=20)


class RenameForm(Form):
    name: UnitName = Field(title="院系名称", min_length=2, max_length=60)


class NoticesQuery(PageQuery):
    site: str = Field("", title="站点", max_length=10)


class NoticeRow(View):
    id: UUID
    title: str
    author: str
    state_label: str
    tone: str
    at: datetime
    href: str


class NoticesDeskView(View):
    site: SiteChoice
    sites: list[SiteChoice]
    items: list[NoticeRow]
    next: str | None


class NoticeForm(Form):
    title: str = Field(title="标题", min_length=2, max_length=60)
    text: str = Field(title="正文", min_length=2, max_length=4000)


class NoticeFormView(View):
    """The form, empty or with a draft in it; `id` is None for a new notice."""

    site: SiteChoice
    id: UUID | None
    title: str
    text: str


class PublishQuery(Form):
    """Who is told of a notice that is published; nobody unless they are named."""

    to: str = Field("", title="推送给谁", max_length=20)
    year: int | None = Field(None, title="毕业年份", ge=2000, le=2100)


class NoticeDecisionForm(DecisionForm, PublishQuery):
    """A step of a notice; publishing may name who is told."""


class PushView(View):
    """Who was told of a published notice, and how far that is."""

    who: str
    told: int
    done_at: datetime | None


class NoticeDeskView(View):
    site: SiteChoice
    id: UUID
    notice: NoticeBody
    case: CaseView
    push: PushView | None
    can_edit: bool
    public_href: str | None


class PublishView(View):
    """Who may be told, and how many of those who are chosen would hear it, before it is sent."""

    site: SiteChoice
    id: UUID
    title: str
    choices: list[Choice]
    to: str
    years: list[Choice]
    year: str
    people: int
    by_wechat: int
    beyond: int


class Saved(View):
    id: UUID
