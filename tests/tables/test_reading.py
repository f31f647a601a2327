"""Untrusted tables: good ones are streamed, bad ones refused with a sentence, quickly and small."""

from __future__ import annotations

import io
import os
import resource
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
import xlsxwriter

from server.platform.tables import limits as texts
from server.platform.tables.limits import LIMITS, Limits
from server.platform.tables.reading import Aside, Fault, Faulty, Row, Unreadable, open_rows
from server.platform.tables.scanning import marks_of

Fill = Callable[[Any], None]


def workbook(fill: Fill) -> bytes:
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output)
    fill(book.add_worksheet("名单"))
    book.close()
    return output.getvalue()


def repacked(body: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The same archive with other entries."""
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return output.getvalue()


async def rows_of(body: bytes) -> list[Row]:
    async with open_rows(body) as reading:
        return [row async for batch in reading for row in batch]


async def refusal_of(body: bytes) -> str:
    with pytest.raises(Unreadable) as caught:
        await rows_of(body)
    return caught.value.sentence


def two_lines(page: Any) -> None:
    page.write_row(0, 0, ["学号", "姓名"])
    page.write_row(1, 0, ["20270001", "张小帅"])


async def test_rows_keep_the_numbers_that_excel_shows() -> None:
    def fill(page: Any) -> None:
        page.write_row(2, 1, ["学号", "姓名"])
        page.write_row(5, 1, ["20270001", "张小帅"])

    assert await rows_of(workbook(fill)) == [
        Row(3, ["", "学号", "姓名"]),
        Row(6, ["", "20270001", "张小帅"]),
    ]


async def test_numbers_are_read_as_text_until_their_digits_are_lost() -> None:
    def fill(page: Any) -> None:
        page.write_row(0, 0, [20270001, 0.5, True])
        page.write_number(1, 0, 110101200501010017)

    assert await rows_of(workbook(fill)) == [
        Row(1, ["20270001", "0.5", "TRUE"]),
        Row(2, [Faulty(Fault.NUMBER, "110101200501010000"), "", ""]),
    ]
    assert Fault.NUMBER.sentence == "这一格被存成了数字，末几位已丢失，请设为文本后重填"


async def test_formula_cells_are_found_whatever_their_last_value() -> None:
    def fill(page: Any) -> None:
        two_lines(page)
        page.write_formula(2, 0, '="2027"&"0002"', None, "20270002")
        page.write_formula(2, 3, "=A1", None, "")

    assert (await rows_of(workbook(fill)))[-1] == Row(
        3, [Faulty(Fault.FORMULA, "20270002"), "", "", Faulty(Fault.FORMULA, "")]
    )


async def test_a_cell_over_500_characters_is_a_fault_of_the_cell() -> None:
    body = workbook(lambda page: page.write_row(0, 0, ["字" * 501, "字" * 500]))

    assert await rows_of(body) == [Row(1, [Faulty(Fault.LONG, "字" * 40), "字" * 500])]


async def test_a_file_cut_off_anywhere_is_refused() -> None:
    body = workbook(two_lines)

    assert await refusal_of(body[: len(body) // 2]) == texts.CUT_OFF
    assert await refusal_of(body[:-10]) == texts.CUT_OFF
    assert await refusal_of(body[:4]) == texts.CUT_OFF


async def test_flipped_bytes_in_the_sheet_are_noticed() -> None:
    body = bytearray(workbook(two_lines))
    at = body.index(b"xl/worksheets/sheet1.xml") + 60
    body[at : at + 8] = os.urandom(8)

    assert await refusal_of(bytes(body)) == texts.DAMAGED


async def test_other_kinds_of_file_are_named() -> None:
    word = repacked(workbook(two_lines), lambda entries: entries.pop("xl/workbook.xml") and None)
    macros = repacked(
        workbook(two_lines), lambda entries: entries.update({"xl/vbaProject.bin": b"x"})
    )
    locked = b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le")

    assert await refusal_of("学号,姓名\n1,张小帅\n".encode()) == texts.NOT_XLSX
    assert await refusal_of(word) == texts.NOT_XLSX
    assert await refusal_of(macros) == texts.MACROS
    assert await refusal_of(b"\xd0\xcf\x11\xe0 an old .xls") == texts.OLD_FORMAT
    assert await refusal_of(locked) == texts.ENCRYPTED


@pytest.mark.parametrize("megabytes", [21, 150, 250])
async def test_a_bomb_is_refused_and_never_unpacked(megabytes: int) -> None:
    def swell(entries: dict[str, bytes]) -> None:
        entries["xl/worksheets/sheet1.xml"] = b" " * (megabytes * texts.MIB)

    body = repacked(workbook(two_lines), swell)
    async with open_rows(body) as reading:
        with pytest.raises(Unreadable) as caught:
            [batch async for batch in reading]
        child = reading._child.pid
        assert resident_mib(child) < 100
    assert caught.value.sentence == texts.BOMB


def resident_mib(pid: int) -> float:
    """What a process holds; one that has ended holds nothing."""
    try:
        with open(f"/proc/{pid}/statm") as file:
            return int(file.read().split()[1]) * resource.getpagesize() / texts.MIB
    except (FileNotFoundError, IndexError):
        return 0


async def test_a_directory_that_lies_about_lengths_is_refused() -> None:
    def swell(entries: dict[str, bytes]) -> None:
        entries["xl/worksheets/sheet1.xml"] = b" " * (30 * texts.MIB)

    body = bytearray(repacked(workbook(two_lines), swell))
    name = b"xl/worksheets/sheet1.xml"
    in_directory = body.rindex(name) - 46
    at_entry = body.index(name) - 30
    body[in_directory + 24 : in_directory + 28] = (1000).to_bytes(4, "little")
    body[at_entry + 22 : at_entry + 26] = (1000).to_bytes(4, "little")

    assert await refusal_of(bytes(body)) == texts.DAMAGED


async def test_many_entries_hidden_paths_and_entities_are_refused() -> None:
    def crowd(entries: dict[str, bytes]) -> None:
        entries.update({f"xl/media/{n}.png": b"" for n in range(2001)})

    def climb(entries: dict[str, bytes]) -> None:
        entries["../../etc/passwd"] = b"x"

    def declare(entries: dict[str, bytes]) -> None:
        name = "xl/worksheets/sheet1.xml"
        entries[name] = entries[name].replace(
            b"<worksheet", b'<!DOCTYPE a [<!ENTITY b "c">]><worksheet'
        )

    body = workbook(two_lines)
    assert await refusal_of(repacked(body, crowd)) == texts.BOMB
    assert await refusal_of(repacked(body, climb)) == texts.DAMAGED
    assert await refusal_of(repacked(body, declare)) == texts.DAMAGED


async def test_a_far_cell_is_named_instead_of_filling_the_memory() -> None:
    def fill(page: Any) -> None:
        two_lines(page)
        page.write_string(1_048_575, 0, "x")

    assert "第 1048576 行还有内容" in await refusal_of(workbook(fill))
    wide = workbook(lambda page: page.write_string(0, 60, "x"))
    assert await refusal_of(wide) == "第 1 行在第 60 列之后还有内容，请删去多余的列"


async def test_formatted_but_empty_cells_far_away_do_no_harm() -> None:
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output)
    page = book.add_worksheet()
    two_lines(page)
    page.write_blank(1_048_575, 16_383, None, book.add_format({"bold": True}))
    book.close()

    assert len(await rows_of(output.getvalue())) == 2


async def test_a_child_at_its_limit_is_refused_with_a_sentence_and_is_gone() -> None:
    async with open_rows(workbook(two_lines), Limits(child_silence=0.0)) as reading:
        child = reading._child
        with pytest.raises(Unreadable) as caught:
            [batch async for batch in reading]
    assert caught.value.sentence == texts.TOO_COMPLEX
    assert child.returncode is not None


async def test_leaving_early_ends_the_child() -> None:
    def fill(page: Any) -> None:
        for row in range(20_000):
            page.write_row(row, 0, ["20270001", "张小帅"])

    async with open_rows(workbook(fill)) as reading:
        child = reading._child
        async for batch in reading:
            assert len(batch) == 500
            break
    assert child.returncode is not None


def styled(page: Any, book: Any, row: int, value: float, *codes: str) -> None:
    for column, code in enumerate(codes):
        page.write_number(row, column, value, book.add_format({"num_format": code}))


async def test_a_number_is_read_as_its_format_shows_it() -> None:
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output)
    page = book.add_worksheet()
    styled(page, book, 0, 20271, "00000000", '"2027"000000', "000-0000-0000", 'General"级"')
    styled(page, book, 1, 20271, "0_);[Red]\\(0\\)", "#,##0", "0.00", "0.00E+00")
    styled(page, book, 2, 20271, "0%", "[DBNum1][$-804]General", "0,", "0;[Red]-0")
    styled(page, book, 3, 0.5, "0000", "0.0")
    styled(page, book, 4, 46568, "yyyy-mm-dd", 'yyyy"年"', "00000")
    page.write_string(4, 3, "007", book.add_format({"num_format": "00000000"}))
    book.close()
    untold = Faulty(Fault.FORMAT, "20271")

    assert [row.cells for row in await rows_of(output.getvalue())] == [
        ["00020271", "2027020271", "000-0002-0271", "20271级"],
        ["20271", "20271", "20271", "20271"],
        [untold, untold, untold, "20271"],
        [Faulty(Fault.FORMAT, "0.5"), "0.5", "", ""],
        ["2027-06-30", "2027-06-30", "46568", "007"],
    ]


async def test_error_values_are_faults_with_or_without_a_formula_and_as_text() -> None:
    def fill(page: Any) -> None:
        page.write_row(0, 0, ["#N/A", "C#", "#1"])
        page.write_formula(1, 0, "=NA()", None, "#N/A")
        page.write_formula(1, 2, "=A1", None, "")

    def plain(entries: dict[str, bytes]) -> None:
        name = "xl/worksheets/sheet1.xml"
        value = b'<c r="B2" t="e"><v>#REF!</v></c><c r="C2"'
        entries[name] = entries[name].replace(b'<c r="C2"', value)

    assert await rows_of(repacked(workbook(fill), plain)) == [
        Row(1, [Faulty(Fault.ERROR, "#N/A"), "C#", "#1"]),
        Row(
            2,
            [
                Faulty(Fault.ERROR, "#N/A"),
                Faulty(Fault.ERROR, "#REF!"),
                Faulty(Fault.FORMULA, ""),
            ],
        ),
    ]


async def test_a_rounded_number_that_became_text_is_known_by_its_form() -> None:
    body = workbook(lambda page: page.write_row(0, 0, ["1.10101E+17", "2.7e+10", "E+1", "C++"]))

    assert await rows_of(body) == [
        Row(
            1,
            [Faulty(Fault.NUMBER, "1.10101E+17"), Faulty(Fault.NUMBER, "2.7e+10"), "E+1", "C++"],
        )
    ]


async def test_hidden_rows_and_sums_stand_aside_and_hidden_columns_are_named() -> None:
    def fill(page: Any) -> None:
        page.write_column(0, 0, ["学号", "1", "2", " 合 计：2人", "计算机学院小计", "共 32 人"])
        page.write_row(2, 2, ["小计", ""])
        page.write_row(6, 0, ["会计", "", "合计"])
        page.set_row(1, None, None, {"hidden": True})
        page.set_column(2, 3, None, None, {"hidden": True})

    async with open_rows(workbook(fill)) as reading:
        rows = [row async for batch in reading for row in batch]
    assert [row.aside for row in rows] == [
        None, Aside.HIDDEN, None, Aside.SUM, Aside.SUM, Aside.SUM, None,
    ]  # fmt: skip
    assert reading.hidden_columns == [2, 3]


async def test_cells_merged_over_rows_say_the_same_in_each() -> None:
    def fill(page: Any) -> None:
        page.merge_range(0, 0, 1, 0, "学号")
        page.merge_range(0, 1, 0, 2, "联系方式")
        page.write_row(1, 1, ["手机", "邮箱", "院系"])
        page.write_column(2, 0, ["1", "2"])
        page.merge_range(2, 3, 5, 3, "计算机学院")

    assert [row.cells for row in await rows_of(workbook(fill))] == [
        ["学号", "联系方式", "", ""],
        ["学号", "手机", "邮箱", "院系"],
        ["1", "", "", "计算机学院"],
        ["2", "", "", "计算机学院"],
    ]


async def test_names_of_parts_are_compared_without_case() -> None:
    def rename(entries: dict[str, bytes]) -> None:
        for old, new in (
            ("xl/worksheets/sheet1.xml", "xl/Worksheets/SHEET1.xml"),
            ("xl/workbook.xml", "xl/Workbook.xml"),
            ("xl/_rels/workbook.xml.rels", "xl/_rels/Workbook.xml.rels"),
            ("xl/styles.xml", "xl/Styles.xml"),
        ):
            entries[new] = entries.pop(old)

    def fill(page: Any) -> None:
        two_lines(page)
        page.write_formula(2, 0, "=A1", None, "x")

    assert await rows_of(repacked(workbook(fill), rename)) == await rows_of(workbook(fill))
    twice = repacked(workbook(fill), lambda entries: entries.update({"xl/Workbook.xml": b"x"}))
    assert await refusal_of(twice) == texts.DAMAGED


async def test_rows_with_the_same_formats_share_what_is_known_of_them() -> None:
    """Exports of other systems give every cell a style: three million marks would not fit."""
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output)
    page = book.add_worksheet("名单")
    styles = [book.add_format({"num_format": code}) for code in ("00000000", "000-000")]
    for row in range(300):
        for column in range(60):
            page.write_number(row, column, row + column, styles[column % 2])
    page.write_number(150, 3, 7)  # one row is another one
    book.close()
    with zipfile.ZipFile(output) as archive:
        marks = marks_of(archive, "xl/worksheets/sheet1.xml", LIMITS)
    assert len(marks.cells) == 300
    assert len({id(cells) for cells in marks.cells.values()}) == 4, "the last stays by itself"
    rows = await rows_of(output.getvalue())
    assert rows[1].cells[:3] == ["00000001", "000-002", "00000003"]
    assert rows[150].cells[:4] == ["00000150", "000-151", "00000152", "7"]
    assert rows[299].cells[:2] == ["00000299", "000-300"]
