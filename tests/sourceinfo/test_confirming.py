"""A graduate confirms his source information, and the desks of the school's chain review it."""

from __future__ import annotations

from server.people.policies import service as policies
from server.people.sourceinfo import notices as source_notices
from server.people.sourceinfo.models import SourceInfo, SourceState
from server.people.sourceinfo.service import DESK_JOB
from server.platform.code_tables import queries as code_tables
from server.platform.notices.models import Notice
from server.platform.privacy import cipher
from tests.clients import Client, words
from tests.people import LI, acting, row_of, work_off, work_off_notices
from tests.sourceinfo.conftest import (
    AS_JSON,
    GIVEN,
    decide,
    info_of_li,
    submit,
)

EVENTS = source_notices.APPROVED
"""The worker's catalogue; the web server does not load it."""
BOTH = ["college", "school"]


async def set_chain(*desks: str) -> None:
    student = await row_of(LI)
    await policies.set(
        await acting("school@10001.demo"),
        "source_info.review_chain",
        list(desks),
        site=student.site_id,
    )


async def test_an_unconfirmed_student_is_asked_to_confirm(student: Client) -> None:
    home = await student.json("/student")
    assert home["todos"][0]["href"] == "/student/source"
    page = await student.json("/student/source")
    assert (page["case"]["state_label"], page["can_edit"]) == ("未确认", True)
    facts = {fact["label"]: fact["value"] for fact in page["facts"]}
    assert (facts["姓名"], facts["学历"], facts["专业"]) == ("李晓梅", "本科", "软件工程")
    assert facts["身份证号"] == "11**************25"


async def test_the_school_reviews_what_was_handed_in(student: Client, school: Client) -> None:
    info = await submit(student)
    assert info.state is SourceState.WAITING
    assert "待学校审核" in words((await student.get("/student/source")).text)
    assert await decide(school, "source_info", info.id, "approve") == 200
    page = await student.json("/student/source")
    assert (page["case"]["state_label"], page["can_edit"]) == ("已审核", False)
    assert "黑龙江省 哈尔滨市 南岗区" in [fact["value"] for fact in page["confirmed"]]
    assert not any("/source" in todo["href"] for todo in (await student.json("/student"))["todos"])


async def test_before_the_review_it_may_be_handed_in_again_and_again(student: Client) -> None:
    for number in range(3):
        await submit(student, phone=f"1381234567{number}")
    page = await student.json("/student/source")
    assert page["own"]["phone"] == "13812345672"
    assert len(page["case"]["history"]) == 3
    assert await SourceInfo.filter(student_id=(await row_of(LI)).id).count() == 1


async def test_after_the_review_it_is_closed(student: Client, school: Client) -> None:
    info = await submit(student)
    await decide(school, "source_info", info.id, "approve")
    answer = await student.post("/student/source", data=GIVEN, headers=AS_JSON)
    assert (answer.status_code, answer.json()["code"]) == (409, "source_info_approved")


async def test_a_return_says_why_and_what_was_typed_is_still_there(
    student: Client, school: Client
) -> None:
    info = await submit(student)
    assert await decide(school, "source_info", info.id, "return") == 422
    assert await decide(school, "source_info", info.id, "return", reason="other") == 422
    assert (
        await decide(school, "source_info", info.id, "return", reason="other", note="写到寝室")
        == 200
    )
    page = words((await student.get("/student/source")).text)
    assert "写到寝室" in page
    assert "已退回" in page
    home = await student.json("/student")
    assert "退回" in home["todos"][0]["title"]
    assert (await student.json("/student/source"))["own"]["address"] == GIVEN["address"]
    assert (await submit(student, address="学府路 1 号 3 舍 202")).state is SourceState.WAITING


async def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(student: Client) -> None:
    wrong = GIVEN | {"phone": "123", "email": "nobody", "origin": "230000", "postcode": "15"}
    answer = await student.post("/student/source", data=wrong)
    assert answer.status_code == 422
    page = words(answer.text)
    assert "手机号不正确" in page
    assert "电子邮箱的格式不对" in page
    assert "邮编是 6 位数字" in page
    assert 'value="nobody"' in answer.text
    city_only = GIVEN | {"origin": "230100"}
    told = await student.post("/student/source", data=city_only, headers=AS_JSON)
    assert told.json()["errors"] == [{"field": "origin", "message": "请选择到所在的县（市、区）"}]


async def test_a_school_may_keep_the_origin_to_itself(student: Client) -> None:
    site = (await row_of(LI)).site_id
    desk = await acting("school@10001.demo")
    await policies.set(desk, "source_info.origin_editable", False, site=site)
    assert "data-region" not in (await student.get("/student/source")).text
    answer = await student.post("/student/source", data=GIVEN, headers=AS_JSON)
    assert answer.json()["errors"][0]["field"] == "origin"
    assert (await submit(student, origin="")).origin == ""


