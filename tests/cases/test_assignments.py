"""Whose work a case is: taken, handed on, put back; deciding another's asks once."""

from __future__ import annotations

import re

from server.people.accounts.models import Account
from server.people.sourceinfo.models import SourceInfo
from server.platform.notices.models import Notice
from server.platform.workflow.models import Assignment
from tests.cases.conftest import AS_JSON, LI, SUN, ZHOU, at, free_info
from tests.clients import Client, words
from tests.review.conftest import PAGE, items


async def holder(info: SourceInfo) -> str | None:
    found = await Assignment.get_or_none(object_id=info.id).select_related("holder")
    return found.holder.name if found else None


async def account(login: str) -> Account:
    return await Account.get(login=login)


async def test_who_takes_a_case_first_has_it_and_the_other_hears_so(
    school: Client, sun: Client, student: Client
) -> None:
    info = await free_info()
    view = await school.json(PAGE, queue="source_info", held="free", case=info.id)
    answer = await school.post(view["file"]["assignment"]["take"])
    assert answer.headers["location"] == f"{PAGE}?queue=source_info&held=free&case={info.id}"
    assert (await school.post(at(info, "take"), headers=AS_JSON)).status_code == 200  # again
    late = await sun.post(at(info, "take"), headers=AS_JSON)
    assert (late.status_code, late.json()["code"], late.json()["by"]) == (409, "held", "周老师")
    page = await sun.post(at(info, "take"))
    assert re.search(r"周老师已于 \d\d-\d\d \d\d:\d\d 领取", words(page.text))
    assert await holder(info) == "周老师"
    row = next(item for item in await items(sun) if item["id"] == str(info.id))
    assert (row["holder"], row["mine"], row["tick"]) == ("周老师", False, "")
    assert "周老师" not in (await student.get("/student/source")).text


async def test_only_the_holder_puts_back_or_hands_on_and_the_colleague_is_told(
    school: Client, sun: Client
) -> None:
    info = await free_info()
    to_li = {"to": str((await account(LI)).id)}
    await school.post(at(info, "take"))
    for deed, form in (("put-back", {}), ("hand", to_li)):
        answer = await sun.post(at(info, deed), data=form, headers=AS_JSON)
        assert (answer.status_code, answer.json()["by"]) == (409, "周老师"), deed
    assert (await school.post(at(info, "hand"), data=to_li)).status_code == 303
    assert await holder(info) == "李老师"
    told = await Notice.filter(event="review.handed").select_related("account")
    assert {(n.account.name, n.text[-7:]) for n in told} == {
        ("李老师", "请您尽快审核。"), ("周老师", "（代 李老师）"),
    }
    assert (await school.get(told[0].href)).status_code == 200
    await school.post(at(info, "put-back"))  # he stands in for her
    assert await holder(info) is None
    assert (await school.post(at(info, "put-back"))).status_code == 303  # again


async def test_a_case_goes_to_colleagues_of_the_very_desk_only(school: Client) -> None:
    info = await free_info()
    for login in ("college@10001.demo", "school@10002.demo", "province@demo"):
        form = {"to": str((await account(login)).id)}
        answer = await school.post(at(info, "hand"), data=form)
        assert (answer.status_code, "请选择同一个部门的同事" in answer.text) == (422, True), login
    view = await school.json(PAGE, case=info.id)
    names = {choice["label"] for choice in view["file"]["assignment"]["colleagues"]}
    assert names == {"孙老师", "李老师"}


async def test_another_s_case_asks_once_and_then_goes_through(school: Client, sun: Client) -> None:
    info = await free_info()
    await sun.post(at(info, "take"))
    refused = await school.post(at(info), json={"action": "approve"}, headers=AS_JSON)
    assert (refused.status_code, refused.json()["by"]) == (409, "孙老师")
    page = await school.post(at(info), data={"action": "approve"})
    assert page.status_code == 409
    assert re.search(r"孙老师已于 \S+ \S+ 领取，仍要由您处理吗？", words(page.text))
    assert '<details class="confirm" open>' in page.text
    view = await school.json(PAGE, case=info.id)
    action = view["file"]["case"]["actions"][0]
    assert "仍要由您处理吗" in action["consequences"][0]
    await sun.post(at(info, "put-back"))
    await sun.post(at(info, "take"))  # taken anew: what was read is stale
    stale = await school.post(action["href"], json={"action": "approve"}, headers=AS_JSON)
    assert stale.status_code == 409
    action = (await school.json(PAGE, case=info.id))["file"]["case"]["actions"][0]
    done = await school.post(action["href"], json={"action": "approve"}, headers=AS_JSON)
    assert done.status_code == 200
    assert await holder(info) is None  # cleaned as the case moves


async def test_a_batch_leaves_others_work_alone(school: Client, sun: Client) -> None:
    rows = [i["tick"] for i in await items(school, queue="source_info") if i["tick"]]
    info = await SourceInfo.get(id=rows[0].partition("@")[0])
    await sun.post(at(info, "take"))
    answer = await school.post(
        f"{PAGE}/source_info/batch", data={"case": rows[:2]}, headers=AS_JSON
    )
    assert answer.json() == {"done": 1, "taken": 1}


async def test_nobody_from_elsewhere_takes_or_hears_anything(
    foreign_school: Client, college: Client, province: Client, sun: Client
) -> None:
    info = await free_info()
    await sun.post(at(info, "take"))
    for desk in (foreign_school, college, province):
        for deed in ("take", "put-back"):
            assert (await desk.post(at(info, deed))).status_code == 404
    for desk, status in ((foreign_school, 404), (college, 403)):
        answer = await desk.post(at(info), json={"action": "approve"}, headers=AS_JSON)
        assert (answer.status_code, "孙老师" in answer.text) == (status, False)


async def test_what_somebody_left_behind_may_be_put_back(school: Client, sun: Client) -> None:
    info = await free_info()
    await sun.post(at(info, "take"))
    await Account.filter(login=SUN).update(is_active=False)
    assert (await school.post(at(info, "put-back"))).status_code == 303
    assert await holder(info) is None


async def test_an_assignment_of_an_earlier_round_says_nothing(school: Client) -> None:
    info = await free_info()
    stale = await Assignment.create(
        workflow="source_info", object_id=info.id, stamp=info.created_at.replace(year=2020),
        holder_id=(await account(SUN)).id, since=info.created_at,
    )
    assert await items(school, held="free", case=info.id)
    assert (await school.json(PAGE, case=info.id))["file"]["assignment"]["holder"] == ""
    assert (await school.post(at(info, "take"))).status_code == 303
    assert not await Assignment.exists(id=stale.id)
    assert await holder(info) == (await account(ZHOU)).name
