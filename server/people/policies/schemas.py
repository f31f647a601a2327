"""What the page of rules takes and shows."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from server.people.sites.schemas import SiteChoice
from server.platform.web.forms import Form, View


class ScopeQuery(Form):
    """Whose rules, and for which graduation year; no year is every year."""

    site: str = Field("", title="站点", max_length=10)
    year: int | None = Field(None, title="毕业年度", ge=2000, le=2100)


class OptionView(View):
    value: str
    label: str
    chosen: bool = False


class PolicyRow(View):
    name: str
    label: str
    default: str
    province: str
    school: str
    holds: str
    tone: str
    href: str


class PoliciesView(View):
    site: SiteChoice
    is_province: bool
    sites: list[SiteChoice]
    year: int | None
    years: list[OptionView]
    items: list[PolicyRow]


class PastValue(View):
    at: datetime
    who: str
    value: str


class PolicyView(View):
    """One rule at one scope: what is set there, and what would hold without."""

    name: str
    label: str
    kind: str
    min: int
    max: int
    options: list[OptionView]
    value: str
    site: SiteChoice
    year: int | None
    scope: str
    default: str
    holds: str
    is_set: bool
    may_set: bool
    deserted: list[str]
    history: list[PastValue]


class PolicyForm(Form):
    """`value` for yes or no, numbers and choices; `parts` for lists, in their order."""

    value: str = Field("", title="值", max_length=60)
    parts: list[str] = Field(default_factory=list, title="值", max_length=20)


class Saved(View):
    name: str
