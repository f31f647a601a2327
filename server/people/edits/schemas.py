"""What the pages of an employer's data take and show."""

from __future__ import annotations

from uuid import UUID

from pydantic import Field

from server.people.cases.sheets import Change
from server.people.employers.models import DocumentKind
from server.people.employers.schemas import DetailsForm, DetailsView, DocumentLine
from server.platform.web.forms import Form, View
from server.platform.workflow.pages import CaseView, Fact, MoveView


class EditForm(DetailsForm):
    """The particulars; `replace` names the edit that waits and that this one replaces."""

    replace: UUID | None = Field(None, title="替换正在等待的修改")


class DocumentEditForm(Form):
    kind: DocumentKind = Field(title="材料")
    replace: UUID | None = Field(None, title="替换正在等待的修改")


class UnitPageView(View):
    """What is in force, what waits, and what was."""

    name: str
    logo: str | None
    facts: list[Fact]
    documents: list[DocumentLine]
    may_edit: bool
    rule: str
    case: CaseView | None
    changes: list[Change]
    new_documents: list[DocumentLine]
    refused: MoveView | None
    history: list[MoveView]


class LogoView(View):
    """单位LOGO, an entry of its own in the menu (EHOME-01)."""

    name: str
    logo: str | None
    may_edit: bool


class EditView(View):
    details: DetailsView
    waiting: UUID | None
    waiting_for: str
    rule: str
    label: str


class DocumentsEditView(View):
    """`clearable` are the kinds that may be taken away (EREG-19)."""

    documents: list[DocumentLine]
    clearable: list[str]
    letter: str
    waiting: UUID | None
    waiting_for: str


class SavedView(View):
    """`edit` is the case that now waits; None when everything took effect at once."""

    edit: UUID | None
    state: str
