"""What the page about absences takes and shows."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from server.platform.web.forms import Choice, Chosen, Form, View


class AwayForm(Form):
    """Whole days in China's time, the last one included."""

    delegate: Chosen[UUID] = Field(title="代办的同事")
    begins: date = Field(title="开始日期")
    ends: date = Field(title="结束日期")


class StandInLine(View):
    """One absence, from either side; `who` is the other person."""

    id: UUID
    who: str
    begins_at: datetime
    ends_at: datetime
    state_label: str
    tone: str
    can_end: bool


class AwayView(View):
    """The own absence, those the actor stands in for, and earlier ones."""

    mine: StandInLine | None
    standing: list[StandInLine]
    past: list[StandInLine]
    colleagues: list[Choice]
    today: date


class Ended(View):
    id: UUID
