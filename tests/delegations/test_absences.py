"""Away for some days: who stands in, what he gets of it, and how it ends."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from server.people.accounts.models import Account
from server.people.delegations.models import Delegation
from server.people.students import notices as students_notices
from server.platform import clock
from server.platform.notices import service as notices
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from server.platform.workflow.models import Transition
from tests.cases.conftest import AS_JSON, LI, SUN, ZHOU, at, free_info
from tests.clients import Client, words
from tests.conftest import on_desktop
from tests.people import enter_as_staff
from tests.review.conftest import items

AWAY = "/staff/away"
TASK = students_notices.WAITING.name


sun = on_desktop(SUN)
"""孙老师, who is about to leave."""


async def leave(desk: Client, to: str, begins: int = 0, ends: int = 3) -> Any:
    today = clock.today().date()
    form = {
        "delegate": str((await Account.get(login=to)).id),
        "begins": (today + timedelta(days=begins)).isoformat(),
        "ends": (today + timedelta(days=ends)).isoformat(),
    }
    return await desk.post(AWAY, data=form)


async def test_what_is_the_absent_one_s_work_is_the_colleague_s_too(
    school: Client, sun: Client
) -> None:
    info = await free_info()
    await sun.post(at(info, "take"))
    assert (await leave(sun, ZHOU)).status_code == 303
    row = next(i for i in await items(school, held="mine") if i["id"] == str(info.id))
    assert (row["holder"], row["mine"]) == ("孙老师", True)
    assert "您正在代 孙老师 办理待办" in words((await school.get("/staff")).text)
    assert "您的待办现在由 周老师 代办" in words((await sun.get("/staff")).text)
    done = await school.post(at(info), json={"action": "approve"}, headers=AS_JSON)
    assert done.status_code == 200  # nobody asks: it is his work
    move = await Transition.filter(object_id=info.id).order_by("-id").first()
    assert move is not None
    assert (move.actor_name, move.on_behalf) == ("周老师", "孙老师")
    history = (await school.json(at(info)))["case"]["history"]
    assert history[0]["who"] == "周老师（学校就业中心）代 孙老师"
    assert (await school.json("/staff/reviews/done"))["items"][0]["who"] == "周老师代 孙老师"
    assert await AuditEntry.filter(action="delegation.begin").exists()


async def test_notices_of_work_go_to_the_colleague_once(school: Client, sun: Client) -> None:
    away, stands_in = await Account.get(login=SUN), await Account.get(login=ZHOU)
    await leave(sun, ZHOU)
    assert await Notice.filter(account_id=stands_in.id, title="孙老师请您代办待办").count() == 1
    await notices.tell(TASK, [away.id], source="case:1")
    await notices.tell(TASK, [away.id, stands_in.id], source="case:2")
    told = {
        (n.source, n.account_id): n.text
        for n in await Notice.filter(event=TASK, source__startswith="case:")
    }
    assert set(told) == {
        (f"case:{n}", who) for n in (1, 2) for who in (away.id, stands_in.id)
    }
    assert told["case:1", stands_in.id].endswith("（代 孙老师）")
    assert not told["case:2", stands_in.id].endswith("（代 孙老师）")


async def test_it_ends_by_itself_and_another_may_follow(school: Client, sun: Client) -> None:
    info = await free_info()
    await sun.post(at(info, "take"))
    await leave(sun, ZHOU, ends=1)
    clock.shift_to(clock.offset() + timedelta(days=2))
    await enter_as_staff(school, ZHOU)
    await enter_as_staff(sun, SUN)
    refused = await school.post(at(info), json={"action": "approve"}, headers=AS_JSON)
    assert (refused.status_code, refused.json()["code"]) == (409, "held")
    assert "您正在代 孙老师" not in words((await school.get("/staff")).text)
    page = await sun.json(AWAY)
    assert (page["mine"], [line["state_label"] for line in page["past"]]) == (None, ["已结束"])
    assert (await leave(sun, ZHOU)).status_code == 303


async def test_either_ends_it_early_and_the_other_is_told(school: Client, sun: Client) -> None:
    await leave(sun, ZHOU)
    mine = (await sun.json(AWAY))["mine"]
    assert (await school.post(f"{AWAY}/{mine['id']}/end")).status_code == 303
    assert (await Notice.get(event="delegation.ended")).account_id == (
        await Account.get(login=SUN)
    ).id
    again = await sun.post(f"{AWAY}/{mine['id']}/end", headers=AS_JSON)
    assert (again.status_code, again.json()["detail"]) == (409, "这次代办已经结束了")
    assert (await sun.json(AWAY))["mine"] is None
    assert [q["name"] for q in (await school.json("/staff"))["queues"]]


async def test_what_is_refused_and_why(sun: Client, school: Client) -> None:
    for login in (SUN, "college@10001.demo", "school@10002.demo", "province@demo"):
        answer = await leave(sun, login)
        assert (answer.status_code, "请选择同一个部门" in answer.text) == (422, True), login
    for days, sentence in (
        ({"begins": -1}, "开始日期不能早于今天"),
        ({"begins": 2, "ends": 1}, "结束日期不能早于开始日期"),
        ({"ends": 200}, "一次最多安排 180 天"),
    ):
        answer = await leave(sun, ZHOU, **days)
        assert (answer.status_code, sentence in words(answer.text)) == (422, True), sentence
    assert "李老师这段时间也不在岗" in (await leave(sun, LI)).text  # as the demo has it
    assert (await leave(sun, ZHOU, begins=1)).status_code == 303
    second = await leave(sun, ZHOU, begins=5, ends=6)
    assert (second.status_code, "您已经安排了代办" in second.text) == (409, True)
    assert (await sun.json(AWAY))["mine"]["state_label"] == "还没开始"
    assert "您的待办从" in words((await sun.get("/staff")).text)
    assert [line["who"] for line in (await school.json(AWAY))["standing"]] == ["李老师", "孙老师"]


async def test_it_gives_no_right_that_the_colleague_has_not(school: Client, sun: Client) -> None:
    info = await free_info()
    await sun.post(at(info, "take"))
    await leave(sun, ZHOU)
    await Account.filter(login=ZHOU).update(roles=["door"])
    assert (await school.post(at(info), data={"action": "approve"})).status_code == 404
    await Account.filter(login=ZHOU).update(roles=["college"])
    assert await items(school) == []
    away = await Account.get(login=SUN)
    stands_in = await Account.get(login=ZHOU)
    await notices.tell(TASK, [away.id], source="case:3")
    assert not await Notice.filter(account_id=stands_in.id, source="case:3").exists()


async def test_a_stranger_s_absence_is_not_there(foreign_school: Client, school: Client) -> None:
    running = await Delegation.filter(account__login=LI).first()
    assert running is not None
    assert (await foreign_school.post(f"{AWAY}/{running.id}/end")).status_code == 404
    page = words((await school.get(AWAY)).text)
    assert "代 李老师 办理" in page
    assert isinstance(date.fromisoformat((await school.json(AWAY))["today"]), date)
