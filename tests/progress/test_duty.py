"""The college's duty (SREG-10): how far its graduates are, and reminding those who are behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import asyncpg

from server.people.accounts.models import Account, Binding
from server.people.progress import notices as duty_notices
from server.people.progress.service import REMIND_JOB
from server.people.sites.models import College, Site
from server.people.students.models import Student
from server.platform import clock, database
from server.platform.notices.models import Delivery, Notice
from tests.clients import Client, words
from tests.people import LI, ZHANG, enter_as_staff, row_of, work_off
from tests.sourceinfo.conftest import AS_JSON, decide, submit

PATH = "/staff/duty"
REMIND = "/staff/duty/remind"
EVENTS = duty_notices.EVENTS


@contextmanager
def statements() -> Iterator[list[str]]:
    """Every statement that is sent to the database meanwhile."""
    sent: list[str] = []
    real = asyncpg.Connection._execute

    async def heard(self: Any, query: str, *args: Any, **named: Any) -> Any:
        sent.append(query)
        return await real(self, query, *args, **named)

    asyncpg.Connection._execute = heard
    try:
        yield sent
    finally:
        asyncpg.Connection._execute = real


async def view(client: Client, address: str) -> Any:
    """A page's view, by its whole address."""
    answer = await client.get(address, headers=AS_JSON)
    answer.raise_for_status()
    return answer.json()


def line_of(page: Any, name: str) -> Any:
    return next(line for line in page["lines"] if line["name"] == name)


async def test_the_numbers_are_right_and_each_leads_to_its_list(
    student: Client, school: Client
) -> None:
    before = line_of(await view(school, PATH), "计算机学院")
    info = await submit(student)
    await student.post("/student/profile", data={"wish": "work"})
    page = await view(school, PATH)
    now = line_of(page, "计算机学院")
    assert now["total"]["count"] == await Student.filter(college__name="计算机学院").count()
    assert now["bound"]["count"] == before["bound"]["count"] == 3
    assert now["waiting"]["count"] == before["waiting"]["count"] + 1
    assert now["filled"]["count"] == before["filled"]["count"] + 1
    await decide(school, "source_info", info.id, "approve")
    now = line_of(await view(school, PATH), "计算机学院")
    assert now["approved"]["count"] == before["approved"]["count"] + 1
    states = ("unconfirmed", "waiting", "returned", "approved")
    assert sum(now[name]["count"] for name in states) == now["total"]["count"]
    for name in ("total", "bound", "filled", *states):
        listed = await view(school, now[name]["href"])
        assert listed["total"] == now[name]["count"], name
    whole = page["whole"]["total"]
    assert whole["count"] == sum(line["total"]["count"] for line in page["lines"])
    assert (await view(school, whole["href"]))["total"] == whole["count"]


async def test_a_college_sees_itself_a_school_its_colleges_the_province_its_schools(
    college: Client, school: Client, province: Client
) -> None:
    assert [line["name"] for line in (await view(college, PATH))["lines"]] == ["计算机学院"]
    assert len((await view(school, PATH))["lines"]) == 3
    page = await view(province, PATH)
    assert [line["name"] for line in page["lines"]] == ["示范大学", "示范理工学院", "示范职业学院"]
    listed = await view(province, page["lines"][1]["total"]["href"])
    assert listed["total"] == page["lines"][1]["total"]["count"]
    inside = await view(province, page["lines"][1]["href"])
    assert {line["name"] for line in inside["lines"]} == {"机械工程学院", "信息工程学院"}
    assert (await view(school, f"{PATH}?year=2020"))["lines"] == []
    assert "还没有毕业生" in words((await school.get(f"{PATH}?year=2020")).text)
    for client, path in (
        (school, f"{PATH}?site=10002"),
        (college, f"{REMIND}?college={(await College.get(name='文学院')).id}"),
        (school, f"{REMIND}?college={(await College.get(name='护理系')).id}"),
        (province, f"{PATH}?site=99999"),
    ):
        assert (await client.get(path, headers=AS_JSON)).status_code == 404


