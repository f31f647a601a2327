"""The child process that reads an untrusted table: `python -m server.platform.tables.child`.

The file comes in on stdin; batches of rows go out on stdout as orjson, each behind its length in
four bytes. It opens no file, has no secrets in its environment and dies at its limits.
"""

from __future__ import annotations

import datetime
import io
import resource
import struct
import sys
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
from server.platform.tables import limits as texts
from server.platform.tables.limits import LIMITS, Limits, Unreadable

BATCH = 500
EXACT = 10**15
"""Excel keeps 15 digits of a number; beyond them the digits are lost."""

_LENGTH = struct.Struct(">I")


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


def read(body: bytes, limits: Limits) -> None:
    """Check the file, then send its first visible sheet's rows. Raises `Unreadable`."""
    with archives.open_archive(body, limits) as archive:
        archives.verify(archive)
        try:
            workbook = CalamineWorkbook.from_filelike(io.BytesIO(body))
            name = _first_sheet(workbook)
            formulas = archives.formula_cells(archive, archives.sheet_entry(archive, name), limits)
            sheet = workbook.get_sheet_by_name(name)
        except PasswordError:
            raise Unreadable(texts.ENCRYPTED) from None
        except CalamineError:
            raise Unreadable(texts.DAMAGED) from None
    _send_rows(sheet, formulas, limits)


def _first_sheet(workbook: CalamineWorkbook) -> str:
    for sheet in workbook.sheets_metadata:
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible:
            return sheet.name
    raise Unreadable("文件里没有可见的工作表")


def _send_rows(sheet: CalamineSheet, formulas: dict[int, list[int]], limits: Limits) -> None:
    first = sheet.start[1] if sheet.start else 0
    if first + sheet.width > limits.columns:
        raise Unreadable(f"表格超过 {limits.columns} 列，请只保留需要的列")
    lead = [""] * first
    batch: list[list[Any]] = []
    count = 0
    for index, row in enumerate(sheet.iter_rows()):
        cells = lead + [
            v if type(v) is str and len(v) <= limits.cell else said(v, limits) for v in row
        ]
        for column in formulas.get(index, ()):
            cells += [""] * (column + 1 - len(cells))
            cells[column] = {"fault": "formula", "shown": shown(cells[column])}
        if not any(cells):
            continue
        count += 1
        if count > limits.rows:
            raise Unreadable("名单最多 50,000 行，请分成几个文件上传")
        batch.append([index + 1, cells])
        if len(batch) == BATCH:
            send({"rows": batch})
            batch = []
    send({"rows": batch})


def shown(cell: Any) -> str:
    return str(cell["shown"] if isinstance(cell, dict) else cell)[:40]


def said(value: Any, limits: Limits) -> Any:
    """A cell as text, or as a fault with what may be shown of it."""
    if isinstance(value, str):
        return {"fault": "long", "shown": value[:40]}
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        if abs(value) >= EXACT:
            return {"fault": "number", "shown": f"{value:.0f}"[:40]}
        return str(int(value)) if value == int(value) else repr(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ")
    return str(value)


def peak_kib() -> int:
    """The most memory this program held; `ru_maxrss` also counts the parent at the fork."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0
    return next((int(x.split()[1]) for x in status.splitlines() if x.startswith("VmHWM")), 0)


def main() -> None:
    confine(LIMITS)
    try:
        read(sys.stdin.buffer.read(LIMITS.packed + 1), LIMITS)
    except Unreadable as refusal:
        send({"unreadable": refusal.sentence})
    except MemoryError:
        send({"unreadable": texts.TOO_COMPLEX})
    used = resource.getrusage(resource.RUSAGE_SELF)
    send({"end": {"cpu": used.ru_utime + used.ru_stime, "rss": peak_kib() or used.ru_maxrss}})
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
