"""李晓梅 and the desks that review what she confirms."""

from __future__ import annotations

from collections.abc import AsyncIterator

import orjson
import pytest

from server import database, jobs
from server.settings import Settings
from server.sourceinfo.models import SourceInfo
from tests.clients import Client
from tests.conftest import client_of
from tests.people import LI, enter_as_staff, row_of

AS_JSON = {"Accept": "application/json"}
GIVEN = {
    "origin": "230100",
    "phone": "13812345678",
    "email": "li@example.cn",
    "address": "学府路 1 号 3 舍 201",
    "home_contact": "李大山",
}


@pytest.fixture
async def college(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """计算机学院's desk on a desktop."""
    async with client_of(app, settings) as client:
        yield await enter_as_staff(client, "college@10001.demo")


async def submit(student: Client, **other: str) -> SourceInfo:
    """Hand in what is right, but for `other`."""
    answer = await student.post("/student/source", data=GIVEN | other, headers=AS_JSON)
    assert answer.status_code == 200, answer.text
    return await info_of_li()


async def info_of_li() -> SourceInfo:
    return await SourceInfo.get(student_id=(await row_of(LI)).id)


async def decide(desk: Client, workflow: str, case_id: object, action: str, **more: str) -> int:
    answer = await desk.post(
        f"/staff/reviews/{workflow}/{case_id}", json={"action": action, **more}, headers=AS_JSON
    )
    return answer.status_code


async def work_off(job: str) -> int:
    """Do the work that the queue holds under this name, as a worker would; gives how much."""
    async with database.driver() as connection:
        rows = await connection.fetch(
            "DELETE FROM pgqueuer WHERE entrypoint = $1 RETURNING payload", job
        )
    for row in rows:
        await jobs.entrypoints()[job](orjson.loads(row["payload"]))
    return len(rows)