async def test_the_queries_are_few_however_many_there_are(school: Client) -> None:
    await view(school, PATH)
    with statements() as few:
        await view(school, PATH)
    site = await Site.get(code="10001")
    row = await row_of(ZHANG)
    for n in range(5):
        other = await College.create(site=site, code=f"9{n}", name=f"新学院{n}")
        await Student.create(
            site=site, college=other, student_no=f"9{n}", name="某", gender="1",
            id_number_cell=row.id_number_cell, id_number_index=f"x{n}", major="x", degree="31",
            graduation_year=2027, created_at=clock.now(), updated_at=clock.now(),
        )
    with statements() as many:
        page = await view(school, PATH)
    assert len(page["lines"]) == 8
    assert len(many) == len(few)


async def test_unbound_students_are_reminded_by_sms_once_a_day(
    college: Client, untried: None
) -> None:
    page = await view(college, f"{REMIND}?what=bind")
    assert (page["by_wechat"], page["unbound"], page["by_sms"]) == (0, 0, page["missing"])
    assert "确定提醒" in words((await college.get(f"{REMIND}?what=bind")).text)
    assert await work_off(REMIND_JOB) == 0, "looking sends nothing"
    answer = await college.post(REMIND, data={"what": "bind"}, headers=AS_JSON)
    assert answer.json()["students"] == page["by_sms"]
    again = await college.post(REMIND, data={"what": "bind"}, headers=AS_JSON)
    assert (again.status_code, "明天" in again.json()["detail"]) == (429, True)
    assert await work_off(REMIND_JOB) == 1
    zhang, li = await row_of(ZHANG), await row_of(LI)
    told = await Notice.get(event="duty.bind", account_id=zhang.id)
    assert [d.channel for d in await Delivery.filter(notice_id=told.id)] == ["sms"]
    assert (await Account.get(id=zhang.id)).name == ZHANG.name
    assert not await Notice.filter(event="duty.bind", account_id=li.id).exists()
    assert await Notice.filter(event="duty.bind").count() == page["by_sms"]
    clock.shift_to(clock.offset() + timedelta(days=1, minutes=1))
    await enter_as_staff(college, "college@10001.demo")
    assert (await college.post(REMIND, data={"what": "bind"}, headers=AS_JSON)).status_code == 200


async def test_the_bound_are_reminded_by_wechat_and_who_has_done_it_is_left_in_peace(
    student: Client, school: Client, untried: None
) -> None:
    li = await row_of(LI)
    page = await view(school, f"{REMIND}?what=source&college={li.college_id}")
    assert page["by_wechat"] == 1, "李晓梅 follows our account"
    assert page["unbound"] > 0
    form = {"what": "source", "college": str(li.college_id)}
    assert (await school.post(REMIND, data=form, headers=AS_JSON)).status_code == 200
    await work_off(REMIND_JOB)
    assert await Notice.filter(event="duty.source", account_id=li.id).count() == 1
    assert (await school.post(REMIND, data={"what": "source"}, headers=AS_JSON)).status_code == 200
    await work_off(REMIND_JOB)
    assert await Notice.filter(event="duty.source", account_id=li.id).count() == 1, "once a day"
    await student.post("/student/profile", data={"wish": "work"})
    await Binding.exclude(account_id=li.id).filter(account__kind="student").update(state="ended")
    nobody = await school.post(REMIND, data={"what": "profile"}, headers=AS_JSON)
    assert nobody.status_code == 422
    assert await work_off(REMIND_JOB) == 0


async def test_who_wanted_to_be_gone_is_not_asked_back(college: Client) -> None:
    before = (await view(college, f"{REMIND}?what=bind"))["missing"]
    async with database.driver() as connection:
        await connection.execute(
            "INSERT INTO deletion"
            " (id, person, kind, state, site_id, chain, state_since, created_at)"
            " SELECT gen_random_uuid(), id, 'student', 'done', site_id, '{}', now(), now()"
            " FROM student WHERE student_no = $1",
            ZHANG.student_no,
        )
    assert (await view(college, f"{REMIND}?what=bind"))["missing"] == before - 1


async def test_the_board_is_drawn_without_inline_style(school: Client, student: Client) -> None:
    html = (await school.get(PATH)).text
    assert 'class="share"' in html
    assert "style=" not in html
    assert (await student.get(PATH, headers=AS_JSON)).status_code == 403
