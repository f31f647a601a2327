"""The workbooks that staff download: the template to fill in, and the report of refused rows."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from itertools import zip_longest

from server.people.roster.columns import BY_KEY, COLUMNS
from server.people.roster.examination import MOST_ROWS
from server.people.roster.known import DEGREE_TABLE, LISTED, names_of, years
from server.people.roster.schemas import LineView
from server.platform.tables.writing import Column, Sheet, write

_CHOICES_SHEET = "可选值"


async def blank(colleges: Sequence[str]) -> bytes:
    """An empty roster with lists to choose from, an explanation and the lists themselves."""
    shown = {"college": tuple(colleges)}
    for table in (DEGREE_TABLE, *LISTED):
        shown[table] = tuple(await names_of(table))
    lists = {**shown, "gender": ("男", "女"), "graduation_year": tuple(map(str, years()))}
    ranges = {
        key: f"={_CHOICES_SHEET}!${letter}$2:${letter}${len(names) + 1}"
        for letter, (key, names) in zip("ABCDE", shown.items(), strict=True)
    }
    roster = Sheet(
        "毕业生",
        [
            Column(
                c.title,
                c.width,
                choices=lists.get(c.key, ()),
                choices_range=ranges.get(c.key, ""),
                required=c.required,
            )
            for c in COLUMNS
        ],
        room=MOST_ROWS,
    )
    rules = Sheet(
        "填写说明",
        [Column("列名", 14), Column("是否必填", 10), Column("要求", 60)],
        [(c.title, "必填" if c.required else "选填", c.rule) for c in COLUMNS]
        + [
            ("", "", "请不要改列名；列的先后不限，多余的列不会读取"),
            ("", "", f"一个文件最多 {MOST_ROWS:,} 行、20 MB；不要用公式，不要设密码"),
            ("", "", "隐藏的行和合计、小计行不会导入"),
        ],
    )
    choices = Sheet(
        _CHOICES_SHEET,
        [Column(BY_KEY[key].title, 24 if key == "college" else 16) for key in shown],
        list(zip_longest(*shown.values(), fillvalue="")),
    )
    return await asyncio.to_thread(write, [roster, rules, choices])


async def report(lines: Sequence[LineView]) -> bytes:
    """Refused rows: where, what stands there (masked), and what to do."""
    sheet = Sheet(
        "未通过的行",
        [Column("行号", 8), Column("列名", 14), Column("原内容", 24), Column("问题", 60)],
        [(x.row or "", x.column, x.value, x.sentence) for x in lines],
    )
    return await asyncio.to_thread(write, [sheet])
