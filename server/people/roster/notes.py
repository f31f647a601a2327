"""What a report says of a file beside its refusals: what was left out, or not recognised.

Notes stand in the report without a row, and so before every refusal.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from server.people.roster.checks import Refusal
from server.people.roster.columns import COLUMNS, Layout
from server.platform.tables.reading import Aside

_MOST_RUNS = 20
_LEFT_OUT = {
    Aside.HIDDEN: ("隐藏的行", "是隐藏的，不会导入；要导入的，请取消隐藏或筛选后重新上传"),
    Aside.SUM: ("合计行", "是合计，不会导入"),
}


def notes_of(
    layout: Layout, left_out: Mapping[Aside, Sequence[int]], hidden: Collection[int]
) -> list[Refusal]:
    """Lines for the rows that were left out, the hidden columns (from 0), the unknown headings."""
    notes = [
        Refusal(0, title, "", f"第 {runs(left_out[aside])} 行{what}")
        for aside, (title, what) in _LEFT_OUT.items()
        if left_out.get(aside)
    ]
    behind = [f"“{c.title}”" for c in COLUMNS if layout.places.get(c.key) in hidden]
    if behind:
        notes.append(Refusal(0, "隐藏的列", "", f"{''.join(behind)}列是隐藏的，照常读取"))
    unknown = "".join(f"“{heading}”" for heading in layout.unknown)
    if unknown:
        notes.append(Refusal(0, "表头", "", f"不认识{unknown}列，没有读取"))
    return notes


def runs(rows: Sequence[int]) -> str:
    """Ascending numbers in few words: `3、5–9`."""
    found: list[list[int]] = []
    for row in rows:
        if found and row == found[-1][-1] + 1:
            found[-1][1:] = [row]
        else:
            found.append([row])
    said = "、".join("–".join(map(str, run)) for run in found[:_MOST_RUNS])
    return said + (f" 等 {len(rows)} " if len(found) > _MOST_RUNS else "")
