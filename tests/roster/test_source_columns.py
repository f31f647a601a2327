"""SRC-08: what a roster says of a graduate beside the rest, by names and by codes."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from server.people.roster import template
from server.people.roster.checks import ORIGIN
from server.people.sourceinfo import items
from server.people.students.models import Student
from tests.roster.conftest import World
from tests.roster.imports import imported, report, uploaded
from tests.roster.rosters import HEADINGS, graduate, table

MORE = ("考生号", "民族", "政治面貌", "专业方向", "培养方式", "生源地")
FULL = ("23230103000001", "满族", "共青团员", "人工智能应用", "定向", "黑龙江省哈尔滨市南岗区")
AS_CODES = ("23230103000001", "11", "03", "人工智能应用", "2", "230103")


def roster(*more: tuple[str, ...]) -> bytes:
    rows: list[list[Any]] = [graduate(n) + list(given) for n, given in enumerate(more, 1)]
    return table(rows, HEADINGS + MORE)


async def known_of(world: World, number: int) -> tuple[str, ...]:
    student = await world.students.get(student_no=f"2027{number:06d}")
    values = await items.values_of(student, None)
    names = ("candidate_no", "nation", "politics", "direction", "training", "origin")
    return tuple(values[name] for name in names)


@pytest.mark.parametrize(
    "given",
    [
        FULL,
        AS_CODES,
        ("2323 0103 0000 01", "满族", "团员", "人工智能应用", "定向", "黑龙江省 哈尔滨市 南岗区"),
    ],
)
async def test_names_codes_and_usual_names_say_the_same(
    world: World, given: tuple[str, ...]
) -> None:
    batch = await imported(world, roster(given))
    assert await report(batch) == []
    assert await known_of(world, 1) == AS_CODES


async def test_what_is_personal_is_stored_closed(world: World) -> None:
    await imported(world, roster(FULL))
    student: Any = await world.students.get()
    for cell in (student.candidate_no_cell, student.nation_cell, student.politics_cell):
        assert cell is not None
        assert b"23230103000001" not in cell


async def test_a_file_that_leaves_them_out_takes_nothing_away(world: World) -> None:
    await imported(world, roster(FULL))
    await imported(world, roster(("", "汉族", "", "", "", "")))
    await imported(world, table([graduate(1)]))
    assert await known_of(world, 1) == (AS_CODES[0], "01", *AS_CODES[2:])


async def test_each_fault_is_told_at_its_cell(world: World) -> None:
    bad = ("12345", "火星族", "路人", "方" * 61, "自学", "黑龙江省哈尔滨市")
    batch = await uploaded(world, roster(bad, FULL))
    assert [(row, column) for row, column, _ in await report(batch)] == [
        (2, column) for column in (*MORE[3:4], *MORE[:3], *MORE[4:])
    ]
    told = {column: sentence for _, column, sentence in await report(batch)}
    assert told["考生号"] == "考生号应为 8 到 20 位数字或字母，一般是 14 位"
    assert told["民族"] == "民族不在列表里，请从模板的下拉列表中选择"
    assert told["生源地"] == ORIGIN
    assert batch.rows_good == 1


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("北京市东城区", "110101"),
        ("北京市市辖区东城区", "110101"),
        ("广东省东莞市", "441900"),
        ("香港特别行政区", "810000"),
        ("海南省文昌市", "469005"),
    ],
)
async def test_an_origin_may_be_written_as_people_do(
    world: World, written: str, code: str
) -> None:
    await imported(world, roster(("", "", "", "", "", written)))
    assert (await Student.get(site_id=world.site.id)).origin == code


async def test_the_template_offers_their_lists(world: World) -> None:
    body = await template.blank(["计算机学院"])
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        words = "".join(
            archive.read(name).decode() for name in archive.namelist() if "/sheet" in name
        )
    assert "赫哲族,门巴族" in sheet
    for word in (*MORE, "赫哲族", "台盟盟员", "委托培养"):
        assert word in words
