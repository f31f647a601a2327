"""A text with separators (csv), read as it streams: whatever its length, little of it is held.

Runs in the child process only (child.py). What Chinese systems write: UTF-8 with and without a byte
order mark, GB18030 (GBK is part of it), and UTF-16 with a mark, which Excel calls Unicode text.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from typing import Any, Protocol

from server.platform.tables import limits as texts
from server.platform.tables.limits import MIB, Limits, Unreadable

SEPARATORS = ",\t;|"
_BLOCK = 64 * 1024
_LONGEST_CELL = MIB
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


class Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


class Delimited:
    """The records of such a text, each with the number that Excel would show.

    Raises `Unreadable` where it is none, or a quote is never closed. `encoding` is what it is
    written in, `passed` how many bytes have been read.
    """

    def __init__(self, stream: Stream, limits: Limits) -> None:
        self._limits = limits
        head = _head(stream)
        codec, self.encoding = _encoding(head)
        self._source = _Joined(head, stream)
        buffered: Any = io.BufferedReader(self._source, _BLOCK)
        self._text = io.TextIOWrapper(buffered, codec, errors="replace", newline="")

    @property
    def passed(self) -> int:
        return self._source.passed

    def __iter__(self) -> Iterator[tuple[int, list[str]]]:
        first = self._text.readline(_LONGEST_CELL)
        separator = max(SEPARATORS, key=first.count)
        csv.field_size_limit(_LONGEST_CELL)
        records = csv.reader(_again(first, self._text), delimiter=separator)
        try:
            for number, cells in enumerate(records, 1):
                if len(cells) > self._limits.columns:
                    raise Unreadable(f"表格超过 {self._limits.columns} 列，请只保留需要的列")
                yield number, [_bare(cell) for cell in cells]
        except csv.Error:
            raise Unreadable(texts.OPEN_QUOTE.format(line=records.line_num)) from None


class _Joined(io.RawIOBase):
    """What was looked at, and then the rest."""

    def __init__(self, head: bytes, rest: Stream) -> None:
        self._head, self._rest, self.passed = head, rest, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece = self._head[: len(buffer)] or self._rest.read(len(buffer))
        self._head = self._head[len(buffer) :]
        buffer[: len(piece)] = piece
        self.passed += len(piece)
        return len(piece)


def _head(stream: Stream) -> bytes:
    """The beginning, up to the first letter that tells in what it is written."""
    head = b""
    while len(head) < MIB and (piece := stream.read(_BLOCK)):
        head += piece
        if not piece.isascii():
            break
    return head


def _encoding(head: bytes) -> tuple[str, str]:
    """The codec, and its name for people. Raises `Unreadable` for what is no text."""
    for mark, codec, name in _MARKS:
        if head.startswith(mark):
            return codec, name
    if b"\0" in head:
        raise Unreadable(texts.NOT_A_TABLE)
    for codec, name in (("utf-8", "UTF-8"), ("gb18030", "GB18030")):
        try:
            codecs.getincrementaldecoder(codec)().decode(head)  # its end may be half a letter
            return codec, name
        except UnicodeDecodeError:
            continue
    raise Unreadable(texts.NOT_A_TABLE)


def _again(first: str, rest: Iterator[str]) -> Iterator[str]:
    yield first
    yield from rest


def _bare(cell: str) -> str:
    """Without what keeps Excel from taking a code for a number: `="0451"`, a tab, `'0451`."""
    cell = cell.strip()
    if cell.startswith('="') and cell.endswith('"') and len(cell) > 2:
        return cell[2:-1]
    return cell[1:] if cell.startswith("'") else cell
