"""Each lane does its tasks; what nobody does is given up, and files that are over are destroyed."""

from __future__ import annotations

from typing import Any, get_args
from uuid import UUID

from server.platform import clock
from server.platform.jobs import job
from server.platform.tasks import results, running
from server.platform.tasks.kinds import LongLane
from server.platform.tasks.service import job_of
from server.platform.timers import every


async def run(payload: dict[str, Any]) -> None:
    await running.run(UUID(payload["task"]))


for lane in get_args(LongLane):
    job(job_of(lane), lane=lane)(run)


@every(60, "tasks.sweep")
async def sweep() -> None:
    await running.give_up()
    await results.destroy(clock.now())
