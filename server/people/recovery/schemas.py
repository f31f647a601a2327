"""What somebody who cannot get in types, and what he and the province are shown."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field, ValidationInfo, field_validator

from server.people.accounts import passwords
from server.people.accounts.captcha import CaptchaForm
from server.people.accounts.code_pages import CodeForm
from server.people.sites.schemas import ContactCard
from server.platform.normal_forms.fields import Code, Mail, PersonName, UnitCode, UnitName
from server.platform.web.forms import Choice, Chosen, Form, View
from server.platform.workflow.pages import CaseView, Fact


class FindForm(CaptchaForm):
    unit: UnitName = Field(title="单位名称或代码", min_length=2, max_length=80)


class MailForm(CaptchaForm):
    email: Mail = Field(title="企业邮箱")


class NewPasswordForm(Form):
    """A password and its repetition, refused before anything is used up."""

    password: str = Field(title="新密码", min_length=1, max_length=64)
    repeat: str = Field(title="再输一遍", max_length=64)

    @field_validator("password")
    @classmethod
    def is_good(cls, value: str) -> str:
        passwords.check_new(value)
        return value

    @field_validator("repeat")
    @classmethod
    def is_same(cls, value: str, info: ValidationInfo) -> str:
        if "password" in info.data and value != info.data["password"]:
            raise ValueError("两次输入的密码不一样")
        return value


class RecoverForm(CodeForm, NewPasswordForm):
    """The code and the new password, on one page."""


class AppealForm(Form):
    """AUTH-09; the letter comes as a file beside it.

    `compared` is a code that does not check, and that stands so on the unit's paper.
    """

    name: UnitName = Field(title="单位名称（全称）", min_length=2, max_length=80)
    credit_code: UnitCode = Field(title="统一社会信用代码或组织机构代码")
    compared: UnitCode = Field("", title="核对过的代码")
    contact: PersonName = Field(title="单位联系人（真实姓名）", min_length=2, max_length=30)
    reason: str = Field(title="申诉原因", min_length=5, max_length=300)


class QueryForm(CaptchaForm):
    number: Code = Field(title="申诉编号", min_length=1, max_length=20)


class ResetForm(Form):
    """How the province made sure whom it is talking to (AUTH-14)."""

    reason: Chosen[str] = Field(title="核实方式", min_length=1, max_length=20)
    note: str = Field("", title="说明", max_length=200)


class WaysView(View):
    """忘记密码: three ways, and whom to call for the third (AUTH-06)."""

    contacts: list[ContactCard]


class HintsView(View):
    """Enough to recognise one's own number and address, too little to learn them."""

    phone: str
    email: str


class HintView(View):
    hint: str


class AppealPhoneView(View):
    limit: str = "2 MB"
    days: int


class AppealFormView(View):
    phone: str


class AppealStateView(View):
    number: str
    employer: str
    phone: str
    case: CaseView
    password_href: str | None = None


class ResetView(View):
    """The page of a one-time link."""

    employer: str
    phone: str
    expires_at: datetime


class ResetDeskView(View):
    id: UUID
    name: str
    facts: list[Fact]
    reasons: list[Choice]
    waiting_appeal: str | None = None


class ResetLinkView(View):
    id: UUID
    name: str
    contact: str
    phone: str
    link: str
    expires_at: datetime
