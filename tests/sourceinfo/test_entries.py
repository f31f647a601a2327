"""SRC-06, SRC-07: a teacher corrects what the school reported of one student."""

from __future__ import annotations

import html
from typing import Any

import pytest

from server.people.accounts.models import Account
from server.people.policies import service as policies
from server.people.sites.models import College
from server.people.sourceinfo import items
from server.people.sourceinfo import notices as source_notices
from server.people.sourceinfo.models import Correction, CorrectionState
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.people import LI, acting, row_of, work_off_notices
from tests.sourceinfo.conftest import AS_JSON, decide, submit
from tests.sourceinfo.test_corrections import case_of_li
from tests.sourceinfo.test_proofs import hold_origin, picture

ENTERED, CORRECTED, REFUSED, ENTRY_REFUSED = (
    source_notices.ENTERED.name,
    source_notices.CORRECTED.name,
    source_notices.REFUSED.name,
    source_notices.ENTRY_REFUSED.name,
)


async def path() -> str:
    return f"/staff/roster/{(await row_of(LI)).id}/correct"


async def enter(desk: Client, *, files: Any = None, **typed: str) -> Any:
    """Open the form, fill it in, send it."""
    page = await desk.json(await path())
    data = {"reason": "学籍系统里不是这样", "seen": page["seen"]} | typed
    return await desk.post(await path(), data=data, files=files, headers=AS_JSON)


async def heard(event: str) -> list[Any]:
    await work_off_notices()
    return await Notice.filter(event=event).values_list("account_id", flat=True)


async def values() -> dict[str, str]:
    return await items.values_of(await row_of(LI), None)


async def test_the_schools_office_corrects_at_once_and_the_student_hears_it(
    student: Client, school: Client
) -> None:
    answer = await enter(school, politics="01", major="网络工程", candidate_no="23230103009999")
    assert answer.status_code == 200, answer.text
    now = await values()
    assert (now["politics"], now["major"]) == ("01", "网络工程")
    assert now["candidate_no"] == "23230103009999"
    li = await row_of(LI)
    assert await heard(ENTERED) == [li.id]
    page = await student.json("/student/source/correction")
    changes = {line["label"]: line["after"] for line in page["changes"]}
    assert changes["政治面貌"] == "中共党员"
    assert page["case"]["state_label"] == "已更正"
    entry = await AuditEntry.filter(action="correction.enter").get()
    assert entry.details["items"] == ["candidate_no", "major", "politics"]
    assert "23230103009999" not in str(entry.details)


@pytest.mark.parametrize("chain", [["school"], ["college", "school"]])
async def test_what_a_college_enters_goes_to_the_school(
    chain: list[str], college: Client, school: Client
) -> None:
    li, before = await row_of(LI), await values()
    desk = await acting("school@10001.demo")
    await policies.set(desk, "source_info.review_chain", chain, site=li.site_id)
    page = await college.json(await path())
    assert (page["button"], "学校" in page["next_step"]) == ("提交审核", True)
    assert (await enter(college, nation="10")).status_code == 200
    assert await values() == before, "nothing before the school agrees"
    case = await case_of_li()
    assert case.state is CorrectionState.WAITING
    assert await heard(ENTERED) == []
    assert "有一份信息更正在等审核" in words((await college.get(f"/staff/roster/{li.id}")).text)
    assert await decide(college, "correction", case.id, "approve") == 403
    assert await decide(school, "correction", case.id, "approve") == 200
    assert (await values())["nation"] == "10"
    assert await heard(CORRECTED) == [li.id]


async def test_a_college_that_decides_alone_corrects_at_once(college: Client) -> None:
    desk, site = await acting("school@10001.demo"), (await row_of(LI)).site_id
    await policies.set(desk, "source_info.review_chain", ["college"], site=site)
    assert (await enter(college, nation="10")).status_code == 200
    assert (await values())["nation"] == "10"


