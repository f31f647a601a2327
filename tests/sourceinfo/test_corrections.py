"""信息纠错: after the review a value changes only by request, reason and approval."""

from __future__ import annotations

from typing import Any

import pytest

from server.people.policies import service as policies
from server.people.sourceinfo import notices as source_notices
from server.people.sourceinfo.models import Correction, CorrectionState
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.people import LI, acting, row_of, work_off_notices
from tests.sourceinfo.conftest import AS_JSON, decide, submit

EVENTS = source_notices.CORRECTED
PATH = "/student/source/correction"


@pytest.fixture
async def approved(student: Client, school: Client) -> Client:
    """李晓梅, whose source information the school has reviewed."""
    info = await submit(student)
    assert await decide(school, "source_info", info.id, "approve") == 200
    return student


async def ask(student: Client, **changed: str) -> Any:
    data = {"reason": "学籍里写错了"} | changed
    return await student.post(PATH, data=data, headers=AS_JSON)


async def case_of_li() -> Correction:
    return await Correction.filter(student_id=(await row_of(LI)).id).order_by("-created_at").get()


async def test_an_approval_writes_the_values_at_once(approved: Client, school: Client) -> None:
    assert (await ask(approved, name="李小梅", address="新家 8 号 102 室")).status_code == 200
    case = await case_of_li()
    assert (await row_of(LI)).name == "李晓梅", "nothing before the approval"
    assert await decide(school, "correction", case.id, "approve") == 200
    row = await row_of(LI.but(name="李小梅"))
    assert row.name == "李小梅"
    page = await approved.json("/student/source")
    assert "新家 8 号 102 室" in [fact["value"] for fact in page["confirmed"]]
    assert (await approved.json("/student"))["student"]["name"] == "李小梅"


async def test_the_desk_sees_two_columns_and_that_it_looked_is_on_record(
    approved: Client, school: Client
) -> None:
    await ask(approved, major="计算机科学与技术", phone="13800001111")
    desk = await school.json(f"/cases/correction/{(await case_of_li()).id}")
    columns = {line["label"]: (line["before"], line["after"]) for line in desk["changes"]}
    assert columns == {
        "专业": ("软件工程", "计算机科学与技术"),
        "本人手机": ("13812345678", "13800001111"),
    }
    looked = await AuditEntry.filter(action="correction.reveal").order_by("-id").first()
    assert looked is not None
    assert looked.details == {"items": ["专业", "本人手机"]}


async def test_only_one_waits_for_a_student(approved: Client) -> None:
    assert (await ask(approved, major="会计学")).status_code == 200
    second = await ask(approved, name="李大梅")
    assert (second.status_code, second.json()["code"]) == (409, "taken")


async def test_it_may_be_withdrawn_and_asked_anew(approved: Client) -> None:
    await ask(approved, major="会计学")
    page = await approved.json(PATH)
    door = page["case"]["actions"][0]["href"]
    answer = await approved.post(door, data={"action": "withdraw"})
    assert answer.headers["location"] == PATH
    assert (await ask(approved, major="会计学")).status_code == 200


async def test_what_is_over_is_a_case_to_read_and_the_form_is_asked_for(
    approved: Client, school: Client
) -> None:
    """One page, one question: the outcome, or the form, which stays open when it is refused."""
    assert 'name="major"' in (await approved.get(PATH)).text, "nothing asked so far: the form"
    await ask(approved, major="会计学")
    await decide(school, "correction", (await case_of_li()).id, "refuse", reason="not_wrong")
    outcome = (await approved.get(PATH)).text
    assert ("无需更正" in words(outcome), 'name="major"' in outcome) == (True, False)
    form = (await approved.get(f"{PATH}?again=true")).text
    assert ("未通过" in words(form), 'name="major"' in form) == (True, True)
    refused = await approved.post(PATH, data={"major": "法学", "reason": ""})
    assert ('value="法学"' in refused.text, refused.status_code) == (True, 422)


async def test_every_nationality_may_be_corrected_to(approved: Client) -> None:
    nations = [choice["value"] for choice in (await approved.json(PATH))["nations"]]
    assert len(set(nations)) == 58
    assert (await ask(approved, nation="53")).status_code == 200


async def test_a_refusal_changes_nothing_and_says_why(approved: Client, school: Client) -> None:
    await ask(approved, major="会计学")
    case = await case_of_li()
    assert await decide(school, "correction", case.id, "refuse") == 422
    assert await decide(school, "correction", case.id, "refuse", reason="not_proven") == 200
    assert (await row_of(LI)).major == "软件工程"
    assert "缺少证明材料" in words((await approved.get(PATH)).text)
    await work_off_notices()
    assert await Notice.filter(event="correction.refused").exists()


async def test_before_the_review_only_the_schools_items_are_corrected_here(
    student: Client,
) -> None:
    refused = await ask(student, phone="13800001111")
    assert refused.json()["errors"][0]["field"] == "phone"
    assert (await ask(student, nation="11")).status_code == 200


async def test_an_item_the_roster_does_not_hold_is_kept_before_anything_is_confirmed(
    student: Client, school: Client
) -> None:
    await ask(student, nation="11")
    await decide(school, "correction", (await case_of_li()).id, "approve")
    page = await student.json("/student/source")
    assert page["case"]["state_label"] == "未确认"
    assert {"label": "民族", "value": "满族"} in page["facts"]
    assert (await submit(student)).state == "waiting"


async def test_an_id_number_must_be_one_and_fit_the_gender(approved: Client) -> None:
    told = (await ask(approved, id_number="110101200501010000")).json()
    assert told["errors"][0]["field"] == "id_number"
    told = (await ask(approved, gender="1")).json()
    assert told["errors"] == [{"field": "gender", "message": "性别与身份证号不一致，请核对这两项"}]


async def test_a_number_of_another_student_is_not_taken_over(
    approved: Client, school: Client
) -> None:
    taken = "110101200501010017"
    assert (await ask(approved, id_number=taken, gender="1")).status_code == 200
    case = await case_of_li()
    assert await decide(school, "correction", case.id, "approve") == 409
    assert (await case_of_li()).state is CorrectionState.WAITING


async def test_nothing_to_correct_is_said(approved: Client) -> None:
    assert (await ask(approved, name="李晓梅")).status_code == 422


async def test_both_desks_of_a_longer_chain_must_agree(
    approved: Client, college: Client, school: Client
) -> None:
    desk = await acting("school@10001.demo")
    both = ["college", "school"]
    site = (await row_of(LI)).site_id
    await policies.set(desk, "source_info.review_chain", both, site=site)
    await ask(approved, major="会计学")
    case = await case_of_li()
    assert case.state is CorrectionState.AT_COLLEGE
    assert await decide(college, "correction", case.id, "endorse") == 200
    assert (await row_of(LI)).major == "软件工程"
    assert await decide(school, "correction", case.id, "approve") == 200
    assert (await row_of(LI)).major == "会计学"
    await work_off_notices()
    assert await Notice.filter(event="correction.approved").count() == 1


async def test_another_schools_desk_finds_nothing(
    approved: Client, foreign_school: Client
) -> None:
    await ask(approved, major="会计学")
    assert await decide(foreign_school, "correction", (await case_of_li()).id, "approve") == 404
