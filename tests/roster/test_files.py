"""What stands in a file, as people see it, and what its report says when it cannot be taken."""

from __future__ import annotations

import io

import pytest
import xlsxwriter

from server.people.roster import service
from server.people.roster.models import ImportState
from server.platform.errors import Invalid
from server.platform.storage.models import StoredFile
from server.platform.tables.limits import CUT_OFF
from tests.roster.conftest import World
from tests.roster.imports import imported, report, uploaded
from tests.roster.rosters import HEADINGS, graduate, table


@pytest.mark.parametrize(
    ("headings", "lines"),
    [
        (
            ["学号", "姓名", "身份证", "性别", "院系", "专业", "血型", "毕业年度", "手机号码"],
            [
                (1, "学历", "缺少“学历”这一列，请按模板补上"),
                (1, "表头", "不认识“血型”这一列，请改成模板里的列名或删去"),
            ],
        ),
        (
            ["a", "b"],
            [(0, "整个文件", "没有找到表头，请按模板的列名填写：学号、姓名、身份证号、院系……")],
        ),
    ],
)
async def test_wrong_columns_are_reported(
    world: World, headings: list[str], lines: list[tuple[int, str, str]]
) -> None:
    batch = await uploaded(world, table([graduate(1)], headings))

    assert batch.state is ImportState.FAILED
    assert batch.failure
    assert await report(batch) == lines


async def test_columns_that_nobody_needs_are_noted_and_skipped(world: World) -> None:
    batch = await imported(world, table([[*graduate(1), "O"]], [*HEADINGS, "血型"]))

    assert batch.rows_done == 1
    assert await report(batch) == [(0, "表头", "不认识“血型”列，没有读取")]


async def test_hidden_rows_and_sums_are_left_out_and_named(world: World) -> None:
    """Row 4 is the person of row 2 once more, behind a filter: nobody saw a double."""
    rows = [graduate(1), graduate(2), graduate(1), graduate(3), graduate(4)]
    rows += [["合计", "", "", "5 人", "", "", "", "", ""], ["", "小计：5人"]]
    body = table(rows, hidden={3, 4, 6}, hidden_columns="C:C")
    batch = await imported(world, body)

    assert (batch.rows_total, batch.rows_bad, batch.rows_done) == (2, 0, 2)
    assert await report(batch) == [
        (0, "隐藏的行", "第 3–4、6 行是隐藏的，不会导入；要导入的，请取消隐藏或筛选后重新上传"),
        (0, "合计行", "第 7–8 行是合计，不会导入"),
        (0, "隐藏的列", "“身份证号”列是隐藏的，照常读取"),
    ]
    assert await world.students.order_by("student_no").values_list("student_no", flat=True) == [
        "2027000001", "2027000003",
    ]  # fmt: skip


async def test_a_file_whose_rows_are_all_hidden_says_so(world: World) -> None:
    batch = await uploaded(world, table([graduate(1)], hidden={2}))
    assert batch.failure == "表头下面的行都是隐藏的，请取消隐藏或筛选后再上传"


async def test_cells_are_taken_as_people_saw_them(world: World) -> None:
    """A formatted number, a date, a merged college; and what cannot be told, at its own cell."""
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output)
    page = book.add_worksheet()
    page.write_row(0, 0, HEADINGS)
    for line in range(1, 6):
        page.write_row(line, 0, graduate(line, 院系=""))
    page.merge_range(1, 4, 5, 4, "计算机学院")
    page.write_number(1, 0, 20271, book.add_format({"num_format": "00000000"}))
    page.write_number(1, 7, 46568, book.add_format({"num_format": "yyyy/m/d"}))
    page.write_number(1, 8, 13800000001, book.add_format({"num_format": "000-0000-0000"}))
    page.write_number(2, 0, 20272, book.add_format({"num_format": "[DBNum1]General"}))
    page.write_string(3, 2, "1.10101E+17")
    page.write_string(4, 8, "#N/A")
    page.write_formula(5, 3, "=VLOOKUP(1,A:A,2)", None, "#REF!")
    book.close()
    batch = await imported(world, output.getvalue())

    one = await world.students.get()
    assert (one.student_no, one.graduation_year) == ("00020271", 2027)
    assert one.college_id == world.colleges[0].id
    error = "这一格是错误值（如 #N/A），请填写正确的内容，没有内容的请清空"
    assert await report(batch) == [
        (3, "学号", "看不出这个数字在表格里显示成什么，请设为文本后重填"),
        (4, "身份证号", "这一格被存成了数字，末几位已丢失，请设为文本后重填"),
        (5, "手机号码", error),
        (6, "性别", error),
    ]


async def test_a_cut_off_file_fails_with_a_sentence(world: World) -> None:
    body = table(graduate(n) for n in range(100))
    batch = await uploaded(world, body[: len(body) // 2])

    assert (batch.state, batch.failure) == (ImportState.FAILED, CUT_OFF)
    assert await report(batch) == [(0, "整个文件", CUT_OFF)]


async def test_what_is_plainly_no_table_is_refused_at_the_form(world: World) -> None:
    before = await StoredFile.filter(purpose="roster").count()
    with pytest.raises(Invalid) as caught:
        await service.upload(world.school, site=world.site, file_name="x.xlsx", body=b"PDF")
    assert "file" in caught.value.errors
    assert await StoredFile.filter(purpose="roster").count() == before


async def test_formula_cells_are_reported_by_row(world: World) -> None:
    rows = [graduate(1), graduate(2, 姓名='="张"&"三"')]
    batch = await uploaded(world, table(rows))

    assert await report(batch) == [(3, "姓名", "这一格是公式，请复制后“粘贴为数值”再上传")]
