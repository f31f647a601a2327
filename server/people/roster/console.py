"""`jiuye roster import`: the same import as on the desk, run at once in the operator's process."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import TextIO

from server.people.roster import queries, service
from server.people.roster.models import ImportState, RosterImport
from server.people.sites.models import Site, SiteKind
from server.platform import runtime
from server.platform.access.actor import SYSTEM
from server.platform.errors import Problem
from server.platform.web.paging import PageQuery
from server.settings import Settings

SHOWN = 20


async def import_file(
    settings: Settings,
    path: Path,
    site_code: str,
    *,
    accept: bool = False,
    out: TextIO = sys.stdout,
) -> int:
    """Check a roster file and load it if every row is good, or if `accept` takes the good ones.

    Prints the report to `out`. Gives the exit code: 0 loaded, 1 nothing was changed.
    """
    await runtime.start(settings)
    try:
        return await _import(path, site_code, accept, out)
    except Problem as problem:
        return _say(out, problem.detail)
    finally:
        await runtime.stop()


async def _import(path: Path, site_code: str, accept: bool, out: TextIO) -> int:
    site = await Site.get_or_none(code=site_code, kind=SiteKind.SCHOOL)
    if site is None:
        return _say(out, f"没有代码为 {site_code} 的学校")
    try:
        body = await asyncio.to_thread(path.read_bytes)
    except OSError as fault:
        return _say(out, f"读不到文件 {path}：{fault.strerror}")
    started = time.monotonic()
    batch = await service.upload(
        SYSTEM, site=site, file_name=path.name, body=body, in_background=False
    )
    used = await service.check(batch.id)
    batch = await queries.roster_import(SYSTEM, batch.id)
    if batch.state is ImportState.FAILED:
        await _print_lines(batch, out)
        await service.forget_file(batch.id)
        return _say(out, f"无法读取：{batch.failure}。生源库没有变化")
    seconds = time.monotonic() - started
    memory = f"，读取进程最多用内存 {used.peak_kib // 1024} MB" if used.peak_kib else ""
    _say(
        out,
        f"{site.name}：共 {batch.rows_total:,} 行，合格 {batch.rows_good:,} 行，"
        f"有问题 {batch.rows_bad:,} 行（核对 {seconds:.1f} 秒{memory}）",
    )
    await _print_lines(batch, out)
    if batch.state is ImportState.REFUSED:
        await service.forget_file(batch.id)
        return _say(out, "生源库没有变化")
    if batch.rows_bad and not accept:
        await service.discard(SYSTEM, batch.id)
        await service.forget_file(batch.id)
        return _say(out, "生源库没有变化；确认只导入合格的记录，请加 --accept-good")
    started = time.monotonic()
    await service.accept(SYSTEM, batch.id, in_background=False)
    await service.load(batch.id)
    await service.forget_file(batch.id)
    batch = await queries.roster_import(SYSTEM, batch.id)
    _say(out, f"已导入 {batch.rows_done:,} 条（{time.monotonic() - started:.1f} 秒）")
    return 0


async def _print_lines(batch: RosterImport, out: TextIO) -> None:
    lines, following = await queries.refused_lines(batch, PageQuery(after="", limit=SHOWN))
    for line in lines:
        where = f"第 {line.row} 行 " if line.row else ""
        value = f"“{line.value}”" if line.value else ""
        _say(out, f"  {where}{line.column}{value}：{line.sentence}")
    if following:
        _say(out, "  ……其余的请在“数据导入”页下载完整报告")


def _say(out: TextIO, sentence: str) -> int:
    out.write(sentence + "\n")
    return 1
