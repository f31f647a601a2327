"""An xlsx as the zip archive that it is: weighed by its directory before anything is unpacked.

Runs in the child process only (child.py). Names of parts are compared without regard to ASCII case
(ECMA-376-2, 6.2.2.3): writers do not agree with themselves.
"""

from __future__ import annotations

import io
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import IO, Any
from xml.parsers import expat

from server.platform.tables import limits as texts
from server.platform.tables.limits import MIB, Limits, Unreadable

_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_OLE_MARK = b"\xd0\xcf\x11\xe0"
MARKS = b"PK\x03\x04", _OLE_MARK
"""How a table that is a package begins."""
_TEXTS = ".csv", ".txt", ".tsv"
_DIRECTORY_BYTES = MIB
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, OSError, ValueError,
)  # fmt: skip
_CHUNK = 256 * 1024
_SMALL = MIB

_DOCTYPE = re.compile(rb"<!(?:DOCTYPE|ENTITY)")


def open_archive(body: bytes, limits: Limits) -> zipfile.ZipFile:
    """The archive, weighed by its directory. Raises `Unreadable`."""
    if len(body) > limits.packed:
        raise Unreadable(limits.too_heavy)
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
    names = [_folded(entry.filename) for entry in entries]
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
    if any(name.endswith("vbaproject.bin") for name in names):
        raise Unreadable(texts.MACROS)
    if len(set(names)) != len(names) or any(_leads_outside(name) for name in names):
        raise Unreadable(texts.DAMAGED)


def _leads_outside(name: str) -> bool:
    return name.startswith("/") or "\\" in name or ".." in name.split("/")


def _folded(name: str) -> str:
    """A part's name as it is compared: `str.lower` would take other letters for ASCII ones."""
    return name.encode(errors="surrogatepass").lower().decode(errors="surrogatepass")


def part(archive: zipfile.ZipFile, name: str) -> str:
    """The archive's own spelling of a part's name; "" when there is none."""
    wanted = _folded(name)
    return next((own for own in archive.namelist() if _folded(own) == wanted), "")


def verify(archive: zipfile.ZipFile) -> None:
    """Unpack everything once, into nothing: lengths and check sums hold, no entities are declared.

    Raises `Unreadable`. Afterwards calamine unpacks exactly what was weighed.
    """
    for entry in archive.infolist():
        is_first = True
        for chunk in chunks(archive, entry.filename):
            if is_first and _DOCTYPE.search(chunk.replace(b"\0", b"")):
                raise Unreadable(texts.DAMAGED)
            is_first = False


@contextmanager
def only_text(archive: zipfile.ZipFile) -> Iterator[tuple[IO[bytes], int]]:
    """The one text that a zip holds, and its length; what macOS lays beside it does not count.

    Raises `Unreadable` for none, for several, and where it is damaged.
    """
    found = [
        entry
        for entry in archive.infolist()
        if entry.filename.lower().endswith(_TEXTS) and not entry.filename.startswith("__MACOSX/")
    ]
    if len(found) != 1:
        raise Unreadable(texts.NOT_A_TABLE)
    try:
        with archive.open(found[0]) as stream:
            yield stream, found[0].file_size
    except _BROKEN:
        raise Unreadable(texts.DAMAGED) from None


def chunks(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """An entry's bytes, unpacked piece by piece. Raises `Unreadable` where it is damaged."""
    try:
        with archive.open(name) as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    except Unreadable:
        raise
    except _BROKEN:
        raise Unreadable(texts.DAMAGED) from None
    except Exception as error:
        if type(error).__module__ == "_lzma":
            raise Unreadable(texts.DAMAGED) from None
        raise


def sheet_entry(archive: zipfile.ZipFile, sheet: str) -> str:
    """The archive's entry behind a sheet's name. Raises `Unreadable`."""
    relation = ""
    for _, attributes in elements(archive, "xl/workbook.xml", {"sheet"}):
        if attributes.get("name") == sheet:
            relation = next((v for k, v in attributes.items() if k.endswith(":id")), "")
            break
    for _, attributes in elements(archive, "xl/_rels/workbook.xml.rels", {"Relationship"}):
        if attributes.get("Id") == relation:
            target = posixpath.normpath(posixpath.join("/xl", attributes.get("Target", "")))
            if entry := part(archive, target.lstrip("/")):
                return entry
    raise Unreadable(texts.DAMAGED)


def elements(
    archive: zipfile.ZipFile, name: str, tags: Collection[str]
) -> list[tuple[str, dict[str, str]]]:
    """Start tags of these names in a part, in their order; none where the part is missing."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate()

    def start(tag: str, attributes: dict[str, str]) -> None:
        local = tag.rpartition(":")[2]
        if local in tags:
            found.append((local, attributes))

    parser.StartElementHandler = start
    if entry := part(archive, name):
        parse(parser, chunks(archive, entry))
    return found


def parse(parser: Any, pieces: Iterator[bytes]) -> None:
    """Feed a part to expat. Raises `Unreadable` for what is no XML, or says no numbers."""
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError):
        raise Unreadable(texts.DAMAGED) from None
