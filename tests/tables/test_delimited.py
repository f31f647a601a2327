"""Texts with separators, as systems and Excel write them: streamed, whatever their length."""

from __future__ import annotations

import re

import pytest

from server.platform.tables.limits import MIB, Limits
from server.platform.tables.reading import Aside, Fault, Faulty, Row, Unreadable, open_rows

TAKES = Limits(delimited=True)


async def rows_of(body: bytes, limits: Limits = TAKES) -> list[Row]:
    async with open_rows(body, limits) as reading:
        return [row async for batch in reading for row in batch]


async def peak_of(records: int) -> int:
    body = b"a,b,c\n" + b"0123456789,0123456789,0123456789\n" * records
    async with open_rows(body, Limits(delimited=True, rows=400_000)) as reading:
        assert sum([len(batch) async for batch in reading]) == records + 1
        assert reading.share == 1
        return reading.peak_kib


@pytest.mark.parametrize("separator", [",", "\t", ";", "|"])
async def test_records_keep_the_numbers_that_excel_shows(separator: str) -> None:
    lines = ["名称", "代码"], ["", ""], ['"两行\n的名称"', '="0012"'], ["'0451", '"\t00012"']
    body = "\r\n".join(separator.join(line) for line in lines).encode()
    assert await rows_of(body) == [
        Row(1, ["名称", "代码"]),
        Row(3, ["两行\n的名称", "0012"]),
        Row(4, ["0451", "00012"]),
    ]


async def test_what_cannot_be_used_is_a_fault_of_its_cell() -> None:
    body = "名称,代码\n甲,9.12E+17\n#N/A,x\n".encode() + b"\xb5\xe7,x\n"
    assert [row.cells for row in await rows_of(body)][1:] == [
        ["甲", Faulty(Fault.NUMBER, "9.12E+17")],
        [Faulty(Fault.ERROR, "#N/A"), "x"],
        [Faulty(Fault.LETTERS, "��"), "x"],
    ]


async def test_sums_stand_aside() -> None:
    assert [row.aside for row in await rows_of("名称,数\n甲,1\n合计,\n".encode())] == [
        None, None, Aside.SUM,
    ]  # fmt: skip


async def test_the_reader_needs_no_more_for_a_long_text_than_for_a_short_one() -> None:
    assert await peak_of(300_000) - await peak_of(100) < 4 * MIB // 1024


@pytest.mark.parametrize(
    ("body", "limits", "sentence"),
    [
        (b"a,b\n", Limits(), "不是 .xlsx 表格"),
        (b"a,b\n" * 20, Limits(delimited=True, rows=10), "请分成几个文件"),
        (b"a,b\n" * 90_000, Limits(delimited=True, unpacked=100_000, rows=90_000), "不能超过"),
        (b"a," * 70 + b"\n", TAKES, "超过 60 列"),
        (b"\x7fELF\0\0\0", TAKES, "这不是表格"),
        (b'a,b\n"' + b"x" * 2 * MIB, TAKES, "第 2 行附近的引号没有成对"),
    ],
)
async def test_a_text_is_refused_as_a_whole_with_a_sentence(
    body: bytes, limits: Limits, sentence: str
) -> None:
    with pytest.raises(Unreadable, match=re.escape(sentence)):
        await rows_of(body, limits)
