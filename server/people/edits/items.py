"""The items of an employer's data: which are certified, and how their values are said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from server.people.cases.sheets import Change
from server.people.employers.models import (
    Capital,
    DocumentKind,
    Employer,
    RecruitingService,
    Scale,
    Tag,
)
from server.platform.code_tables import queries as code_tables

Changes = dict[str, list[Any]]
"""Item → [what is in force, what shall be]."""
Enum = type[Scale] | type[Capital] | type[Tag] | type[RecruitingService]


@dataclass(frozen=True, slots=True)
class Item:
    """`is_certified`: proven by documents, so always reviewed (EREG-26)."""

    name: str
    label: str
    is_certified: bool = False
    table: str = ""
    words: Enum | None = None


ITEMS = (
    Item("nature", "单位性质", is_certified=True, table="unit_nature"),
    Item("industry", "所属行业", is_certified=True, table="industry"),
    Item("scale", "单位规模", words=Scale),
    Item("capital", "注册资金", is_certified=True, words=Capital),
    Item("tags", "单位标签", words=Tag),
    Item("services", "招聘业务", is_certified=True, words=RecruitingService),
    Item("region", "所在城市", is_certified=True, table="region"),
    Item("address", "单位地址", is_certified=True),
    Item("postcode", "邮编"),
    Item("phone", "固定电话"),
    Item("email", "单位邮箱"),
    Item("jobs_email", "招聘邮箱"),
    Item("about", "单位简介"),
)
"""Everything but 单位名称 and 统一社会信用代码, which never change (EREG-24)."""
BY_NAME = {item.name: item for item in ITEMS}
DOCUMENTS = (
    DocumentKind.LICENCE,
    DocumentKind.ORGANISATION,
    DocumentKind.LETTER,
    DocumentKind.SCHOOL_LICENCE,
)
CLEARABLE = (DocumentKind.ORGANISATION, DocumentKind.SCHOOL_LICENCE)
"""What a unit may do without; in an edit's changes its kind stands for [the file in force, ""]."""


def differences(employer: Employer, wanted: Mapping[str, Any]) -> Changes:
    """The items that really change, in their order."""
    return {
        item.name: [getattr(employer, item.name), wanted[item.name]]
        for item in ITEMS
        if item.name in wanted and wanted[item.name] != getattr(employer, item.name)
    }


def before(changes: Changes) -> dict[str, Any]:
    return {name: pair[0] for name, pair in changes.items()}


def after(changes: Changes) -> dict[str, Any]:
    return {name: pair[1] for name, pair in changes.items()}


def only(changes: Changes, *, certified: bool) -> Changes:
    """Those that are certified, or those that are not."""
    return {n: pair for n, pair in changes.items() if BY_NAME[n].is_certified is certified}


def columns(changes: Changes) -> Changes:
    """Those of the employer's columns."""
    return {n: pair for n, pair in changes.items() if n in BY_NAME}


def cleared(changes: Changes) -> Changes:
    """Those that take a document away (清除图片, EREG-19)."""
    return {n: pair for n, pair in changes.items() if n not in BY_NAME}


def labels(changes: Iterable[str], kinds: Iterable[str]) -> str:
    """What an edit is about, in one line: 单位地址、固定电话、营业执照."""
    named = set(changes)
    documents = [DocumentKind(kind).label for kind in kinds]
    documents += [f"清除{kind.label}" for kind in CLEARABLE if kind in named]
    return "、".join([item.label for item in ITEMS if item.name in named] + documents)


async def in_words(changes: Changes, kinds: Iterable[str], year: int) -> list[Change]:
    """A two-column diff, codes as the words of their tables."""
    lines = [
        Change(
            label=BY_NAME[name].label,
            before=await _said(BY_NAME[name], pair[0], year),
            after=await _said(BY_NAME[name], pair[1], year),
        )
        for name in BY_NAME
        if (pair := changes.get(name)) is not None
    ]
    after = {kind: "新的图片，见材料" for kind in kinds} | dict.fromkeys(cleared(changes), "清除")
    return lines + [
        Change(label=DocumentKind(kind).label, before="现在的图片", after=said)
        for kind, said in after.items()
    ]


async def _said(item: Item, value: Any, year: int) -> str:
    if not value:
        return ""
    if item.table:
        return "".join(await code_tables.path_of(item.table, value, year)) or str(value)
    if item.words is not None:
        values = value if isinstance(value, list) else [value]
        return "、".join(item.words(each).label for each in values)
    return str(value)
