"""What employers type, and what their pages and the province's show."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from pydantic import Field, field_validator

from server.people.accounts import passwords
from server.people.accounts.code_pages import AgreeForm, AskForm, CodeForm
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
from server.platform.normal_forms.fields import (
    CreditCode,
    Mail,
    OneLine,
    PersonName,
    Postcode,
    Telephone,
    UnitName,
)
from server.platform.web.forms import Choice, Chosen, Form, View
from server.platform.workflow.pages import CaseView, Fact


class RegisterPhoneForm(AskForm, AgreeForm):
    """The first step of a registration."""


class AccountForm(CodeForm):
    name: PersonName = Field(title="联系人姓名", min_length=2, max_length=30)
    password: str = Field(title="密码", max_length=64)

    @field_validator("password")
    @classmethod
    def is_good(cls, value: str) -> str:
        passwords.check_new(value)
        return value


class SignInForm(AskForm):
    password: str = Field(title="密码", min_length=1, max_length=64)


class UnitForm(Form):
    """EREG-12: who the unit is; the business register fills in the name.

    `compared` is a code that does not check, and that stands so on the licence; `is_open` one that
    the register calls closed, though its company is not.
    """

    credit_code: CreditCode = Field(title="统一社会信用代码")
    name: UnitName = Field("", title="单位名称", max_length=80)
    compared: CreditCode = Field("", title="核对过的代码")
    is_open: CreditCode = Field("", title="仍在经营的代码")


class UnitQuery(Form):
    """A company that was chosen from the register."""

    code: CreditCode = Field("", title="统一社会信用代码")


class FindQuery(Form):
    q: OneLine = Field("", title="单位名称", max_length=80)


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
    address: OneLine = Field(title="单位地址", min_length=4, max_length=120)
    postcode: Postcode = Field("", title="邮编")
    phone: Telephone = Field(title="固定电话")
    email: Mail = Field(title="单位邮箱")
    jobs_email: Mail = Field("", title="招聘邮箱")
    about: str = Field("", title="单位简介", max_length=1000)
    service_postings: bool = Field(False, title="发布职位和招聘公告")
    service_online_fairs: bool = Field(False, title="网络招聘会")
    service_site_fairs: bool = Field(False, title="现场招聘会")
    service_talks: bool = Field(False, title="宣讲会")
    service_interviews: bool = Field(False, title="在线面试")
    service_cooperation: bool = Field(False, title="校地校企合作")
    service_signing: bool = Field(False, title="网上签约")

    @property
    def columns(self) -> dict[str, Any]:
        """The employer's columns; the ticks become lists of tags and of services."""
        said = self.model_dump(mode="json", include=set(DetailsForm.model_fields))
        tags = [tag.value for tag in Tag if said.pop(f"tag_{tag.value}")]
        services = [s.value for s in RecruitingService if said.pop(f"service_{s.value}")]
        return said | {"tags": tags, "services": services}


class DocumentForm(Form):
    """`then` goes on to the next step, where a file is sent by 下一步."""

    kind: DocumentKind = Field(title="材料")
    then: Literal["", "next"] = Field(default="", title="接着")


class EndBindingForm(Form):
    confirm: str = Field(title="确认解除绑定", pattern="yes")


class EntranceView(View):
    contacts: list[ContactCard]
    is_student: bool = False


class SignInView(View):
    in_wechat: bool


class Tick(Choice):
    chosen: bool


class Refusal(View):
    """Why the province did not take the registration, and the step where that is mended."""

    words: str
    href: str


class UnitView(View):
    credit_code: str
    name: str
    step: str
    refusal: Refusal | None = None


class FoundUnit(View):
    """A company of the register; `is_open` is False for one that was struck off."""

    credit_code: str
    name: str
    status: str
    address: str
    is_open: bool


class FindView(View):
    """Companies of this name; `more` may be hidden behind them."""

    q: str
    found: list[FoundUnit]
    more: bool
    sentence: str


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
    refusal: Refusal | None = None


class DocumentLine(View):
    """A place for a document; `href` shows what lies there."""

    kind: str
    label: str
    hint: str
    required: bool
    href: str | None


class DocumentsView(View):
    """`is_one`: the 组织机构代码证 is the licence already (三证合一)."""

    documents: list[DocumentLine]
    has_licence: bool
    is_one: bool
    letter: str
    ready: bool
    step: str
    refusal: Refusal | None = None


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
    refusal: Refusal | None = None
    may_bind: bool = False
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
