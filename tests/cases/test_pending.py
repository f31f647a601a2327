"""A decision that can still be undone: nothing has happened, until a worker fires it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from server.people.accounts.models import Account
from server.people.cases import pending
from server.people.cases.models import PendingDecision
from server.people.sourceinfo.models import SourceInfo, SourceState
from server.people.students.models import Rebinding
from server.platform import clock, database
from server.platform.notices.models import Notice
from server.platform.workflow.models import Transition
from tests.cases.conftest import AS_JSON, ZHOU, at, free_info
from tests.clients import Client, words
from tests.people import work_off
from tests.review.conftest import PAGE, items

APPROVE = {"action": "approve", "hold": 10}


async def held(desk: Client, info: SourceInfo, **form: Any) -> dict[str, Any]:
    answer = await desk.post(at(info), json=APPROVE | form, headers=AS_JSON)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def state(info: SourceInfo) -> SourceState:
    return (await SourceInfo.get(id=info.id)).state


async def test_it_waits_for_nobody_and_takes_effect_once_it_is_due(
    school: Client, sun: Client, student: Client
) -> None:
    info = await free_info()
    before = await Transition.all().count()
    answer = await held(school, info)
    assert (answer["state"], answer["due_at"] is None) == ("waiting", False)
    assert await Transition.all().count() == before
    assert str(info.id) not in {item["id"] for item in await items(sun)}
    shown = await sun.json(at(info))
    assert (shown["case"]["actions"], shown["pending"]["undo"]) == ([], "")
    page = words((await sun.get(at(info))).text)
    assert "将在 10 秒后通过，由周老师" in page
    refused = await sun.post(at(info), json={"action": "approve"}, headers=AS_JSON)
    assert (refused.status_code, refused.json()["by"]) == (409, "周老师")
    assert await work_off(pending.FIRE_JOB) == 1
    move = await Transition.filter(object_id=info.id).order_by("-id").first()
    assert (move.step, move.actor_name, move.surface) == ("approve", "周老师", "json")
    assert not await PendingDecision.exists()


async def test_one_whose_job_was_given_up_takes_effect_a_minute_late(school: Client) -> None:
    info = await free_info()
    await held(school, info)
    async with database.driver() as connection:
        await connection.execute("DELETE FROM pgqueuer WHERE entrypoint = $1", pending.FIRE_JOB)
    assert await pending.fire_overdue() == 0, "it may still be undone"
    clock.shift_to(clock.offset() + timedelta(seconds=71))
    assert await pending.fire_overdue() == 1
    assert await state(info) is not SourceState.WAITING
    assert not await PendingDecision.exists()


async def test_the_desk_says_what_was_decided_and_undoing_opens_the_case_again(
    school: Client,
) -> None:
    first, second, *_ = await items(school, held="free")
    page = (await school.get(PAGE, params={"held": "free"})).text
    assert '<input type="hidden" name="hold" value="10">' in page
    action = (await school.json(PAGE, held="free", case=first["id"]))["file"]["case"]["actions"][0]
    answer = await school.post(action["href"], data={"action": action["name"], "hold": "10"})
    opened = await school.get(answer.headers["location"])
    assert opened.headers["location"] == f"{PAGE}?held=free&case={second['id']}"
    page = (await school.get(opened.headers["location"])).text
    assert f"已通过：{first['title']} · 撤销 （10）" in words(page)
    undo = (await school.json(PAGE, held="free"))["undo"]["undo"]
    answer = await school.post(undo)
    assert answer.headers["location"] == f"{PAGE}?held=free&case={first['id']}"
    assert (await school.json(PAGE, held="free"))["undo"] is None


async def test_a_worker_that_dies_loses_nothing_and_a_job_that_runs_twice_moves_once(
    school: Client,
) -> None:
    info = await free_info()
    await held(school, info)
    row = await PendingDecision.get()
    async with database.transaction() as dying:
        await pending.fire(row.id)
        await dying.rollback()
    assert await state(info) is SourceState.WAITING
    for _ in range(2):
        await pending.fire(row.id)
    assert await Transition.filter(object_id=info.id, step="approve").count() == 1
    assert not await Notice.exists(event="review.not_decided")


async def test_its_author_alone_undoes_it_and_only_before(school: Client, sun: Client) -> None:
    info = await free_info()
    await held(school, info)
    assert (await sun.post(at(info, "undo"), headers=AS_JSON)).status_code == 409
    undone = await school.post(at(info, "undo"))
    assert undone.status_code == 303
    assert str(info.id) in {item["id"] for item in await items(sun)}
    await work_off(pending.FIRE_JOB)
    assert await state(info) is SourceState.WAITING
    await held(school, info)
    await work_off(pending.FIRE_JOB)
    late = await school.post(at(info, "undo"), headers=AS_JSON)
    assert (late.status_code, late.json()["code"]) == (409, "fired")


async def test_what_would_be_refused_then_is_refused_now(
    school: Client, college: Client, foreign_school: Client, student: Client
) -> None:
    case = await Rebinding.get(student__student_no="20270003")
    place = f"/cases/rebinding/{case.id}"
    other = {"action": "refuse", "reason": "other", "hold": 10}
    for form, field in ((other, "note"), (other | {"hold": 61}, "hold")):
        answer = await school.post(place, json=form, headers=AS_JSON)
        wrong = [each["field"] for each in answer.json()["errors"]]
        assert (answer.status_code, wrong) == (422, [field])
    info = await free_info()
    for desk, status in ((college, 403), (foreign_school, 404)):
        assert (await desk.post(at(info), json=APPROVE, headers=AS_JSON)).status_code == status
    stale = await school.post(
        f"{at(info)}?seen=2026-01-01T00:00:00Z", json=APPROVE, headers=AS_JSON
    )
    assert stale.status_code == 409
    assert not await PendingDecision.exists()
    await held(school, info)
    again = await school.post(at(info), json=APPROVE, headers=AS_JSON)
    assert (again.status_code, again.json()["code"]) == (409, "pending")


async def test_a_refusal_keeps_its_words_till_then(school: Client) -> None:
    info = await free_info()
    await held(school, info, action="return", reason="address_unclear", note="请写到门牌号")
    await work_off(pending.FIRE_JOB)
    move = await Transition.filter(object_id=info.id).order_by("-id").first()
    assert (move.step, move.reason, move.words) == ("return", "address_unclear", "请写到门牌号")


@pytest.mark.parametrize("why", ["moved", "rights", "closed"])
async def test_what_does_not_come_about_is_told_and_the_case_is_as_it_was(
    school: Client, why: str
) -> None:
    info = await free_info()
    await held(school, info)
    if why == "moved":
        await SourceInfo.filter(id=info.id).update(state=SourceState.RETURNED)
    else:
        lost = {"roles": ["door"]} if why == "rights" else {"is_active": False}
        await Account.filter(login=ZHOU).update(**lost)
    before = await state(info)
    await work_off(pending.FIRE_JOB)
    assert await state(info) is before
    told = await Notice.get(event="review.not_decided").select_related("account")
    assert (told.account.name, told.title) == ("周老师", "一件生源信息没有办成")
    assert "选择了“通过”，没有生效" in told.text
    assert not await PendingDecision.exists()
