"""A student as his school's desk sees him."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from server.people.students.schemas import IdentityLine
from server.platform.web.forms import View
from server.platform.workflow.pages import Fact, MoveView


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


class SourceLine(View):
    state: str
    tone: str


class StudentView(View):
    """`correcting` is the page of a correction that waits."""

    student: StudentRef
    facts: list[Fact]
    source: SourceLine
    correcting: str
    bound: bool
    bound_at: datetime | None
    identities: list[IdentityLine]
    history: list[MoveView]
    deliveries: list[DeliveryLine]
    actions: list[StaffAction]
