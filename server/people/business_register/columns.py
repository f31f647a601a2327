"""Which column of a register's file is which: by the headings that such files usually have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from server.platform.normal_forms.keys import loose_key

HEADING_LINES = 10
"""A title and notes may stand above the headings."""
_NOISE = re.compile(r"[*:：]|\(.*?\)")


@dataclass(frozen=True, slots=True)
class Kept:
    """A column that registrations use; `key` is the entry's own."""

    key: str
    title: str
    headings: tuple[str, ...]
    required: bool = False


KEPT = (
    Kept("credit_code", "统一社会信用代码", ("社会信用代码", "信用代码", "统一代码", "uscc"), True),
    Kept("name", "企业名称", (
        "单位名称", "市场主体名称", "公司名称", "主体名称", "机构名称", "名称",
    ), True),
    Kept("status", "登记状态", ("经营状态", "企业状态", "市场主体状态", "存续状态", "状态")),
    Kept("address", "住所", (
        "注册地址", "企业住所", "登记住所", "经营场所", "住所(经营场所)", "企业地址", "地址",
    )),
    Kept("capital", "注册资本", ("注册资金", "注册资本(万元)", "注册资金(万元)")),
)  # fmt: skip
KNOWN = frozenset({
    "组织机构代码", "法定代表人", "法人代表", "法人", "负责人", "成立日期", "注册日期", "核准日期",
    "行业", "行业门类", "所属行业", "经营范围", "登记机关", "企业类型", "联系电话", "电话", "邮箱",
    "注册号", "行政区划", "序号", "经营期限",
})  # fmt: skip
"""Headings that such files have, too, and that nobody here needs."""

_BY_HEADING = {
    loose_key(_NOISE.sub("", loose_key(name))): kept.key
    for kept in KEPT
    for name in (kept.title, *kept.headings)
}


def plain(heading: str) -> str:
    """A heading as it is compared: `住所（经营场所）*` is `住所`."""
    return _NOISE.sub("", loose_key(heading))


def recognised(headings: Sequence[str]) -> dict[str, int]:
    """The columns that are kept, by their places; of several that fit the first."""
    found: dict[str, int] = {}
    for place, heading in enumerate(headings):
        if key := _BY_HEADING.get(plain(heading)):
            found.setdefault(key, place)
    return found


def heading_line(sample: Sequence[Sequence[str]]) -> int:
    """Which of the first lines (from 0) has the headings: the one with most that are known."""
    first = sample[:HEADING_LINES]
    return max(range(len(first)), key=lambda at: (_fit(first[at]), -at), default=0)


def _fit(line: Sequence[str]) -> int:
    return len(recognised(line)) + sum(plain(heading) in KNOWN for heading in line)
