"""What the pages of 我的数据 take and show."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from pydantic import Field

from server.platform.tasks.schemas import TaskView
from server.platform.web.forms import Form, View
from server.platform.workflow.pages import CaseView


class ContentGroup(View):
    """Fields of one degree of sensitivity."""

    label: str
    fields: str


class HoldingLine(View):
    title: str
    why: str
    kept: str
    fate: str
    fate_words: str
    contents: list[ContentGroup]


class ConsentState(View):
    """A consent as it stands; `withdraw` is its purpose while there is something to take back."""

    title: str
    is_given: bool
    at: datetime
    version: str
    text: str
    withdraw: str = ""


class DataView(View):
    """`making` is the copy under way."""

    holdings: list[HoldingLine]
    consents: list[ConsentState]
    consent_href: str
    copies: list[TaskView]
    making: TaskView | None
    you: str
    deletion_at: datetime | None


class DeletionView(View):
    """`refusal` says why it cannot be, `way` where to put that right; `case` is what waits."""

    you: str
    goes: list[HoldingLine]
    stays: list[HoldingLine]
    consequences: list[str]
    refusal: str
    way: str
    proven: bool
    days: int
    due: datetime | None
    case: CaseView | None


class ProofQuery(Form):
    to: Literal["copy", "deletion"] = Field("copy", title="要做的事")


class PasswordForm(Form):
    password: str = Field(title="密码", min_length=1, max_length=200)


class ProofView(View):
    """The ways that this person has; `wechat` leads through WeChat once more."""

    to: str
    you: str
    has_password: bool
    phone: str
    wechat: str


class WithdrawForm(Form):
    purpose: str = Field(title="同意的事项", min_length=1, max_length=30)


class DeletionForm(Form):
    confirm: Literal["yes"] = Field(title="确认注销账号")
