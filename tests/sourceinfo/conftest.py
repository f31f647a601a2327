"""李晓梅 and the desks that review what she confirms."""

from __future__ import annotations

from server.people.sourceinfo.models import SourceInfo
from tests.clients import Client
from tests.people import LI, row_of

AS_JSON = {"Accept": "application/json"}
GIVEN = {
    "origin": "230103",
    "phone": "13812345678",
    "email": "li@example.cn",
    "address": "学府路 1 号 3 舍 201",
    "home_contact": "李大山",
}


async def submit(student: Client, **other: str) -> SourceInfo:
    """Hand in what is right, but for `other`."""
    answer = await student.post("/student/source", data=GIVEN | other, headers=AS_JSON)
    assert answer.status_code == 200, answer.text
    return await info_of_li()


async def info_of_li() -> SourceInfo:
    return await SourceInfo.get(student_id=(await row_of(LI)).id)


async def decide(desk: Client, workflow: str, case_id: object, action: str, **more: str) -> int:
    answer = await desk.post(
        f"/cases/{workflow}/{case_id}", json={"action": action, **more}, headers=AS_JSON
    )
    return answer.status_code
