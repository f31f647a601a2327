"""What the people of a unit and those who want to join it type, and what their pages show."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field, field_validator

from server.people.accounts.code_pages import PhoneForm
from server.people.cases.sheets import FileLine
from server.people.employers.functions import Function
from server.people.employers.schemas import Tick
from server.platform.normal_forms.fields import CreditCode, PersonName
from server.platform.web.forms import Choice, Form, View
from server.platform.workflow.pages import CaseView, Fact, ReasonChoice

ADMINISTRATOR = "administrator"
"""The role that every unit has: 单位管理员."""


class RoleChoice(Form):
    """A role of the unit, 单位管理员, or none; `sure` answers the question before the second."""

    role: UUID | Literal["administrator"] | None = Field(None, title="角色")
    sure: str = Field(default="", title="确定设为单位管理员", max_length=20)


class MemberForm(RoleChoice, PhoneForm):
    """开设子账号 (EREG-10): the phone is the login name."""

    name: PersonName = Field(title="姓名", min_length=2, max_length=30)


class ConfirmForm(Form):
    confirm: str = Field(title="确认", pattern="yes")


class RoleForm(Form):
    name: str = Field(title="角色名称", min_length=2, max_length=20)
    functions: list[str] = Field(default_factory=list, title="功能授权", max_length=30)

    @field_validator("functions")
    @classmethod
    def are_functions(cls, value: list[str]) -> list[str]:
        if set(value) - set(Function):
            raise ValueError("请从列表里选择功能授权")
        return [function.value for function in Function if function in value]


class PeopleForm(Form):
    """分配用户: who has the role from now on; whoever is not named has it no longer."""

    people: list[UUID] = Field(default_factory=list, title="用户", max_length=100)


class UnitQuery(Form):
    """The unit that is asked for, by its public code."""

    code: CreditCode = Field(title="统一社会信用代码")


class AskForm(Form):
    title: str = Field(title="职务", min_length=2, max_length=30)


class ConsentForm(RoleChoice):
    """The administrator's answer: with a role, or with a reason."""

    action: str = Field(title="操作", min_length=1, max_length=30)
    reason: str = Field("", title="原因", max_length=30)
    note: str = Field("", title="说明", max_length=200)


class ObjectionForm(Form):
    objection: str = Field(title="异议", min_length=4, max_length=300)


class Saved(View):
    id: UUID


class MemberLine(View):
    id: UUID
    name: str
    phone: str
    role: str
    administers: bool
    state_label: str
    tone: str
    entered_at: datetime | None
    wechat: str
    href: str


class RequestLine(View):
    id: UUID
    name: str
    kind_label: str
    state_label: str
    tone: str
    since: datetime
    is_open: bool
    href: str


class RoleLine(View):
    id: UUID
    name: str
    functions: str
    people: int
    href: str


class MembersView(View):
    items: list[MemberLine]
    limit: int
    administrators: int
    roles: list[RoleLine]
    requests: list[RequestLine]


class MemberFormView(View):
    roles: list[Choice]
    left: int


class Deed(View):
    """Something that asks again before it is done."""

    label: str
    href: str
    consequences: list[str]
    danger: bool = True


class MemberView(View):
    id: UUID
    name: str
    state_label: str
    tone: str
    facts: list[Fact]
    roles: list[Choice]
    role: str
    deeds: list[Deed]
    is_self: bool
    is_contact: bool


class RoleFormView(View):
    functions: list[Tick]


class RoleView(View):
    id: UUID
    name: str
    functions: list[Tick]
    people: list[Tick]
    may_delete: bool


class RequestsView(View):
    items: list[RequestLine]


class RequestView(View):
    """A request as the unit's administrator sees it."""

    id: UUID
    name: str
    case: CaseView
    files: list[FileLine]
    roles: list[Choice]
    reasons: list[ReasonChoice]
    may_decide: bool
    may_object: bool
    objection: str


class UnitChoiceView(View):
    """The unit exists: what can be asked for."""

    code: str
    employer: str
    administrator: str
    may_join: bool
    may_lead: bool


class AskView(View):
    code: str
    kind: str
    kind_label: str
    employer: str
    administrator: str
    name: str
    draft: str


class OwnRequestView(View):
    """One's own request, with the ways on once it is over."""

    employer: str
    kind_label: str
    case: CaseView
    files: list[FileLine]
    again: str
    may_register: bool


class WelcomeView(View):
    name: str
    employer: str
    administrator: str
    role: str
    has_password: bool
    is_bound: bool
