"""生源核对通知 (NTF-12): the school counts whom it calls upon, is asked again, and calls once."""

from __future__ import annotations

from server.people.sourceinfo import notices as source_notices
from server.people.sourceinfo.service import CALL_JOB
from server.platform.notices.models import Notice
from tests.clients import Client, words
from tests.people import LI, row_of, work_off
from tests.sourceinfo.conftest import AS_JSON, submit

PATH = "/staff/roster/notice"
CALLED = source_notices.CALLED.name


async def test_the_page_counts_before_anything_is_sent(school: Client) -> None:
    page = await school.json(PATH)
    assert page["reachable"] >= 1
    assert page["unconfirmed"] == page["reachable"] + page["unbound"]
    assert f"确定向 {page['reachable']} 名学生发送吗" in words((await school.get(PATH)).text)
    assert await work_off(CALL_JOB) == 0


async def test_unconfirmed_and_bound_students_are_told_once_a_day(school: Client) -> None:
    for _ in range(2):
        assert (await school.post(PATH, data={}, headers=AS_JSON)).status_code == 200
    assert await work_off(CALL_JOB) == 1, "a second press while the first waits is the same call"
    await school.post(PATH, data={}, headers=AS_JSON)
    await work_off(CALL_JOB)
    assert await Notice.filter(event=CALLED, account_id=(await row_of(LI)).id).count() == 1


async def test_who_has_handed_in_is_left_in_peace(student: Client, school: Client) -> None:
    await school.post(PATH, data={}, headers=AS_JSON)
    await submit(student)
    await work_off(CALL_JOB)
    assert not await Notice.filter(event=CALLED, account_id=(await row_of(LI)).id).exists()


async def test_the_scope_may_be_a_college_and_a_year(school: Client) -> None:
    college = (await row_of(LI)).college_id
    some = await school.json(PATH, college=college, year="2027")
    none = await school.json(PATH, year="2020")
    assert some["reachable"] >= 1
    assert none["unconfirmed"] == 0
    answer = await school.post(PATH, data={"year": "2020"}, headers=AS_JSON)
    assert answer.status_code == 422


async def test_another_schools_college_is_not_called(foreign_school: Client) -> None:
    college = (await row_of(LI)).college_id
    answer = await foreign_school.post(PATH, data={"college": str(college)}, headers=AS_JSON)
    assert answer.status_code == 404
    assert await work_off(CALL_JOB) == 0


async def test_only_the_school_calls(student: Client, college: Client) -> None:
    for client in (student, college):
        assert (await client.post(PATH, data={}, headers=AS_JSON)).status_code == 403
