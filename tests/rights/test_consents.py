"""Taking a consent back is one press, and acts on the next request."""

from __future__ import annotations

from server.people.profiles.models import Finders, Profile
from tests.clients import Client, words
from tests.people import LI, row_of
from tests.rights.conftest import AS_JSON

WITHDRAW = "/me/data/consents/withdraw"


async def test_it_is_taken_back_with_one_press(student: Client) -> None:
    assert "还没有需要单独同意的事" in words((await student.get("/me/data")).text)
    await student.post("/student/profile/finders", data={"finders": "admitted"})
    given = (await student.json("/me/data"))["consents"]
    assert [(line["is_given"], line["withdraw"]) for line in given] == [(True, "resume_finding")]
    assert given[0]["version"]
    answer = await student.post(WITHDRAW, data={"purpose": "resume_finding"})
    assert answer.headers["location"] == "/me/data"
    mine = await Profile.get(student_id=(await row_of(LI)).id)
    assert mine.finders is Finders.APPLIED, "nobody finds him from now on"
    assert (await student.json("/student/profile"))["finders"] == "applied"
    lines = (await student.json("/me/data"))["consents"]
    assert [(line["is_given"], line["withdraw"]) for line in lines] == [(False, ""), (True, "")]


async def test_only_what_was_asked_can_be_taken_back(student: Client, school: Client) -> None:
    answer = await student.post(WITHDRAW, data={"purpose": "other"}, headers=AS_JSON)
    assert answer.status_code == 404
    answer = await school.post(WITHDRAW, data={"purpose": "resume_finding"}, headers=AS_JSON)
    assert answer.status_code == 403
