"""What a case's page takes and shows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from pydantic import AwareDatetime, Field, field_validator

from server.people.cases.sheets import Change, FileLine
from server.platform.web.forms import Choice, Form, View
from server.platform.web.paths import LONGEST_WAY, UnsafePath, safe_path
from server.platform.workflow.forms import DecisionForm
from server.platform.workflow.pages import CaseView


class CaseQuery(Form):
    """How somebody came to a case. `seen` is the case's last move that was before his eyes,
    `knowing` the assignment to somebody else that he has read of and decides all the same, `then`
    the page of ours that opens afterwards."""

    seen: AwareDatetime | None = Field(None, title="案件时间")
    knowing: UUID | None = Field(None, title="领取")
    then: str = Field("", title="之后打开的页面", max_length=LONGEST_WAY)

    @field_validator("then", mode="after")
    @classmethod
    def is_ours(cls, value: str) -> str:
        try:
            return safe_path(value, longest=LONGEST_WAY) if value else ""
        except UnsafePath:
            raise ValueError("这个地址不能打开") from None


class HoldForm(DecisionForm):
    """A decision that takes effect after so many seconds, or at once."""

    hold: int = Field(0, title="可撤销的秒数", ge=0, le=60)


class PaperQuery(Form):
    """Which of several files of one kind; the first without."""

    place: int = Field(0, title="第几份", ge=0, le=99)


class HandForm(Form):
    to: UUID = Field(title="转交给")


class Crumb(View):
    label: str
    href: str


class AssignmentView(View):
    """Whose work a case is, and what may be done about it; an empty address: nothing."""

    holder: str
    since: datetime | None
    mine: bool
    behalf: str
    take: str
    put_back: str
    hand: str
    colleagues: list[Choice]


class PaperPlace(View):
    """Where files of one kind are put, with those that lie there."""

    kind: str
    label: str
    hint: str
    template: str
    hrefs: list[str]
    upload: str
    accept: str
    weight: str
    most: int


class CaseFile(View):
    """One case as its page shows it, to decide or to read."""

    kind: str
    title: str
    case: CaseView
    changes: list[Change]
    files: list[FileLine]
    places: list[PaperPlace]
    missing: list[str]
    assignment: AssignmentView | None
    pending: PendingView | None
    back: Crumb
    part: Any = None
    part_template: str = ""
    reasons: dict[str, str]
    """Every coded reason in words: what was typed in vain is shown with them."""


class PendingView(View):
    """A decision that does not hold yet: 将在 10 秒后通过，由张老师. `undo` is its author's."""

    title: str
    label: str
    done: str
    who: str
    seconds: int
    undo: str


class Moved(View):
    """Where a case is now, and when a decision that can still be undone takes effect."""

    id: UUID
    state: str
    due_at: datetime | None = None


def address(place: str, values: Mapping[str, Any]) -> str:
    """A page with these values; what is empty is left out."""
    given = {k: str(v) for k, v in values.items() if v not in ("", None)}
    return f"{place}?{urlencode(given)}" if given else place
