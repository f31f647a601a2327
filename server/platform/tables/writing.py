"""Writing xlsx that is safe to open: every cell is text or a date, nothing becomes a formula.

Writing costs CPU: call it through `asyncio.to_thread`.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

import xlsxwriter
from xlsxwriter.format import Format

from server.platform.clock import CHINA

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
    """A whole workbook at once."""
    with Book() as book:
        for sheet in sheets:
            book.begin(sheet)
        return book.finish()


class Book:
    """A workbook that grows by rows, which wait on disk and not in memory.

    Texts are stored as strings; risky ones also carry Excel's quote prefix. Days and moments are
    dates, in China's time.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="xlsx-")
        self._output = io.BytesIO()
        self._book = xlsxwriter.Workbook(self._output, {**_OPTIONS, "tmpdir": self._folder.name})
        self._heading = self._format("@", bold=True, bg_color="#F2F2F2")
        self._text, self._quoted = self._format("@"), self._format("@", quote_prefix=True)
        self._day = self._format("yyyy-mm-dd", align="left")
        self._moment = self._format("yyyy-mm-dd hh:mm", align="left")

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def begin(self, sheet: Sheet) -> None:
        """Go on with a new sheet, its heading and its rows; no more come to the one before."""
        self._page = self._book.add_worksheet(sheet.name)
        _lay_out(self._page, sheet, self._text)
        for column, one in enumerate(sheet.columns):
            title = one.title + ("*" if one.required else "")
            self._page.write_string(0, column, title, self._heading)
        self._rows = 0
        self.add(sheet.rows)

    def add(self, rows: Iterable[Sequence[object]]) -> None:
        """More rows of the sheet that was begun last."""
        for row in rows:
            self._rows += 1
            for column, value in enumerate(row):
                self._write(column, value)

    def finish(self) -> bytes:
        """The file; nothing can be added after it."""
        self._book.close()
        return self._output.getvalue()

    def _write(self, column: int, value: object) -> None:
        if isinstance(value, datetime):
            here = value.astimezone(CHINA).replace(tzinfo=None)
            self._page.write_datetime(self._rows, column, here, self._moment)
        elif isinstance(value, date):
            midnight = datetime.combine(value, time())
            self._page.write_datetime(self._rows, column, midnight, self._day)
        else:
            shown = "" if value is None else str(value)
            style = self._quoted if is_risky(shown) else self._text
            self._page.write_string(self._rows, column, shown, style)

    def _format(self, number: str, **said: object) -> Format:
        return self._book.add_format({"num_format": number, **said})


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
