"""What the province says of a register's file, and what its page shows."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from server.people.business_register.columns import KEPT
from server.platform.web.forms import Choice, Form, View
from server.platform.workflow.pages import Fact


class LoadForm(Form):
    """Which column (from 0) is which, and what becomes of the register that is there."""

    credit_code: int | None = Field(None, title="统一社会信用代码")
    name: int | None = Field(None, title="企业名称")
    status: int | None = Field(None, title="登记状态")
    address: int | None = Field(None, title="住所")
    capital: int | None = Field(None, title="注册资本")
    as_of: date = Field(title="数据截至")
    replaces: bool = Field(title="载入方式")

    @property
    def places(self) -> dict[str, int]:
        """Those columns that were chosen."""
        said = {kept.key: getattr(self, kept.key) for kept in KEPT}
        return {key: place for key, place in said.items() if place is not None}


class LoadLine(View):
    """A file of the register: loaded, or waiting to be."""

    id: UUID
    file_name: str
    who: str
    at: datetime
    facts: list[Fact]


class RegisterPage(View):
    """`current` is asked; `former` is what taking it back leads to."""

    current: LoadLine | None
    former: LoadLine | None
    waiting: list[LoadLine]
    consequences: list[str]
    max_mb: int
    headings: list[str]


class ColumnLine(View):
    """A column that is kept, and what was understood."""

    key: str
    title: str
    required: bool
    value: str


class LoadPage(View):
    """A file before it is loaded; `lines` are its first ones below the headings."""

    load: LoadLine
    is_looked_at: bool
    failure: str
    encoding: str
    headings: list[str]
    lines: list[list[str]]
    columns: list[ColumnLine]
    choices: list[Choice]
    left: list[str]
    today: date
    modes: list[Choice]
    task: str
    is_loaded: bool
