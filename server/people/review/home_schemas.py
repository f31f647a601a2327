"""What the desk's home shows."""

from __future__ import annotations

from datetime import date, datetime

from server.platform.home import NumberLine
from server.platform.web.forms import View


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
