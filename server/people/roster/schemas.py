"""What comes in and goes out of the roster and its imports."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from server.people.roster.models import ImportState
from server.platform.web.forms import Choice, Form, View
from server.platform.web.paging import PageQuery
from server.platform.workflow.pages import ActionView


class RosterQuery(PageQuery):
    """Filters of the roster; `q` begins a name or a student number."""

    q: str = Field("", title="姓名或学号", max_length=60)
    college: UUID | None = Field(None, title="院系")
    year: str = Field("", title="毕业年度", pattern=r"^([0-9]{4})?$")
    bound: Literal["", "yes", "no"] = Field("", title="微信绑定")
    source: Literal["", "unconfirmed", "submitted", "returned", "approved"] = Field(
        "", title="生源信息"
    )
    profile: Literal["", "yes", "no"] = Field("", title="基本信息")
    site: str = Field("", title="学校", max_length=10)


class StudentLine(View):
    id: UUID
    href: str
    name: str
    student_no: str
    college: str
    major: str
    year: int
    id_masked: str
    bound: bool
    bound_at: datetime | None
    source: str
    source_tone: str


class RosterFilters(View):
    q: str
    college: str
    year: str
    bound: str
    source: str
    profile: str
    site: str


class RosterView(View):
    """`sites` only for who has several."""

    sites: list[Choice]
    items: list[StudentLine]
    next: str | None
    total: int
    filters: RosterFilters
    colleges: list[Choice]
    years: list[Choice]


class ImportForm(Form):
    """Beside the file: for which school, if one answers for several."""

    site: str = Field("", title="学校", max_length=10)


class ColumnRule(View):
    name: str
    required: bool
    rule: str


class ImportFormView(View):
    columns: list[ColumnRule]
    max_rows: int
    max_mb: int
    sites: list[Choice]


class ImportView(View):
    """`done` of `total` are rows read while checking, and good rows loaded after that."""

    id: UUID
    href: str
    site: str
    file_name: str
    state: ImportState
    state_label: str
    tone: str
    done: int
    total: int
    good: int
    bad: int
    failure: str
    at: datetime
    who: str


class ImportsView(View):
    items: list[ImportView]
    next: str | None


class LineView(View):
    """A line of the report; `row` is Excel's own number, 0 for the file as a whole."""

    row: int
    column: str
    value: str
    sentence: str


class ImportPage(View):
    """`notes` refuse nothing, but should be read before the import is accepted.

    `import` is a word of Python, so that field is declared in the one way that takes it.
    """

    __annotations__ = {
        "import": ImportView,
        "notes": list[LineView],
        "rows": list[LineView],
        "next": str | None,
        "actions": list[ActionView],
    }
