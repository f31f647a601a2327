"""The child process that reads an untrusted table: `python -m server.platform.tables.child`.

The file comes in on stdin, its size and the limits as the only argument; batches of rows go out on
stdout as orjson, each behind its length in four bytes, with the share of the file that they end at.
It opens no file, has no secrets in its environment and dies at its limits.
"""

from __future__ import annotations

import datetime
import io
import re
import resource
import struct
import sys
import zipfile
from pathlib import Path
from typing import Any

import orjson
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from server.platform.tables import archive as archives
from server.platform.tables import formats
from server.platform.tables import limits as texts
from server.platform.tables.delimited import Delimited, Stream
from server.platform.tables.limits import Limits, Unreadable
from server.platform.tables.scanning import Marks, marks_of

BATCH = 500
_MAGIC = 4
EXACT = 10**15
"""Excel keeps 15 digits of a number; beyond them the digits are lost."""

_LENGTH = struct.Struct(">I")
_ROUNDED = re.compile(r"[+-]?\d(?:\.\d+)?[Ee]\+\d{1,3}")
"""A long number as Excel shows it, pasted as text."""
_ERROR = re.compile(
    r"#(?:N/A|DIV/0!|(?:REF|VALUE|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN)!|NAME\?)"
)
_SUM = re.compile(
    r"(?:(?:以上)?共\d+(?:人|名|条|位|行)|.{0,20}(?:合计|总计|小计|共计|总人数))"
    r"(?:人数)?[:：(（]{0,2}\d*(?:人|名|条|位|行)?[)）]?"
)
"""What stands first in a row that sums up others."""


def confine(limits: Limits) -> None:
    """Let this process use little memory and CPU, and write no file."""
    for what, amount in (
        (resource.RLIMIT_AS, limits.child_memory),
        (resource.RLIMIT_CPU, limits.child_cpu),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (amount, amount))


def send(message: dict[str, Any]) -> None:
    body = orjson.dumps(message)
    sys.stdout.buffer.write(_LENGTH.pack(len(body)))
    sys.stdout.buffer.write(body)


def read(stream: Stream, size: int, limits: Limits) -> None:
    """Send the rows of whatever table this is. Raises `Unreadable`."""
    body = stream.read(_MAGIC)
    if limits.delimited and not body.startswith(archives.MARKS):
        _send_records(_Ahead(body, stream), size, limits)
        return
    body += stream.read(limits.packed + 1 - len(body))
    with archives.open_archive(body, limits) as archive:
        if archives.part(archive, "xl/workbook.xml"):
            _read_workbook(body, archive, limits)
        elif limits.delimited:
            with archives.only_text(archive) as (text, length):
                _send_records(text, length, limits)
        else:
            raise Unreadable(texts.NOT_XLSX)


def _read_workbook(body: bytes, archive: zipfile.ZipFile, limits: Limits) -> None:
    """Check the file, then send its first visible sheet's rows. Raises `Unreadable`."""
    archives.verify(archive)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(body))
        name = _first_sheet(workbook)
        marks = marks_of(archive, archives.sheet_entry(archive, name), limits)
        sheet = workbook.get_sheet_by_name(name)
    except PasswordError:
        raise Unreadable(texts.ENCRYPTED) from None
    except CalamineError:
        raise Unreadable(texts.DAMAGED) from None
    send({"hidden_columns": sorted(marks.hidden_columns)})
    _send_rows(sheet, marks, limits)


def _first_sheet(workbook: CalamineWorkbook) -> str:
    for sheet in workbook.sheets_metadata:
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible:
            return sheet.name
    raise Unreadable("文件里没有可见的工作表")


def _send_rows(sheet: CalamineSheet, marks: Marks, limits: Limits) -> None:
    first = sheet.start[1] if sheet.start else 0
    if first + sheet.width > limits.columns:
        raise Unreadable(f"表格超过 {limits.columns} 列，请只保留需要的列")
    lead = [""] * first
    merged = _Merged(sheet)
    batch: list[list[Any]] = []
    count = 0
    for index, row in enumerate(sheet.iter_rows()):
        cells = lead + [
            v
            if type(v) is str and len(v) <= limits.cell and "+" not in v and "#" not in v
            else said(v, limits)
            for v in row
        ]
        if index in marks.cells:
            _apply(marks.cells[index], cells, lead + row)
        if not any(cells):
            continue
        if merged.starts:
            merged.fill(index, cells)
        count += 1
        if count > limits.rows:
            raise Unreadable(limits.too_many_rows)
        batch.append([index + 1, cells, _aside(index, cells, marks)])
        if len(batch) == BATCH:
            send({"rows": batch, "share": index / sheet.height})
            batch = []
    send({"rows": batch, "share": 1})


