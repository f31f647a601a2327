"""An xlsx as the zip archive that it is: weighed by its directory before anything is unpacked.

Runs in the child process only (child.py). Formula cells are found here because calamine gives
their last computed values and no formulas.
"""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

from server.platform.tables import limits as texts
from server.platform.tables.limits import MIB, Limits, Unreadable

_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_OLE_MARK = b"\xd0\xcf\x11\xe0"
_DIRECTORY_BYTES = MIB
_CHUNK = 256 * 1024
_OVERLAP = 64
_SMALL = MIB

_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)")
# A formula, or a cell beyond column BH (60) or row 99,999: only then is the slow pass run. Apart,
# because a pattern that begins with one sign is sought five times faster than a choice of three.
_SUSPICIOUS = (
    re.compile(rb"<(?:[A-Za-z_][\w.-]*:)?f[\s/>]"),
    re.compile(rb"r\s*=\s*[\"'](?:(?:B[I-Z]|[C-Z][A-Z]|[A-Z]{3,})\d|[A-Z]*\d{6,})"),
)
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})\Z")


def open_archive(body: bytes, limits: Limits) -> zipfile.ZipFile:
    """The archive, weighed by its directory. Raises `Unreadable`."""
    if len(body) > limits.packed:
        raise Unreadable(texts.TOO_HEAVY)
    if body.startswith(_OLE_MARK):
        is_locked = "EncryptedPackage".encode("utf-16-le") in body
        raise Unreadable(texts.ENCRYPTED if is_locked else texts.OLD_FORMAT)
    if not body.startswith(b"PK\x03\x04"):
        raise Unreadable(texts.NOT_XLSX)
    _check_end_record(body, limits)
    try:
        archive = zipfile.ZipFile(io.BytesIO(body))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error):
        raise Unreadable(texts.CUT_OFF) from None
    _check_entries(archive.infolist(), len(body), limits)
    return archive


def _check_end_record(body: bytes, limits: Limits) -> None:
    """The directory's own size is looked at before Python reads it into objects."""
    at = body.rfind(_END_MARK, max(0, len(body) - 66_000))
    if at < 0 or at + _END.size > len(body):
        raise Unreadable(texts.CUT_OFF)
    _, _, _, _, total, size, _, _ = _END.unpack_from(body, at)
    if total > limits.entries or size > _DIRECTORY_BYTES:
        raise Unreadable(texts.BOMB)