async def test_a_refusal_is_told_to_whoever_entered_it(college: Client, school: Client) -> None:
    await enter(college, name="李小梅")
    case = await case_of_li()
    assert await decide(school, "correction", case.id, "refuse", reason="not_wrong") == 200
    teacher = await acting("college@10001.demo")
    assert await heard(ENTRY_REFUSED) == [teacher.id]
    assert await heard(REFUSED) == []
    assert (await row_of(LI)).name == "李晓梅"


async def test_he_may_take_back_what_he_entered(student: Client, college: Client) -> None:
    await enter(college, name="李小梅")
    case = await case_of_li()
    assert await decide(student, "correction", case.id, "withdraw") == 403
    assert await decide(college, "correction", case.id, "withdraw") == 200
    assert (await enter(college, nation="10")).status_code == 200


async def test_nobody_else_gets_in(
    student: Client, foreign_school: Client, college: Client
) -> None:
    other = await College.get(site__code="10001", name="文学院")
    await Account.filter(login="college@10001.demo").update(college_id=other.id)
    for desk in (foreign_school, college):
        assert (await desk.get(await path(), headers=AS_JSON)).status_code == 404
        data = {"reason": "别的学校", "seen": "以前", "nation": "10"}
        sent = await desk.post(await path(), data=data, headers=AS_JSON)
        assert sent.status_code == 404
    assert (await student.get(await path(), headers=AS_JSON)).status_code == 403
    assert not await Correction.filter(student_id=(await row_of(LI)).id).exists()


async def test_who_comes_second_sees_what_changed_first(school: Client, college: Client) -> None:
    old = (await college.json(await path()))["seen"]
    assert (await enter(school, major="网络工程")).status_code == 200
    late = await enter(college, seen=old, major="信息安全")
    assert (late.status_code, late.json()["code"]) == (409, "changed_meanwhile")
    assert (await row_of(LI)).major == "网络工程"
    data = {"seen": old, "major": "信息安全", "reason": "系统里是信息安全"}
    again = (await college.post(await path(), data=data)).text
    assert "刚才有人改过" in words(again)
    assert 'value="信息安全"' in again, "what was typed is still there"
    assert "现在是：网络工程" in words(again)
    now = (await college.json(await path()))["seen"]
    assert html.escape(now) in again or now in again, "and can be sent as it is"


async def test_one_waits_at_a_time(student: Client, school: Client) -> None:
    asked = {"nation": "11", "reason": "写错了"}
    await student.post("/student/source/correction", data=asked, headers=AS_JSON)
    page = await school.json(await path())
    assert str((await case_of_li()).id) in page["waiting"]
    late = await enter(school, nation="10")
    assert (late.status_code, late.json()["code"]) == (409, "correction_waits")


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"origin": "230100"}, "origin"),
        ({"gender": "1"}, "gender"),
        ({"nation": "满族"}, "nation"),
        ({"politics": "77"}, "politics"),
        ({"candidate_no": "12"}, "candidate_no"),
        ({"id_number": "110101200501010026"}, "id_number"),
        ({"name": "李小梅", "reason": ""}, "reason"),
    ],
)
async def test_what_cannot_be_is_said_at_its_field(
    school: Client, typed: dict[str, str], field: str
) -> None:
    answer = await enter(school, **typed)
    assert [error["field"] for error in answer.json()["errors"]] == [field]
    assert not await Correction.filter(student_id=(await row_of(LI)).id).exists()


async def test_the_students_own_items_stay_his(student: Client, school: Client) -> None:
    await submit(student)
    answer = await enter(school, phone="13800001111", email="a@example.cn")
    assert {error["field"] for error in answer.json()["errors"]} == {"phone", "email"}


async def test_a_collected_proof_is_entered_with_the_origin(
    student: Client, school: Client, own_store: None
) -> None:
    await hold_origin()
    assert (await enter(school, origin="230202", files=picture(2))).status_code == 200
    page = await student.json("/student/source")
    assert page["origin_text"] == "黑龙江省 齐齐哈尔市 龙沙区"
    case = await school.json(f"/cases/correction/{(await case_of_li()).id}")
    assert len(case["files"]) == 2
    assert (await enter(school, origin="230103")).status_code == 200, "the paper is optional here"
    assert (await student.json("/student/source"))["origin_text"].endswith("南岗区")
