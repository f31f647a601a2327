"""What the desks show and what staff type."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from server.people.accounts.captcha import CaptchaForm
from server.people.students.schemas import IdentityLine
from server.platform.desk import NumberLine
from server.platform.web.forms import Form, View
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import Fact, MoveView


class SignInForm(CaptchaForm):
    account: str = Field(title="账号", min_length=1, max_length=80)
    password: str = Field(title="密码", min_length=1, max_length=64)


class CodeForm(Form):
    code: str = Field(title="动态验证码", pattern=r"^\s*[0-9]{6}\s*$")


class CodeView(View):
    demo_code: str | None


class AgeCount(View):
    """How many wait for so long; the tone colours it."""

    value: str
    label: str
    count: int
    tone: str
    href: str


class QueueLine(View):
    name: str = ""
    title: str
    count: int
    oldest: datetime | None
    href: str
    active: bool = False
    ages: list[AgeCount] = []


class DayCount(View):
    """One day in China's time: what came to the desk, and what it decided."""

    day: date
    came: int
    decided: int


class StandIn(View):
    """An absence that the desk's home tells of."""

    text: str
    href: str


class DeskView(View):
    queues: list[QueueLine]
    numbers: list[NumberLine]
    is_desk: bool
    mine: int
    decided_today: int
    days: list[DayCount]
    stand_ins: list[StandIn]


class StudentRef(View):
    id: UUID
    name: str


class DeliveryLine(View):
    at: datetime
    event: str
    channel: str
    outcome: str
    tone: str
    error: str


class StaffAction(View):
    label: str
    href: str
    danger: bool = False
    consequences: list[str] = []


class StudentView(View):
    student: StudentRef
    facts: list[Fact]
    bound: bool
    bound_at: datetime | None
    identities: list[IdentityLine]
    history: list[MoveView]
    deliveries: list[DeliveryLine]
    actions: list[StaffAction]


class AuditQuery(PageQuery):
    q: str = Field("", title="操作", max_length=60)


class Chain(View):
    ok: bool
    checked: int
    checked_at: datetime | None
    first_bad: str | None


class AuditLine(View):
    at: datetime
    actor: str
    action: str
    object: str
    result: str
    tone: str


class AuditView(View):
    chain: Chain
    items: list[AuditLine]
    next: str | None
    filters: dict[str, str]


class Nothing(View):
    """An answer without content."""