def _send_records(stream: Stream, size: int, limits: Limits) -> None:
    """The records of a text, whose cells say themselves what they are."""
    records = Delimited(stream, limits)
    send({"hidden_columns": [], "encoding": records.encoding})
    batch: list[list[Any]] = []
    count = 0
    for number, said_cells in records:
        if not any(said_cells):
            continue
        count += 1
        if count > limits.rows:
            raise Unreadable(limits.too_many_rows)
        if records.passed > limits.unpacked:
            raise Unreadable(limits.too_heavy)
        cells = [_read(text, limits) for text in said_cells]
        batch.append([number, cells, _sum(cells)])
        if len(batch) == BATCH:
            send({"rows": batch, "share": min(records.passed / max(size, 1), 1)})
            batch = []
    send({"rows": batch, "share": 1})


class _Ahead:
    """A stream whose beginning was read already."""

    def __init__(self, head: bytes, rest: Stream) -> None:
        self._head, self._rest = head, rest

    def read(self, size: int, /) -> bytes:
        head, self._head = self._head, b""
        return head or self._rest.read(size)


def _apply(marks: dict[int, tuple[str, str]], cells: list[Any], values: list[Any]) -> None:
    """Put what the scan found into a row's cells; `values` are calamine's."""
    for column, (kind, text) in marks.items():
        cells += [""] * (column + 1 - len(cells))
        if kind != "format":
            cells[column] = fault(kind, text or shown(cells[column]))
            continue
        value = values[column]
        if type(value) is float and abs(value) < EXACT:
            seen = formats.shown(text, value)
            cells[column] = fault(kind, cells[column]) if seen is None else seen


class _Merged:
    """Cells merged over several rows say the same in each of them; only the first is stored."""

    def __init__(self, sheet: CalamineSheet) -> None:
        self.starts: dict[int, dict[int, int]] = {}
        for (row, column), (last, _) in sheet.merged_cell_ranges or ():
            if last > row:
                self.starts.setdefault(row, {})[column] = last
        self.open: dict[int, tuple[int, Any]] = {}

    def fill(self, index: int, cells: list[Any]) -> None:
        """Complete a row that is not empty; rows come in their order."""
        for column, (last, value) in self.open.items():
            if index <= last and column < len(cells) and cells[column] == "":
                cells[column] = value
        for column, last in self.starts.get(index, {}).items():
            if column < len(cells):
                self.open[column] = last, cells[column]


def _aside(index: int, cells: list[Any], marks: Marks) -> str:
    """Why this row is none of the list: "hidden", "sum", or "". A full row is never a sum."""
    return "hidden" if index in marks.hidden_rows else _sum(cells)


def _sum(cells: list[Any]) -> str:
    if "" not in cells:
        return ""
    first = next(cell for cell in cells if cell)
    is_sum = type(first) is str and _SUM.fullmatch("".join(first.split()))
    return "sum" if is_sum else ""


def fault(kind: str, text: str) -> dict[str, str]:
    return {"fault": kind, "shown": text[:40]}


def shown(cell: Any) -> str:
    return str(cell["shown"] if isinstance(cell, dict) else cell)


def said(value: Any, limits: Limits) -> Any:
    """A cell as text, or as a fault with what may be shown of it."""
    if isinstance(value, str):
        return _read(value, limits)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        if abs(value) >= EXACT:
            return fault("number", f"{value:.0f}")
        return str(int(value)) if value == int(value) else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ")
    return str(value)


def _read(text: str, limits: Limits) -> Any:
    if len(text) > limits.cell:
        return fault("long", text)
    if "\ufffd" in text:
        return fault("letters", text)
    if _ROUNDED.fullmatch(text.strip()):
        return fault("number", text)
    return fault("error", text) if _ERROR.fullmatch(text.strip()) else text


def peak_kib() -> int:
    """The most memory this program held; `ru_maxrss` also counts the parent at the fork."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0
    return next((int(x.split()[1]) for x in status.splitlines() if x.startswith("VmHWM")), 0)


def main() -> None:
    given = orjson.loads(sys.argv[1])
    limits = Limits(**given["limits"])
    confine(limits)
    try:
        read(sys.stdin.buffer, given["size"], limits)
    except Unreadable as refusal:
        send({"unreadable": refusal.sentence})
    except MemoryError:
        send({"unreadable": texts.TOO_COMPLEX})
    used = resource.getrusage(resource.RUSAGE_SELF)
    send({"end": {"cpu": used.ru_utime + used.ru_stime, "rss": peak_kib() or used.ru_maxrss}})
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
