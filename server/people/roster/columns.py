"""The columns of a roster, the headings people write for them, and where they stand in a file."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cached_property

from server.platform.normal_forms.keys import loose_key
from server.platform.tables.reading import Cell, Row

HEADING_LINES = 5
"""A title and notes may stand above the headings, but not more than this."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `rule` is what people read about it on the page and in the template."""

    key: str
    title: str
    rule: str
    aliases: tuple[str, ...] = ()
    required: bool = True
    longest: int = 60
    width: int = 16


COLUMNS = (
    Column(
        "student_no",
        "学号",
        "校内唯一，最多 30 个字；以 0 开头时请设为文本",
        ("学生学号",),
        longest=30,
    ),
    Column("name", "姓名", "与身份证一致，最多 60 个字", ("学生姓名",), width=12),
    Column(
        "id_number",
        "身份证号",
        "18 位；没有身份证的填通行证或护照号码。请设为文本",
        ("证件号码", "身份证号码", "公民身份号码", "身份证"),
        longest=40,
        width=22,
    ),
    Column("gender", "性别", "男或女，可以不填", (), required=False, longest=4, width=8),
    Column(
        "college",
        "院系",
        "名称或代码，与系统中的一致",
        ("学院", "院系名称", "所在院系", "所属院系"),
        width=22,
    ),
    Column("major", "专业", "最多 60 个字", ("专业名称",), width=22),
    Column("degree", "学历", "从列表里选择", ("学历层次", "培养层次"), longest=30, width=14),
    Column(
        "graduation_year",
        "毕业年度",
        "四位年份，例如 2027；写毕业日期也可以",
        ("毕业年份", "毕业年"),
        longest=20,
        width=10,
    ),
    Column(
        "phone",
        "手机号码",
        "11 位，可以不填",
        ("手机号", "手机", "联系电话", "电话"),
        required=False,
        longest=30,
    ),
    Column(
        "candidate_no",
        "考生号",
        "8 到 20 位，一般是 14 位；请设为文本",
        ("高考考生号",),
        required=False,
        longest=30,
        width=18,
    ),
    Column("nation", "民族", "从列表里选择，或填 GB/T 3304 的代码", (), required=False, longest=20),
    Column(
        "politics",
        "政治面貌",
        "从列表里选择，或填 GB/T 4762 的代码",
        ("政治面目",),
        required=False,
        longest=20,
    ),
    Column(
        "direction",
        "专业方向",
        "最多 60 个字，没有可以不填",
        ("专业方向名称",),
        required=False,
        width=22,
    ),
    Column("training", "培养方式", "从列表里选择", (), required=False, longest=20, width=12),
    Column(
        "origin",
        "生源地",
        "6 位行政区划代码，或从省写到县（市、区），例如：黑龙江省哈尔滨市南岗区",
        ("生源所在地", "生源地代码", "生源地名称", "生源所在地代码"),
        required=False,
        width=26,
    ),
)
"""SREG-02, SREG-03, SREG-04 and the fields of SRC-08."""

BY_KEY = {column.key: column for column in COLUMNS}

_BY_HEADING = {name: c for c in COLUMNS for name in (c.title, *c.aliases)}
_NOISE = re.compile(r"[*:]|\(.*?\)")


@dataclass(frozen=True)
class Layout:
    """Where each column stands. `unknown` and `repeated` are headings as they were written."""

    line: int
    places: dict[str, int]
    missing: tuple[Column, ...]
    unknown: tuple[str, ...]
    repeated: tuple[str, ...]

    def cells_of(self, row: Row) -> list[Cell]:
        """The row's cells in the order of `COLUMNS`; empty where there is none."""
        cells, end = row.cells, len(row.cells)
        return [cells[at] if at < end else "" for at in self._order]

    @cached_property
    def _order(self) -> list[int]:
        return [self.places.get(column.key, sys.maxsize) for column in COLUMNS]

    @property
    def is_usable(self) -> bool:
        return not self.missing and not self.repeated


def find_layout(rows: list[Row]) -> Layout | None:
    """The headings among the first lines, in any order; None when no line looks like headings.

    Of lines that fit alike the lowest: no record may stand above a heading.
    """
    first = rows[:HEADING_LINES]
    best = max((layout_of(row) for row in reversed(first)), key=_fit, default=None)
    return best if best is not None and _fit(best) >= 2 else None


def layout_of(row: Row) -> Layout:
    """This line, taken as headings."""
    places: dict[str, int] = {}
    unknown, repeated = [], []
    for index, cell in enumerate(row.cells):
        written = cell if isinstance(cell, str) else cell.shown
        heading = _NOISE.sub("", loose_key(written))
        if not heading:
            continue
        column = _BY_HEADING.get(heading)
        if column is None:
            unknown.append(written.strip()[:20])
        elif column.key in places:
            repeated.append(written.strip()[:20])
        else:
            places[column.key] = index
    missing = tuple(c for c in COLUMNS if c.required and c.key not in places)
    return Layout(row.number, places, missing, tuple(unknown), tuple(repeated))


def _fit(layout: Layout) -> int:
    return len(layout.places)
