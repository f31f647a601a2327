"""From a file to the register that is asked: whole or not at all, and back again."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest
import xlsxwriter

from server.people.business_register import console, queries, service
from server.people.business_register.models import RegisterEntry, RegisterLoad
from server.people.business_register.rows import capital_band
from server.people.employers.models import Capital
from server.platform import database
from server.platform.access.actor import SYSTEM
from server.platform.errors import Conflict
from server.platform.tables.limits import Unreadable
from tests.business_register.registers import (
    HEADINGS,
    code_of,
    company,
    loaded,
    text,
    zipped,
)
from tests.counting import statements

ROWS = [company(1), company(2, status="吊销，未注销")]


def workbook(rows: list[list[str]]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    page = book.add_worksheet()
    page.write(0, 0, "全省市场主体名录")
    for at, row in enumerate([HEADINGS, *rows], 1):
        page.write_row(at, 0, list(row))
    book.close()
    return out.getvalue()


FILES = {
    "utf-8 with a mark": text(ROWS),
    "utf-8": text(ROWS, "utf-8"),
    "gb18030": text(ROWS, "gb18030"),
    "utf-16, tabs": text(ROWS, "utf-16", "\t"),
    "zip": zipped(text(ROWS, "gb18030")),
    "xlsx": workbook(ROWS),
}


@pytest.mark.parametrize("kind", FILES)
async def test_a_register_is_read_however_it_was_written(db: None, kind: str) -> None:
    found = await loaded(FILES[kind])
    assert (found.entries, found.refused) == (2, 0)
    first, second = [(await queries.find(code_of(n)))[0] for n in (1, 2)]
    assert (first.name, first.address) == ("样本000001有限公司", "样本路 1 号")
    assert (first.region, first.capital, first.is_open) == ("230100", Capital.UNDER_10M, True)
    assert (second.is_open, second.status) == (False, "吊销，未注销")


async def test_rows_that_cannot_be_used_are_refused_with_their_number_and_why(db: None) -> None:
    rows = [
        company(1), company(2, code="230100123456789"), company(3, name=" ", code=code_of(3)),
        company(1, "改名后的有限公司"),
    ]  # fmt: skip
    found = await loaded(text(rows))
    assert [(line.row, line.column, line.sentence) for line in found.lines] == [
        (2, "统一社会信用代码", "与第 5 行的代码相同，以第 5 行为准"),
        (3, "统一社会信用代码", "统一社会信用代码应为 18 位，现在是 15 位"),
        (4, "企业名称", "没有企业名称"),
    ]
    assert (found.entries, found.refused) == (1, 3)
    assert [e.name for e in await queries.find(code_of(1))] == ["改名后的有限公司"]


async def test_an_update_keeps_what_the_file_does_not_have_and_replacing_does_not(
    db: None,
) -> None:
    await loaded(text([company(1), company(2)]))
    added = await loaded(text([company(2, "第二名有限公司"), company(3)]), replaces=False)
    assert added.entries == 3
    names = [(await queries.find(code_of(n)))[0].name for n in (1, 2, 3)]
    assert names == ["样本000001有限公司", "第二名有限公司", "样本000003有限公司"]
    assert (await loaded(text([company(3)]))).entries == 1
    assert await queries.find(code_of(1)) == []


async def test_a_load_is_taken_back_once_and_older_ones_are_gone(committed: str) -> None:
    for number in (1, 2, 3):
        await loaded(text([company(number)]))
    last, before = await queries.standing()
    assert await RegisterEntry.all().values_list("load_id", flat=True) == [before.id, last.id]
    await service.take_back(SYSTEM, last.id)
    assert (await queries.find(code_of(2)))[0].credit_code == code_of(2)
    assert await queries.find(code_of(3)) == []
    with pytest.raises(Conflict, match="工商库已经变了"):
        await service.take_back(SYSTEM, last.id)
    await service.drop_former()
    assert await RegisterEntry.all().count() == 1


async def test_the_former_register_answers_until_the_new_one_is_whole(committed: str) -> None:
    """In the midst of a load others see all of the old one; a load that dies leaves nothing."""
    await loaded(text([company(1)]))
    seen: list[int] = []

    async def look(done: int, _total: int) -> None:
        async with database.apart() as other:
            seen.append(await other.fetchval("SELECT count(*) FROM business_register_entry"))
        if done == 95:
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await loaded(text([company(2), company(3)]), progress=look)
    assert set(seen) == {1}
    assert len(seen) > 2
    assert [e.credit_code for e in await queries.find("样本")] == [code_of(1)]
    assert await RegisterLoad.filter(loaded_at__isnull=False).count() == 1


async def test_two_loads_at_once_come_one_after_the_other(committed: str) -> None:
    both = [loaded(text([company(n)]), replaces=False) for n in (1, 2)]
    counts = sorted(found.entries for found in await asyncio.gather(*both))
    assert counts == [1, 2], "the second one saw the first"


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"\x00\x01\x02\x03" * 50, "这不是表格"),
        (text([company(1)])[:-3] + b'"\n"' + b"x" * 1_100_000, "引号没有成对"),
        (text([]), "文件里没有记录"),
        (zipped(b"x", "readme.md"), "这不是表格"),
        (b"", "文件里没有记录"),
    ],
)
async def test_what_is_no_register_is_refused_as_a_whole(
    db: None, body: bytes, sentence: str
) -> None:
    with pytest.raises(Unreadable, match=sentence):
        await loaded(body)
    assert not await RegisterEntry.exists()


async def test_letters_of_another_encoding_condemn_their_row_alone(db: None) -> None:
    good, bad = text([company(1)], "utf-8"), ",".join(company(2)[:3]).encode("gb18030")
    found = await loaded(good + bad + b"\r\n")
    assert (found.good, [line.sentence[:8] for line in found.lines]) == (1, ["有认不出的字符，"])


@pytest.mark.parametrize(
    ("said", "unit", "band"),
    [
        ("500万元人民币", "", Capital.UNDER_10M),
        ("49.9 万", "", Capital.UNDER_500K),
        ("1,000.00", "万", Capital.OVER_10M),
        ("1.2亿元", "", Capital.OVER_10M),
        ("500", "", ""),
        ("100万美元", "", ""),
        ("0", "万", ""),
        ("", "万", ""),
    ],
)
def test_registered_capital_is_a_band_or_unsaid(said: str, unit: str, band: str) -> None:
    assert capital_band(said, unit) == band


async def test_the_command_loads_by_headings_and_prints_what_it_left_out(
    committed: str, tmp_path: Path
) -> None:
    file, report, out = tmp_path / "登记.csv", tmp_path / "没有.xlsx", io.StringIO()
    file.write_bytes(text([company(1), company(2, code="123")], "gb18030"))
    code = await console.load_file(file, replaces=True, report=report, out=out)
    said = out.getvalue()
    assert code == 0, said
    assert "GB18030，统一社会信用代码=第 3 列，企业名称=第 2 列" in said
    assert "第 3 行 统一社会信用代码“123”：统一社会信用代码应为 18 位" in said
    assert "工商库现有 1 条，1 行没有载入" in said
    assert report.read_bytes().startswith(b"PK")
    file.write_text("甲,乙\n1,2\n", "utf-8")
    assert await console.load_file(file, replaces=True, out=out) == 1
    said = "没有认出统一社会信用代码、企业名称（表头是：甲、乙）"
    assert said in out.getvalue()
    assert await console.load_file(tmp_path / "nowhere.csv", replaces=True, out=out) == 1
    assert "读不到文件" in out.getvalue()


@pytest.mark.parametrize("q", ["样本000001有限公司", "样本", code_of(5), code_of(99)])
async def test_a_lookup_costs_few_statements_whatever_is_found(db: None, q: str) -> None:
    await loaded(text([company(n) for n in range(1, 60)]))
    async with statements() as sent:
        await queries.find(q)
    assert len(sent) <= 4