def _check_entries(entries: list[zipfile.ZipInfo], packed: int, limits: Limits) -> None:
    names = [entry.filename for entry in entries]
    if len(entries) > limits.entries:
        raise Unreadable(texts.BOMB)
    if any(entry.flag_bits & 1 for entry in entries):
        raise Unreadable(texts.ENCRYPTED)
    total = sum(entry.file_size for entry in entries)
    if total > limits.unpacked or total > limits.ratio * max(packed, _SMALL // limits.ratio):
        raise Unreadable(texts.BOMB)
    for entry in entries:
        if entry.file_size > _SMALL and entry.file_size > limits.ratio * entry.compress_size:
            raise Unreadable(texts.BOMB)
    if "xl/workbook.xml" not in names:
        raise Unreadable(texts.NOT_XLSX)
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Unreadable(texts.MACROS)
    if len(set(names)) != len(names) or any(_leads_outside(name) for name in names):
        raise Unreadable(texts.DAMAGED)


def _leads_outside(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ".." in name.split("/")


def verify(archive: zipfile.ZipFile) -> None:
    """Unpack everything once, into nothing: lengths and check sums hold, no entities are declared.

    Raises `Unreadable`. Afterwards calamine unpacks exactly what was weighed.
    """
    for entry in archive.infolist():
        is_first = True
        for chunk in _chunks(archive, entry.filename):
            if is_first and _DOCTYPE.search(chunk.replace(b"\0", b"")):
                raise Unreadable(texts.DAMAGED)
            is_first = False


def _chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    try:
        with archive.open(name) as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    except Unreadable:
        raise
    except (zipfile.BadZipFile, EOFError, KeyError, NotImplementedError, OSError, ValueError):
        raise Unreadable(texts.DAMAGED) from None
    except Exception as error:
        if type(error).__module__ in ("zlib", "_lzma"):
            raise Unreadable(texts.DAMAGED) from None
        raise


def sheet_entry(archive: zipfile.ZipFile, sheet: str) -> str:
    """The archive's entry behind a sheet's name. Raises `Unreadable`."""
    relation = ""
    for tag, attributes in _elements(archive, "xl/workbook.xml"):
        if tag == "sheet" and attributes.get("name") == sheet:
            relation = next((v for k, v in attributes.items() if k.endswith(":id")), "")
            break
    for tag, attributes in _elements(archive, "xl/_rels/workbook.xml.rels"):
        if tag == "Relationship" and attributes.get("Id") == relation:
            target = attributes.get("Target", "")
            path = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
            if path in archive.namelist():
                return path
    raise Unreadable(texts.DAMAGED)


def _elements(archive: zipfile.ZipFile, name: str) -> list[tuple[str, dict[str, str]]]:
    """Start tags of a small XML entry."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate()

    def start(tag: str, attributes: dict[str, str]) -> None:
        found.append((tag.rpartition(":")[2], attributes))

    parser.StartElementHandler = start
    _parse(parser, _chunks(archive, name))
    return found


def _parse(parser: Any, chunks: Iterator[bytes]) -> None:
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Unreadable(texts.DAMAGED) from None


def formula_cells(archive: zipfile.ZipFile, entry: str, limits: Limits) -> dict[int, list[int]]:
    """Columns of the cells with a formula, by row; both count from 0.

    Raises `Unreadable` when a cell with content lies beyond the limits: calamine would lay out the
    whole rectangle in memory.
    """
    if not _is_suspicious(archive, entry):
        return {}
    scan = _SheetScan(limits)
    parser = expat.ParserCreate()
    parser.StartElementHandler = scan.start
    _parse(parser, _chunks(archive, entry))
    return scan.formulas


def _is_suspicious(archive: zipfile.ZipFile, entry: str) -> bool:
    tail = b""
    for chunk in _chunks(archive, entry):
        if not tail and b"\0" in chunk[:4]:
            return True  # UTF-16: the patterns below would see nothing
        if any(pattern.search(tail + chunk) for pattern in _SUSPICIOUS):
            return True
        tail = chunk[-_OVERLAP:]
    return False


class _SheetScan:
    """Walks a sheet's tags and remembers where formulas are."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.formulas: dict[int, list[int]] = {}
        self.count = 0
        self.row = -1
        self.column = -1

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            self._enter_cell(attributes.get("r"))
        elif name == "row":
            given = attributes.get("r", "")
            self.row = int(given) - 1 if given.isdigit() else self.row + 1
            self.column = -1
        elif name in ("v", "is", "f"):
            if self.column >= self.limits.columns:
                raise Unreadable(
                    f"第 {self.row + 1} 行在第 {self.limits.columns} 列之后还有内容，请删去多余的列"
                )
            if self.row >= 2 * self.limits.rows:
                raise Unreadable(
                    f"第 {self.row + 1} 行还有内容，名单最多 50,000 行，请删去多余的行"
                )
            if name == "f":
                self.formulas.setdefault(self.row, []).append(self.column)
                self.count += 1
                if self.count > self.limits.formulas:
                    raise Unreadable("表格里几乎都是公式，请复制后“粘贴为数值”再上传")

    def _enter_cell(self, reference: str | None) -> None:
        found = _REFERENCE.match(reference or "")
        if found is None:
            self.column += 1
            return
        column = 0
        for letter in found[1]:
            column = column * 26 + ord(letter) - 64
        self.row, self.column = int(found[2]) - 1, column - 1
