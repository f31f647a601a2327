"""What the page of 签约授权 shows."""

from __future__ import annotations

from datetime import datetime

from server.people.cases.schemas import CaseFile
from server.platform.web.forms import View
from server.platform.workflow.pages import Fact, MoveView


class SigningView(View):
    """The authorisation in force, the application under way, and whether one can be begun."""

    state_label: str
    tone: str
    next_step: str
    since: datetime | None
    valid: list[Fact]
    file: CaseFile | None
    may_begin: bool
    past: list[MoveView]
