"""What employers type, and what their pages and the province's show."""

from __future__ import annotations

import re
import unicodedata
from typing import Any
from uuid import UUID

from pydantic import Field, field_validator

from server.people.accounts import passwords
from server.people.accounts.code_pages import AgreeForm, AskForm, CodeForm
from server.people.employers import credit_code
from server.people.employers.models import (
    Capital,
    DocumentKind,
    RecruitingService,
    Scale,
    Tag,
)
from server.people.sites.schemas import ContactCard
from server.people.students.schemas import IdentityLine, NoticeLine
from server.platform.home import EntryGroup, Todo
from server.platform.web.forms import Choice, Chosen, Form, View, half_width, mail_address
from server.platform.workflow.pages import CaseView, Fact

LANDLINE = re.compile(
    r"(0\d{2,3}-?\d{7,8}(-\d{1,6})?)|(1[3-9]\d{9})|([48]00-?\d{3}-?\d{4})", re.ASCII
)
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
"""What Chinese keyboards and pasted texts have for a hyphen."""


class RegisterPhoneForm(AskForm, AgreeForm):
    """The first step of a registration."""


class AccountForm(CodeForm):
    name: str = Field(title="联系人姓名", min_length=2, max_length=30)
    password: str = Field(title="密码", max_length=64)

    @field_validator("password")
    @classmethod
    def is_good(cls, value: str) -> str:
        passwords.check_new(value)
        return value


class SignInForm(AskForm):
    password: str = Field(title="密码", min_length=1, max_length=64)


class UnitForm(Form):
    """EREG-12: who the unit is; the business register fills in the name."""

    credit_code: str = Field(title="统一社会信用代码", min_length=1, max_length=40)
    name: str = Field("", title="单位名称", max_length=80)

    @field_validator("credit_code")
    @classmethod
    def is_credit_code(cls, value: str) -> str:
        return credit_code.normalise(value)

    @field_validator("name")
    @classmethod
    def tidy(cls, value: str) -> str:
        return tidy_name(value)


class DetailsForm(Form):
    """EREG-15 to EREG-17, EREG-20; `service_signing` is the switch of EREG-03."""

    nature: Chosen[str] = Field(title="单位性质", min_length=1, max_length=4)
    industry: Chosen[str] = Field(title="所属行业", min_length=1, max_length=4)
    scale: Scale = Field(title="单位规模")
    capital: Capital = Field(title="注册资金")
    tag_world500: bool = Field(False, title="世界500强")
    tag_china100: bool = Field(False, title="中国100强")
    tag_china500: bool = Field(False, title="中国500强")
    tag_private500: bool = Field(False, title="民企500强")
    tag_listed: bool = Field(False, title="上市公司")
    tag_trade500: bool = Field(False, title="行业500强")
    region: Chosen[str] = Field(title="所在城市", pattern=r"^[0-9]{6}$")
    address: str = Field(title="单位地址", min_length=4, max_length=120)
    postcode: str = Field("", title="邮编", max_length=12)
    phone: str = Field(title="固定电话", min_length=1, max_length=20)
    email: str = Field(title="单位邮箱", min_length=1, max_length=80)
    jobs_email: str = Field("", title="招聘邮箱", max_length=80)
    about: str = Field("", title="单位简介", max_length=1000)
    service_postings: bool = Field(False, title="发布职位和招聘公告")
    service_online_fairs: bool = Field(False, title="网络招聘会")
    service_site_fairs: bool = Field(False, title="现场招聘会")
    service_talks: bool = Field(False, title="宣讲会")
    service_interviews: bool = Field(False, title="在线面试")
    service_cooperation: bool = Field(False, title="校地校企合作")
    service_signing: bool = Field(False, title="网上签约")

    @field_validator("postcode")
    @classmethod
    def is_postcode(cls, value: str) -> str:
        digits = tidy_number(value)
        if digits and not re.fullmatch(r"[0-9]{6}", digits):
            raise ValueError("邮编是 6 位数字")
        return digits

    @field_validator("phone")
    @classmethod
    def is_telephone(cls, value: str) -> str:
        number = tidy_number(value)
        if not LANDLINE.fullmatch(number):
            raise ValueError("请填写带区号的电话，例如 0451-88880001")
        return number

    @field_validator("email", "jobs_email")
    @classmethod
    def is_mail(cls, value: str) -> str:
        return mail_address(value)

    @property
    def columns(self) -> dict[str, Any]:
        """The employer's columns; the ticks become lists of tags and of services."""
        said = self.model_dump(mode="json", include=set(DetailsForm.model_fields))
        tags = [tag.value for tag in Tag if said.pop(f"tag_{tag.value}")]
        services = [s.value for s in RecruitingService if said.pop(f"service_{s.value}")]
        return said | {"tags": tags, "services": services}


class DocumentForm(Form):
    kind: DocumentKind = Field(title="材料")


class EndBindingForm(Form):
    confirm: str = Field(title="确认解除绑定", pattern="yes")


class EntranceView(View):
    contacts: list[ContactCard]
    is_student: bool = False


class SignInView(View):
    in_wechat: bool


class Tick(Choice):
    chosen: bool


class UnitView(View):
    credit_code: str
    name: str
    step: str


class DetailsView(View):
    name: str
    stored: dict[str, str]
    natures: list[Choice]
    industries: list[Choice]
    scales: list[Choice]
    capitals: list[Choice]
    tags: list[Tick]
    services: list[Tick]
    signing: bool
    step: str


class DocumentLine(View):
    """A place for a document; `href` shows what lies there."""

    kind: str
    label: str
    hint: str
    required: bool
    href: str | None


class DocumentsView(View):
    documents: list[DocumentLine]
    letter: str
    ready: bool
    step: str


class CheckView(View):
    """Everything once more before it is sent."""

    facts: list[Fact]
    documents: list[DocumentLine]
    missing: list[str]
    action: str
    label: str
    step: str


class EmployerCard(View):
    name: str
    nature: str
    city: str
    contact: str
    logo: str | None = None


class HomeCard(View):
    """A number worth a look, and where it leads (EHOME-02)."""

    label: str
    value: int
    href: str
    icon: str


class HomeView(View):
    employer: EmployerCard
    case: CaseView | None
    cards: list[HomeCard] = []
    documents: list[DocumentLine] = []
    may_correct: bool = False
    todos: list[Todo] = []
    groups: list[EntryGroup] = []
    notices: list[NoticeLine] = []


class AccountView(View):
    """`leave` lists what leaving the unit means, `lead` asks for its administration: for members
    who are not its administrator.
    """

    facts: list[Fact]
    has_password: bool
    leave: list[str]
    lead: str
    identities: list[IdentityLine]
    consequences: list[str]
    in_wechat: bool


class RegisterLine(View):
    label: str
    ours: str
    theirs: str
    check: str
    tone: str


class RegisterView(View):
    """工商查询; no lines when the register knows nothing of this code."""

    id: UUID
    name: str
    lines: list[RegisterLine]


class EmployerPageView(View):
    id: UUID
    name: str
    case: CaseView
    documents: list[DocumentLine]


def tidy_number(text: str) -> str:
    """Digits and hyphens as they are dialled, from full-width ones, without spaces."""
    return half_width(text).translate(DASHES)


def tidy_name(text: str) -> str:
    """A unit's name in one spelling: half-width letters, single spaces, full-width brackets.

    Business licences print （ ）, keyboards give ( ): both are the same unit.
    """
    name = " ".join(unicodedata.normalize("NFKC", text).split())
    return name.replace("(", "（").replace(")", "）")
