"""Reading an uploaded table: in a limited child process, streamed, off the event loop."""

from __future__ import annotations

import asyncio
import struct
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

import orjson

from server.platform.tables import limits as texts
from server.platform.tables.limits import LIMITS, Limits, Unreadable
from server.settings import ROOT

__all__ = ["Aside", "Fault", "Faulty", "Reading", "Row", "Unreadable", "fault_of", "open_rows"]

_LENGTH = struct.Struct(">I")
_LONGEST_MESSAGE = 64 * texts.MIB


class Fault(StrEnum):
    """Why a cell has no usable text."""

    FORMULA = "formula"
    NUMBER = "number"
    LONG = "long"
    ERROR = "error"
    FORMAT = "format"
    LETTERS = "letters"

    @property
    def sentence(self) -> str:
        return {
            "formula": "这一格是公式，请复制后“粘贴为数值”再上传",
            "number": "这一格被存成了数字，末几位已丢失，请设为文本后重填",
            "long": "这一格太长，最多 500 个字",
            "error": "这一格是错误值（如 #N/A），请填写正确的内容，没有内容的请清空",
            "letters": "有认不出的字符，请把文件另存为 UTF-8 编码后再上传",
            "format": "看不出这个数字在表格里显示成什么，请设为文本后重填",
        }[self.value]


class Aside(StrEnum):
    """Why a row is none of the list's: whoever reads leaves it out, and says so."""

    HIDDEN = "hidden"
    SUM = "sum"


@dataclass(frozen=True, slots=True)
class Faulty:
    """A cell that cannot be used, with the beginning of what stands in it."""

    fault: Fault
    shown: str


Cell = str | Faulty


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the sheet that is not empty; `number` is the one that Excel shows."""

    number: int
    cells: list[Cell]
    aside: Aside | None = None


class Reading:
    """Batches of rows; with the first also the hidden columns (from 0), which are read as others.

    `share` is how much of the file has been read, `encoding` what a text is written in. Once read
    through, also what the child used.
    """

    def __init__(self, child: asyncio.subprocess.Process, silence: float) -> None:
        self._child = child
        self._silence = silence
        self.hidden_columns: list[int] = []
        self.encoding = ""
        self.share = 0.0
        self.cpu_seconds = 0.0
        self.peak_kib = 0

    async def __aiter__(self) -> AsyncIterator[list[Row]]:
        while True:
            message = await self._receive()
            if "unreadable" in message:
                raise Unreadable(message["unreadable"])
            if "end" in message:
                self.cpu_seconds, self.peak_kib = message["end"]["cpu"], message["end"]["rss"]
                return
            if "hidden_columns" in message:
                self.hidden_columns = message["hidden_columns"]
                self.encoding = message.get("encoding", "")
                continue
            self.share = message["share"]
            yield [
                Row(number, _cells(cells), Aside(aside) if aside else None)
                for number, cells, aside in message["rows"]
            ]

    async def _receive(self) -> dict[str, Any]:
        stdout = self._child.stdout
        assert stdout is not None
        try:
            async with asyncio.timeout(self._silence):
                (length,) = _LENGTH.unpack(await stdout.readexactly(_LENGTH.size))
                if length > _LONGEST_MESSAGE:
                    raise Unreadable(texts.TOO_COMPLEX)
                message: dict[str, Any] = orjson.loads(await stdout.readexactly(length))
                return message
        except (asyncio.IncompleteReadError, TimeoutError):
            # It was killed at a limit, or has hung: either way the file is beyond what we take.
            raise Unreadable(texts.TOO_COMPLEX) from None


def _cells(cells: list[Any]) -> list[Cell]:
    if all(type(cell) is str for cell in cells):
        return cells
    return [
        cell if isinstance(cell, str) else Faulty(Fault(cell["fault"]), cell["shown"])
        for cell in cells
    ]


def fault_of(body: bytes, limits: Limits = LIMITS) -> str:
    """What is plainly wrong with an upload, in a sentence; empty if nothing. Unpacks nothing."""
    if len(body) > limits.packed:
        return limits.too_heavy
    if not limits.delimited and not body.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return texts.NOT_XLSX
    return ""


@asynccontextmanager
async def open_rows(
    body: bytes | AsyncIterator[bytes], limits: Limits = LIMITS, *, size: int = 0
) -> AsyncIterator[Reading]:
    """The rows of an xlsx's first visible sheet, or of a text (`limits.delimited`), in batches.

    A stream of pieces comes with its `size`, and is never held as a whole.

        async with open_rows(body) as reading:
            async for batch in reading: ...

    Iterating raises `Unreadable` for a file that cannot be taken as a whole: no table, cut off,
    encrypted, a bomb, beyond the limits. The child gets no environment of ours and what `limits`
    say of memory and CPU, and is gone when the block ends (reliability.md row 35).
    """
    if isinstance(body, bytes):
        if sentence := fault_of(body, limits):
            raise Unreadable(sentence)
        size, body = len(body), _pieces(body)
    given = orjson.dumps({"limits": asdict(limits), "size": size}).decode()
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "server.platform.tables.child",
        given,
        cwd=ROOT,
        env={"LANG": "C.UTF-8", "MALLOC_ARENA_MAX": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    feeding = asyncio.create_task(_feed(child, body))
    try:
        yield Reading(child, limits.child_silence)
    except Unreadable:
        if feeding.done() and (failure := feeding.exception()):
            raise failure from None  # the store went away, and the child with it
        raise
    finally:
        feeding.cancel()
        if child.returncode is None:
            try:
                child.kill()
            except ProcessLookupError:
                pass
        await child.wait()
        await asyncio.gather(feeding, return_exceptions=True)


async def _pieces(body: bytes) -> AsyncIterator[bytes]:
    yield body


async def _feed(child: asyncio.subprocess.Process, pieces: AsyncIterator[bytes]) -> None:
    stdin = child.stdin
    assert stdin is not None
    try:
        async for piece in pieces:
            stdin.write(piece)
            await stdin.drain()
        stdin.close()
    except (BrokenPipeError, ConnectionResetError):
        return  # it has already refused the file; the reason is on its stdout
    except Exception:
        child.kill()
        raise