async def test_two_desks_review_one_after_the_other(
    student: Client, college: Client, school: Client
) -> None:
    await set_chain(*BOTH)
    info = await submit(student)
    assert info.state is SourceState.AT_COLLEGE
    assert await decide(school, "source_info", info.id, "endorse") == 403
    assert await decide(college, "source_info", info.id, "endorse") == 200
    assert (await info_of_li()).state is SourceState.WAITING
    assert await decide(college, "source_info", info.id, "approve") == 403
    assert await decide(school, "source_info", info.id, "approve") == 200
    assert (await info_of_li()).state is SourceState.APPROVED


async def test_a_case_under_way_keeps_its_chain(
    student: Client, college: Client, school: Client
) -> None:
    info = await submit(student)
    await set_chain(*BOTH)
    assert (await submit(student, qq="1234567")).chain == ["school"]
    assert await decide(school, "source_info", info.id, "return", reason="origin_wrong") == 200
    again = await submit(student)
    assert (again.chain, again.state) == (BOTH, SourceState.AT_COLLEGE)


async def test_handing_in_again_goes_back_to_the_first_desk(
    student: Client, college: Client
) -> None:
    await set_chain(*BOTH)
    info = await submit(student)
    await decide(college, "source_info", info.id, "endorse")
    assert (await submit(student, qq="1234567")).state is SourceState.AT_COLLEGE


async def test_the_second_reviewer_hears_who_was_first_and_when(
    student: Client, school: Client, province: Client
) -> None:
    info = await submit(student)
    await decide(school, "source_info", info.id, "approve")
    answer = await province.post(
        f"/cases/source_info/{info.id}",
        json={"action": "return", "reason": "origin_wrong"},
        headers=AS_JSON,
    )
    told = answer.json()
    assert (answer.status_code, told["by"], told["state"]) == (409, "周老师", "approved")
    assert "已审核" in told["detail"]


async def test_what_was_changed_meanwhile_is_not_approved_unread(
    student: Client, school: Client
) -> None:
    await submit(student)
    desk = await school.json(f"/cases/source_info/{(await info_of_li()).id}")
    seen = desk["case"]["actions"][0]["href"]
    await submit(student, address="完全不同的另一个地址 9 号")
    answer = await school.post(seen, json={"action": "approve"}, headers=AS_JSON)
    assert (answer.status_code, answer.json()["by"]) == (409, "李晓梅")
    assert (await info_of_li()).state is SourceState.WAITING


async def test_another_schools_desk_finds_nothing(student: Client, foreign_school: Client) -> None:
    info = await submit(student)
    assert await decide(foreign_school, "source_info", info.id, "approve") == 404
    assert (await info_of_li()).state is SourceState.WAITING


async def test_the_desk_sees_changes_masked_beside_what_was_there(
    student: Client, school: Client
) -> None:
    info = await submit(student)
    desk = (await school.json("/staff/reviews", queue="source_info", case=info.id))["file"]
    changes = {line["label"]: (line["before"], line["after"]) for line in desk["changes"]}
    li = await row_of(LI)
    registered = " ".join(await code_tables.path_of("region", li.origin, li.graduation_year))
    assert changes["生源地"] == (registered, "黑龙江省 哈尔滨市 南岗区")
    assert changes["本人手机"] == ("139****0002", "138****5678")
    assert "学府路 1 号 3 舍 201" not in str(desk)
    await decide(school, "source_info", info.id, "return", reason="address_unclear")
    await submit(student, address="学府路 1 号 3 舍 202")
    desk = (await school.json("/staff/reviews", queue="source_info", case=info.id))["file"]
    assert [line["label"] for line in desk["changes"]] == ["家庭地址"]
    assert desk["changes"][0]["after"].endswith("（已改）")


async def test_what_is_personal_is_stored_closed(student: Client, school: Client) -> None:
    info = await submit(student)
    for cell in (info.phone_cell, info.email_cell, info.address_cell, info.home_contact_cell):
        assert cell is not None
        assert b"1381234" not in cell
    await decide(school, "source_info", info.id, "approve")
    row = await row_of(LI)
    assert row.phone_cell is not None
    phone = await cipher.reveal(row.id, "student", "phone_cell", row.id, row.phone_cell)
    assert phone == "+8613812345678", "the approved number is where SMS go"


async def test_everybody_concerned_is_told(student: Client, school: Client) -> None:
    await Notice.all().delete()
    info = await submit(student)
    await decide(school, "source_info", info.id, "return", reason="contact_wrong")
    await submit(student)
    await decide(school, "source_info", info.id, "approve")
    await work_off_notices()
    told = await Notice.filter(account_id=info.student_id).order_by("created_at")
    assert {notice.event for notice in told} >= {"source_info.returned", "source_info.approved"}
    (returned,) = (notice for notice in told if notice.event == "source_info.returned")
    assert "联系方式无法接通" in returned.text


async def test_a_desk_hears_once_a_day_that_something_waits(student: Client) -> None:
    await work_off(DESK_JOB)
    await Notice.all().delete()
    for number in range(3):
        await submit(student, qq=f"123456{number}")
        await work_off(DESK_JOB)
    told = await Notice.filter(event="source_info.submitted").select_related("account")
    assert sorted(notice.account.login for notice in told) == [
        "school2@10001.demo",
        "school3@10001.demo",
        "school@10001.demo",
    ]
