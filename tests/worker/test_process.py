"""The worker as it is started: the real process, from its first job to SIGTERM."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from server.platform import database, jobs, runtime
from server.settings import ROOT
from tests.clients import PATIENCE
from tests.template import environment


async def test_the_process_works_off_the_queue_and_stops_cleanly(
    queue: str, opened: runtime.Runtime, tmp_path: Path
) -> None:
    settings = opened.settings
    env = environment(settings, queue, settings.redis_url) | {
        "JIUYE_SANDBOX__PORT": str(settings.sandbox.port)
    }
    await jobs.enqueue("notices.deliver", {"deliveries": []})
    with (tmp_path / "worker.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "server.cli", "worker", cwd=ROOT, env=env, stdout=log, stderr=log
        )
        async with asyncio.timeout(PATIENCE):
            while await left():
                assert process.returncode is None, (tmp_path / "worker.log").read_text()
        process.terminate()
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
    words = (tmp_path / "worker.log").read_text()
    assert "timers.lead" in words
    assert "worker.stop" in words
    assert "timer.failed" not in words


async def left() -> int:
    async with database.driver() as connection:
        return int(await connection.fetchval("SELECT count(*) FROM pgqueuer"))
