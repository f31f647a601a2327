"""Writing xlsx that is safe to open: every cell is text, nothing becomes a formula.

Writing costs CPU: call it through `asyncio.to_thread`.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import xlsxwriter
from xlsxwriter.format import Format

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST_LIST = 255

_STARTERS = "=+-@\t\r\n＝＋－＠"
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters, and the only values it may take, if any.

    `choices_range` says where in the workbook the choices stand (`=名称!$A$2:$A$9`); Excel needs it
    when they are longer than `LONGEST_LIST` characters.
    """

    title: str
    width: int = 16
    choices: tuple[str, ...] = ()
    choices_range: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: a heading line, then rows; `room` lines to fill in take only a column's choices."""

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[object]] = ()
    room: int = 0


def is_risky(text: str) -> bool:
    """Programs other than Excel may take this text for a formula (reliability.md row 30)."""
    return text[:1] in _STARTERS if text else False


def write(sheets: Iterable[Sheet]) -> bytes:
    """The workbook. Texts are stored as strings; risky ones also carry Excel's quote prefix."""
    with tempfile.TemporaryDirectory(prefix="xlsx-") as folder:
        output = io.BytesIO()
        book = xlsxwriter.Workbook(output, {**_OPTIONS, "tmpdir": folder})
        heading = book.add_format({"bold": True, "bg_color": "#F2F2F2", "num_format": "@"})
        text = book.add_format({"num_format": "@"})
        quoted = book.add_format({"num_format": "@", "quote_prefix": True})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            _lay_out(page, sheet, text)
            for column, one in enumerate(sheet.columns):
                page.write_string(0, column, one.title + ("*" if one.required else ""), heading)
            for number, row in enumerate(sheet.rows, start=1):
                for column, value in enumerate(row):
                    shown = "" if value is None else str(value)
                    page.write_string(number, column, shown, quoted if is_risky(shown) else text)
        book.close()
        return output.getvalue()


def _lay_out(page: xlsxwriter.worksheet.Worksheet, sheet: Sheet, text: Format) -> None:
    page.freeze_panes(1, 0)
    for index, column in enumerate(sheet.columns):
        page.set_column(index, index, column.width, text)
        if not sheet.room or not column.choices:
            continue
        fits = len(",".join(column.choices)) <= LONGEST_LIST
        page.data_validation(
            1,
            index,
            sheet.room,
            index,
            {
                "validate": "list",
                "source": list(column.choices) if fits else column.choices_range,
                "error_title": column.title,
                "error_message": "请从列表里选择",
            },
        )
