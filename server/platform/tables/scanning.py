"""What calamine does not tell of a sheet: formulas, error values, number formats, what is hidden.

Runs in the child process only (child.py). Walking the tags costs three times calamine's read, so
that a sheet is searched for signs of these first.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from server.platform.tables.archive import chunks, parse
from server.platform.tables.formats import telling_styles
from server.platform.tables.limits import Limits, Unreadable

_OVERLAP = 64
# A formula, a cell beyond column BH (60) or row 99,999, an error value, something hidden. Apart,
# because a pattern that begins with one sign is sought five times faster than a choice of them.
_SIGNS = (
    rb"<f[\s/>]",
    rb":f[\s/>]",
    rb"r\s*=\s*[\"'](?:(?:B[I-Z]|[C-Z][A-Z]|[A-Z]{3,})\d|[A-Z]*\d{6,})",
    rb"t=[\"']e[\"']",
    rb"hidden\s*=",
)
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})\Z")


@dataclass(slots=True)
class Marks:
    """Rows and columns count from 0.

    Of a cell: ("formula", ""), ("error", "#N/A"), or ("format", its code) for a number that does
    not show as its digits.
    """

    cells: dict[int, dict[int, tuple[str, str]]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


def marks_of(archive: zipfile.ZipFile, entry: str, limits: Limits) -> Marks:
    """What is to be known of this sheet's cells beside their values.

    Raises `Unreadable` when a cell with content lies beyond the limits: calamine would lay out the
    whole rectangle in memory.
    """
    styles = telling_styles(archive)
    scan = _SheetScan(limits, styles)
    if "0" in styles or _has_signs(archive, entry, styles):
        parse(scan.parser, chunks(archive, entry))
    return scan.marks


def _has_signs(archive: zipfile.ZipFile, entry: str, styles: dict[str, str]) -> bool:
    signs = [*_SIGNS, rb"s=[\"'](?:%s)[\"']" % "|".join(styles).encode()] if styles else _SIGNS
    patterns = [re.compile(sign) for sign in signs]
    tail = b""
    for chunk in chunks(archive, entry):
        if not tail and b"\0" in chunk[:4]:
            return True  # UTF-16: the patterns would see nothing
        piece = tail + chunk
        if any(pattern.search(piece) for pattern in patterns):
            return True
        tail = chunk[-_OVERLAP:]
    return False


class _SheetScan:
    """Walks a sheet's tags and remembers its marks."""

    def __init__(self, limits: Limits, styles: dict[str, str]) -> None:
        self.limits = limits
        self.formats = {style: ("format", code) for style, code in styles.items()}
        self.marks = Marks()
        self.formulas = 0
        self.row = -1
        self.column = -1
        self.kind = ""
        self.style = "0"
        self.last: dict[int, tuple[str, str]] = {}
        self.parser: Any = expat.ParserCreate()
        self.parser.StartElementHandler = self.start

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            self._enter_cell(attributes)
        elif name == "row":
            self._share()
            given = attributes.get("r", "")
            self.row = int(given) - 1 if given.isdigit() else self.row + 1
            self.column = -1
            if _is_true(attributes.get("hidden")):
                self.marks.hidden_rows.add(self.row)
        elif name in ("v", "is", "f"):
            self._check_place()
            self._mark(name)
        elif name == "col" and _is_true(attributes.get("hidden")):
            first, last = int(attributes.get("min", 1)), int(attributes.get("max", 0))
            self.marks.hidden_columns.update(range(first - 1, min(last, self.limits.columns)))

    def _share(self) -> None:
        """Rows with the same marks have them once: exports give each of a column's cells its style,
        and three million marks of their own would not fit into the child."""
        cells = self.marks.cells.get(self.row)
        if cells is not None and cells == self.last:
            self.marks.cells[self.row] = self.last
        elif cells is not None:
            self.last = cells

    def _enter_cell(self, attributes: dict[str, str]) -> None:
        self.kind, self.style = attributes.get("t", "n"), attributes.get("s", "0")
        found = _REFERENCE.match(attributes.get("r", ""))
        if found is None:
            self.column += 1
            return
        column = 0
        for letter in found[1]:
            column = column * 26 + ord(letter) - 64
        self.row, self.column = int(found[2]) - 1, column - 1

    def _check_place(self) -> None:
        if self.column >= self.limits.columns:
            raise Unreadable(
                f"第 {self.row + 1} 行在第 {self.limits.columns} 列之后还有内容，请删去多余的列"
            )
        if self.row >= 2 * self.limits.rows:
            raise Unreadable(f"第 {self.row + 1} 行还有内容，{self.limits.too_many_rows}")

    def _mark(self, name: str) -> None:
        if name == "f":
            self._cells()[self.column] = "formula", ""
            self.formulas += 1
            if self.formulas > self.limits.formulas:
                raise Unreadable("表格里几乎都是公式，请复制后“粘贴为数值”再上传")
        elif self.kind == "e":
            self._cells()[self.column] = "error", ""
            self.parser.CharacterDataHandler = self._read_error
            self.parser.EndElementHandler = self._leave_error
        elif self.kind == "n" and self.style in self.formats:
            self._cells().setdefault(self.column, self.formats[self.style])

    def _cells(self) -> dict[int, tuple[str, str]]:
        return self.marks.cells.setdefault(self.row, {})

    def _read_error(self, text: str) -> None:
        kind, before = self._cells()[self.column]
        self._cells()[self.column] = kind, before + text

    def _leave_error(self, _tag: str) -> None:
        self.parser.CharacterDataHandler = self.parser.EndElementHandler = None


def _is_true(said: str | None) -> bool:
    return said in ("1", "true")
