"""`jiuye register load`: the same load as on the desk, run at once in the operator's process."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import TextIO
from uuid import uuid4

from server.people.business_register import service
from server.people.business_register.columns import KEPT, heading_line, recognised
from server.people.business_register.loading import Wanted
from server.people.business_register.models import RegisterLoad
from server.platform import clock
from server.platform.errors import Problem
from server.platform.tables.limits import MIB, Unreadable

SHOWN = 20


async def load_file(
    path: Path,
    *,
    replaces: bool,
    as_of: date | None = None,
    report: Path | None = None,
    out: TextIO = sys.stdout,
) -> int:
    """Load a register's file by its headings; the report of refused rows goes to `out`, or whole
    as a workbook to `report`. Gives the exit code: 0 loaded, 1 nothing was changed.
    """
    try:
        return await _load(path, replaces, as_of, report, out)
    except Unreadable as fault:
        return _say(out, f"无法读取：{fault.sentence}。工商库没有变化")
    except Problem as problem:
        return _say(out, f"{problem.detail}。工商库没有变化")
    except OSError as fault:
        return _say(out, f"读不到文件 {path}：{fault.strerror}")


async def _load(
    path: Path, replaces: bool, as_of: date | None, report: Path | None, out: TextIO
) -> int:
    size = (await asyncio.to_thread(path.stat)).st_size
    sample, encoding = await service.first_lines(pieces(path), size)
    heading = heading_line(sample)
    places = recognised(sample[heading])
    if missing := [k.title for k in KEPT if k.required and k.key not in places]:
        there = "、".join(filter(None, sample[heading]))
        said = f"没有认出{'、'.join(missing)}（表头是：{there}）"
        return _say(out, f"{said}。请改列名，或在工作台上传后自己选")
    kept = "，".join(f"{k.title}=第 {places[k.key] + 1} 列" for k in KEPT if k.key in places)
    _say(out, f"{encoding + '，' if encoding else ''}{kept}")
    row = RegisterLoad(id=uuid4(), heading=heading, encoding=encoding, created_at=clock.now())
    day = as_of or clock.now().astimezone(clock.CHINA).date()
    began = time.monotonic()
    found = await service.load_file(
        path.name, pieces(path), size, row, Wanted(places, replaces, day), _nowhere
    )
    for line in found.lines[:SHOWN]:
        shown = f"“{line.shown}”" if line.shown else ""
        _say(out, f"  第 {line.row} 行 {line.column}{shown}：{line.sentence}")
    if report is not None and found.lines:
        await asyncio.to_thread(report.write_bytes, await service.report(found.lines))
        _say(out, f"  没有载入的行都在 {report}")
    elif found.refused > SHOWN:
        _say(out, "  ……其余的请加 --report FILE 写进表格")
    memory = f"，读取进程最多用内存 {found.peak_kib // 1024} MB" if found.peak_kib else ""
    spent = f"（{time.monotonic() - began:.1f} 秒{memory}）"
    if not found.good:
        return _say(out, f"没有可用的行，工商库没有变化{spent}")
    _say(out, f"工商库现有 {found.entries:,} 条，{found.refused:,} 行没有载入{spent}")
    return 0


async def pieces(path: Path) -> AsyncIterator[bytes]:
    """A file's bytes, never all of them at once."""
    with await asyncio.to_thread(path.open, "rb") as file:
        while piece := await asyncio.to_thread(file.read, MIB):
            yield piece


async def _nowhere(_done: int, _total: int) -> None:
    return None


def _say(out: TextIO, sentence: str) -> int:
    out.write(sentence + "\n")
    return 1
