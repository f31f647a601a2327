"""生源核对通知 (NTF-12): the school counts whom it calls upon, is asked again, and calls once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server.people.accounts.models import Account
from server.people.sourceinfo import notices as source_notices
from server.people.sourceinfo.calls import CALL_JOB, OPEN_FOR
from server.people.sourceinfo.models import SourceCall, SourceInfo, SourceState
from server.people.students.models import Student
from server.platform import clock, runtime
from server.platform.notices.models import Delivery, Notice
from tests.clients import Client, words
from tests.people import LI, ZHANG, enter_as_staff, row_of, work_off
from tests.sourceinfo.conftest import AS_JSON, submit

PATH = "/staff/roster/notice"
CALLED = source_notices.CALLED.name
BY_SMS = source_notices.CALLED_BY_SMS.name


async def test_the_page_counts_before_anything_is_sent(school: Client) -> None:
    page = await school.json(PATH)
    assert page["reachable"] >= 1
    assert page["unconfirmed"] == page["reachable"] + page["unreachable"]
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


async def test_who_is_not_bound_hears_by_sms_and_who_has_no_phone_is_counted(
    school: Client,
) -> None:
    zhang, li = await row_of(ZHANG), await row_of(LI)
    before = await school.json(PATH)
    assert (before["by_wechat"], before["unreachable"]) == (3, 0)
    known = await SourceInfo.all().values_list("student_id", flat=True)
    rest = Student.filter(site_id=li.site_id, id__not_in=list(known))
    quiet = await rest.order_by("-student_no").first()
    assert quiet is not None
    await Student.filter(id=quiet.id).update(phone_cell=None)
    page = await school.json(PATH, college=quiet.college_id)
    sent = await school.post(PATH, data={}, headers=AS_JSON)
    assert (page["unreachable"], sent.json()["unreachable"]) == (1, 1)
    assert "联系不上 1 人" in words((await school.get(PATH)).text)
    assert await work_off(CALL_JOB) == 1
    told = await Notice.get(event=BY_SMS, account_id=zhang.id)
    assert [d.channel for d in await Delivery.filter(notice_id=told.id)] == ["sms"]
    assert (await Account.get(id=zhang.id)).name == ZHANG.name
    assert not await Notice.filter(event=BY_SMS, account_id__in=[li.id, quiet.id]).exists()
    assert await Notice.filter(event=BY_SMS).count() == before["by_sms"] - 1
    (line,) = (await school.json(PATH))["sent"]
    assert (line["scope"], line["by_wechat"], line["unreachable"]) == ("示范大学", 3, 1)


async def test_a_spent_budget_is_said_and_nobody_is_promised_an_sms(
    school: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime.current().settings.sms, "daily", 0)
    page = await school.json(PATH)
    assert (page["by_sms"], page["sms_spent"]) == (0, True)
    assert page["unreachable"] == page["unconfirmed"] - page["by_wechat"] > 0
    assert "短信额度已用完" in words((await school.get(PATH)).text)
    await school.post(PATH, data={}, headers=AS_JSON)
    await work_off(CALL_JOB)
    assert not await Notice.filter(event=BY_SMS).exists()


async def test_a_day_has_one_line_for_each_scope(school: Client) -> None:
    for data in ({}, {}, {"year": "2027"}):
        await school.post(PATH, data=data, headers=AS_JSON)
    assert await SourceCall.all().count() == 2
    clock.shift_to(clock.offset() + timedelta(days=1, minutes=1))
    await enter_as_staff(school, "school@10001.demo")
    await school.post(PATH, data={}, headers=AS_JSON)
    assert await SourceCall.all().count() == 3


async def test_the_schools_page_leads_to_the_check_while_it_is_open(
    visitor: Client, phone: Client, foreign_school: Client, school: Client
) -> None:
    async def shown(code: str = "10001") -> bool:
        page = await phone.get(f"/s/{code}")
        return 'href="/student/source"' in page.text and "生源核对" in words(page.text)

    assert not await shown(), "nobody was called yet"
    await school.post(PATH, data={"year": "2027"}, headers=AS_JSON)
    assert await shown()
    assert not await shown("10002"), "another school's check is not open"
    site = (await row_of(LI)).site_id
    await SourceInfo.filter(site_id=site).update(state=SourceState.WAITING)
    known = await SourceInfo.all().values_list("student_id", flat=True)
    await SourceInfo.bulk_create(
        [
            SourceInfo(
                student_id=student.id, site_id=site, college_id=student.college_id,
                state=SourceState.WAITING, chain=[], origin="",
                state_since=clock.now(), created_at=clock.now(),
            )
            for student in await Student.filter(site_id=site, id__not_in=list(known))
        ]
    )
    assert not await shown(), "everybody has handed in"
    await foreign_school.post(PATH, data={}, headers=AS_JSON)
    assert await shown("10002")
    clock.shift_to(clock.offset() + OPEN_FOR + timedelta(minutes=1))
    assert not await shown("10002"), "one that was called long ago is over"
