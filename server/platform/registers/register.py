"""What a list is: a model behind a fence, its columns, what is searched and chosen, and its order.

    GRANTS = list_at(room, Register(
        "grants", "签约授权", "/staff/signing", rule=is_province, model=SigningGrant,
        fence=queries.visible_to, related=("employer",), order=("-state_since", "-id"),
        columns=(Column("employer.name", "单位名称", lead=True), Column("state", "状态", CHIP), …),
        search=("employer__name",), filters=(Filter("state", "状态", options=of(GrantState)),),
        empty=Empty("还没有单位申请签约授权", "…"),
    ))

A list that wants more than this is written by hand and says why.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.models import Model

from server.platform.access.actor import Actor
from server.platform.access.rule import PUBLIC, Rule
from server.platform.privacy.fields import S3, class_of
from server.platform.web.forms import Choice
from server.platform.workflow.pages import TONES

NO_TONE = "wait"


class Kind(StrEnum):
    """How a column looks; a spreadsheet has texts and moments only."""

    TEXT = "text"
    MONO = "mono"
    WIDE = "wide"
    NUMBER = "number"
    CHIP = "chip"
    DATE = "date"
    WHEN = "when"
    PHONES = "phones"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: where its value stands (`employer.name`), what it is called, how it looks.

    `key` is its name in JSON, the path's last word unless another is said. `value` gives what a
    row says where it is no attribute, `codes` the code table in which its value stands. The `lead`
    column names the row and opens it; one with a `rule` is there for those only. What a screen has
    no room for, or shall not show, is `only_exported`.
    """

    path: str
    label: str
    kind: Kind = Kind.TEXT
    key: str = ""
    lead: bool = False
    value: Callable[[Any], Any] | None = None
    codes: str = ""
    rule: Rule = PUBLIC
    only_exported: bool = False

    @property
    def name(self) -> str:
        return self.key or self.path.rpartition(".")[2]

    def of(self, row: Any) -> Any:
        """What the row says here: a coded value as its Chinese label."""
        found = self.raw(row)
        return getattr(found, "label", found)

    def raw(self, row: Any) -> Any:
        if self.value is not None:
            return self.value(row)
        found = row
        for step in self.path.split("."):
            found = getattr(found, step, None)
        return found

    def tone(self, row: Any) -> str:
        """The colour of a chip: a state's, as everywhere."""
        return TONES.get(str(self.raw(row)), NO_TONE)


Options = Callable[[Actor], Awaitable[list[Choice]]]


@dataclass(frozen=True, slots=True)
class Filter:
    """One choice that narrows the list. `where` says how, unless it is the column of its name;
    without anything to choose it is not offered.
    """

    name: str
    label: str
    options: Options
    where: Callable[[str], Q] | None = None

    def condition(self, value: str) -> Q:
        wanted: Mapping[str, Any] = {self.name: value}
        return self.where(value) if self.where else Q(**wanted)


def of(values: type[StrEnum], *but: StrEnum) -> Options:
    """The members of a table of codes as choices, without some."""
    choices = [
        Choice(value=value.value, label=str(getattr(value, "label", value.value)))
        for value in values
        if value not in but
    ]

    async def options(_: Actor) -> list[Choice]:
        return choices

    return options


@dataclass(frozen=True, slots=True)
class Empty:
    """What an empty list says: why it is empty, and the next step."""

    title: str
    text: str = ""
    action: str = ""
    href: str = ""
    icon: str = "list-checks"


@dataclass(frozen=True, slots=True)
class Tool:
    """A button above the list, for those whose page it opens."""

    label: str
    href: str
    icon: str = ""
    is_main: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """A list, said once. `fence` is the domain's own; `order` ends with a unique column, such as
    `("-state_since", "-id")`; its columns are never null. `href` leads from a row to its page,
    which may lead back to the second: the list's address, as it is shown.
    """

    name: str
    title: str
    path: str
    rule: Rule
    model: type[Model]
    fence: Callable[[Actor], Q]
    columns: tuple[Column, ...]
    order: tuple[str, ...]
    empty: Empty
    href: Callable[[Any, str], str] | None = None
    related: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    search_label: str = "名称"
    filters: tuple[Filter, ...] = ()
    tabs: str = ""
    """The filter whose values are tabs with their numbers; it is a column of the model."""
    tools: tuple[Tool, ...] = field(default=())
    is_exported: bool = True
    """Whether whoever sees the list may take it along as a spreadsheet."""

    def __post_init__(self) -> None:
        names = [column.name for column in self.columns]
        if len(set(names)) < len(names) or sum(column.lead for column in self.columns) != 1:
            raise ValueError(f"{self.name}: columns need names of their own, and one lead")

    @property
    def type_name(self) -> str:
        """What its schemas are called: `SigningGrants`."""
        return "".join(word.capitalize() for word in self.name.split("_"))

    def is_sensitive(self, column: Column) -> bool:
        """Whether a column is of class S3 or S4, by its model's word; so is one without any."""
        model, (*relations, name) = self.model, column.path.split(".")
        try:
            for relation in relations:
                known: Any = model._meta.fields_map[relation]
                model = known.related_model
            return class_of(model, name) >= S3
        except KeyError:
            return True


_registers: dict[str, Register] = {}


def enlist(register: Register) -> Register:
    """Make a list known by its name. Raises `ValueError` for a name that is taken."""
    if _registers.setdefault(register.name, register) is not register:
        raise ValueError(f"{register.name} is listed twice")
    return register


def registers() -> Mapping[str, Register]:
    """Every list of the house, by its name."""
    return _registers


Cell = str | int | float | bool | date | datetime | UUID | None
