"""What the desks show and what staff type."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from pydantic import Field, field_validator

from server.accounts.captcha import CaptchaForm
from server.students.schemas import IdentityLine
from server.web.forms import Form, View
from server.web.paging import PageQuery
from server.workflow.pages import CaseView, Fact, MoveView


class SignInForm(CaptchaForm):
    account: str = Field(title="账号", min_length=1, max_length=80)
    password: str = Field(title="密码", min_length=1, max_length=64)


class CodeForm(Form):
    code: str = Field(title="动态验证码", pattern=r"^\s*[0-9]{6}\s*$")


class SignInView(View):
    demo_accounts: list[str] = []


class CodeView(View):
    demo_code: str | None = None
    enrol_svg: str | None = None
    secret: str | None = None


class QueueLine(View):
    name: str = ""
    title: str
    count: int
    oldest: datetime | None
    href: str
    active: bool = False


class NumberLine(View):
    label: str
    value: int
    href: str | None = None


class DeskView(View):
    queues: list[QueueLine]
    numbers: list[NumberLine]


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


class ReviewQuery(Form):
    queue: str = Field("", title="待办", max_length=40)
    case: UUID | None = Field(None, title="案件")


class ReviewLine(View):
    id: UUID
    title: str
    text: str
    since: datetime
    href: str
    active: bool
    chip: str
    tone: str
    tick: str = ""


class Change(View):
    """One item of a two-column diff, as the desk may see it."""

    label: str
    before: str
    after: str


class SeenQuery(Form):
    """The last move of the case that was before the reviewer's eyes."""

    seen: datetime | None = Field(None, title="案件时间")


class BatchForm(Form):
    """Ticked rows, each as `id@last move`."""

    case: list[str] = Field(title="要通过的申请", min_length=1, max_length=100)

    @field_validator("case", mode="after")
    @classmethod
    def are_rows(cls, value: list[str]) -> list[str]:
        for each in value:
            ident, _, seen = each.partition("@")
            try:
                UUID(ident)
                moment = datetime.fromisoformat(seen)
            except ValueError:
                raise ValueError("列表已经变化，请刷新后重新勾选") from None
            if moment.tzinfo is None:
                raise ValueError("列表已经变化，请刷新后重新勾选")
        return list(dict.fromkeys(value))

    @property
    def rows(self) -> list[tuple[UUID, datetime]]:
        return [
            (UUID(each.partition("@")[0]), datetime.fromisoformat(each.partition("@")[2]))
            for each in self.case
        ]


class BatchView(View):
    done: int
    taken: int


class FileLine(View):
    """A picture that opens beside the case."""

    label: str
    href: str


class ReviewView(View):
    queues: list[QueueLine]
    items: list[ReviewLine]
    next: str | None = None
    case: CaseView | None
    changes: list[Change] = []
    files: list[FileLine] = []
    batch: str = ""


class Nothing(View):
    """An answer without content."""
