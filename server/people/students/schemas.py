"""What students type, and what their pages show."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field

from server.people.accounts.captcha import CaptchaForm
from server.people.accounts.code_pages import AgreeForm, AskForm
from server.people.sites.schemas import ContactCard, SiteChoice
from server.platform.home import EntryGroup, Todo
from server.platform.normal_forms.fields import Code, IdTail, PersonName, StudentNo
from server.platform.web.forms import Chosen, Form, View
from server.platform.workflow.pages import CaseView


class Proof(CaptchaForm):
    """The facts that only the student and the roster know (contract.md, `POST /bindings`)."""

    site: Chosen[Code] = Field(title="学校", min_length=1, max_length=10)
    student_no: StudentNo = Field(title="学号")
    name: PersonName = Field(title="姓名", min_length=1, max_length=60)
    id_tail: IdTail = Field(title="身份证号后六位")


class BindForm(Proof, AgreeForm):
    """The facts, and the consent to what the account is for."""


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
    """`over`: nothing waits any more; `bound`: because the account is this WeChat's now."""

    case: CaseView
    contact: ContactCard
    bound: bool
    over: bool


class SchoolNumber(Form):
    """A student as he names himself without his name."""

    site: Chosen[Code] = Field(title="学校", min_length=1, max_length=10)
    student_no: StudentNo = Field(title="学号")


class SignInForm(SchoolNumber, CaptchaForm):
    password: str = Field(title="密码", min_length=1, max_length=200)


class SignInView(View):
    sites: list[SiteChoice]
    site: str
    in_wechat: bool


class PhonePage(View):
    in_wechat: bool


class SchoolNumberView(View):
    sites: list[SiteChoice]
    site: str


class ResetForm(Form):
    """School and number only where several students share the phone."""

    site: Code = Field("", title="学校", max_length=10)
    student_no: StudentNo = Field("", title="学号")
    password: str = Field(title="新密码", min_length=1, max_length=200)
    repeat: str = Field(title="确认密码", min_length=1, max_length=200)


class ResetView(View):
    shared: bool
    sites: list[SiteChoice]
    site: str


class OwnPasswordForm(Form):
    code: str = Field("", title="短信验证码", max_length=12)
    password: str = Field(title="新密码", min_length=1, max_length=200)
    repeat: str = Field(title="确认密码", min_length=1, max_length=200)


class OwnPasswordView(View):
    """`phone` is masked; `sent` says that a code is on its way to it."""

    in_wechat: bool
    has_password: bool
    min_length: int
    phone: str
    sent: bool


class OwnPhoneForm(AskForm):
    password: str = Field("", title="登录密码", max_length=200)


class OwnPhoneView(View):
    """`phone` is masked; outside of WeChat the password has to prove who asks."""

    phone: str
    in_wechat: bool
    has_password: bool


class DoneView(View):
    """Done, and nothing more to tell."""
