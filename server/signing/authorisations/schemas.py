"""What the pages of 签约授权 take and show."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from server.platform.web.forms import Form, View
from server.platform.workflow.pages import CaseView, Fact, MoveView
from server.signing.authorisations.models import GrantFileKind


class GrantFileForm(Form):
    kind: GrantFileKind = Field(title="材料")


class PaperLine(View):
    """A place for one picture; `href` shows what lies there."""

    kind: str
    label: str
    hint: str
    href: str | None


class SigningView(View):
    """The authorisation in force, the application under way, and what can be done next."""

    state_label: str
    tone: str
    next_step: str
    since: datetime | None
    valid: list[Fact]
    case: CaseView | None
    papers: list[PaperLine]
    missing: list[str]
    may_apply: bool
    has_applied: bool
    past: list[MoveView]
