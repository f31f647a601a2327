"""Roster files made to order; every ID number is made up and passes its check digit."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Any

import xlsxwriter

from server.platform.normal_forms.identifiers import id_check_digit

HEADINGS = ("学号", "姓名", "身份证号", "性别", "院系", "专业", "学历", "毕业年度", "手机号码")


def id_number(number: int) -> str:
    """The n-th made-up ID number: 1000 for each day from 2003 on; odd ones are men's."""
    born = date(2003, 1, 1) + timedelta(days=number // 1000)
    first = f"110101{born:%Y%m%d}{number % 1000:03d}"
    return first + id_check_digit(first)


def graduate(number: int, **changed: Any) -> list[Any]:
    """The n-th made-up graduate's row; `changed` names columns by their headings."""
    row = dict(
        zip(
            HEADINGS,
            (
                f"2027{number:06d}",
                f"学生{chr(0x4E00 + number % 5000)}",
                id_number(number),
                "男" if number % 2 else "女",
                "计算机学院" if number % 2 else "经济管理学院",
                "软件工程",
                "本科",
                "2027",
                f"138{number:08d}",
            ),
            strict=True,
        )
    )
    return list((row | changed).values())


def table(
    rows: Iterable[Sequence[Any]],
    headings: Sequence[str] = HEADINGS,
    hidden: Collection[int] = (),
    hidden_columns: str = "",
) -> bytes:
    """An xlsx; numbers become numbers, a text that starts with `=` a formula.

    `hidden` rows and columns (`C:D`) are named as Excel does.
    """
    output = io.BytesIO()
    book = xlsxwriter.Workbook(output, {"constant_memory": True})
    page = book.add_worksheet("毕业生")
    if hidden_columns:
        page.set_column(hidden_columns, None, None, {"hidden": True})
    page.write_row(0, 0, headings)
    for number, row in enumerate(rows, start=1):
        if number + 1 in hidden:
            page.set_row(number, None, None, {"hidden": True})
        page.write_row(number, 0, row)
    book.close()
    return output.getvalue()
