"""A student with another WeChat asks the school to hand his account over."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from httpx import Response

from server.people.accounts import bindings
from server.people.accounts.models import Binding, BindingHow, BindingState
from server.people.policies import service as policies
from server.people.students import service
from server.people.students.models import Rebinding, RebindingState
from server.people.students.workflow import REBINDING
from server.platform import clock
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel
from server.platform.notices.models import Notice
from server.platform.workflow import engine
from server.platform.workflow.models import Transition
from server.settings import Settings
from tests.clients import Client, words
from tests.conftest import WECHAT_BROWSER, client_of
from tests.people import (
    LI,
    ZHANG,
    Facts,
    acting,
    enter_as_wechat,
    identity,
    looking,
    row_of,
    work_off_notices,
)

AGREED = {"agree": "true"}


@pytest.fixture
async def new_phone(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """李晓梅's second WeChat; the first one still holds her account."""
    async with client_of(app, settings, agent=WECHAT_BROWSER) as client:
        yield await enter_as_wechat(client, await identity("li-new"))


async def prove(client: Client, facts: Facts = LI) -> str:
    """Facts that are right, of a student whom another WeChat holds: the proof to ask with."""
    taken = await client.post("/student/bind", data=facts.form | AGREED)
    return taken.headers["location"].partition("proof=")[2]


async def request(client: Client, proof: str, reason: str, accept: str = "text/html") -> Response:
    return await client.post(
        f"/student/rebinding?proof={proof}", data={"reason": reason}, headers={"Accept": accept}
    )


async def ask(client: Client) -> Rebinding:
    """Prove, and ask the school."""
    proof = await prove(client)
    asked = await request(client, proof, "换了手机号")
    assert asked.headers["location"] == "/student/rebinding"
    return await Rebinding.get(student__student_no=LI.student_no)


async def decide(desk: Client, case: Rebinding, action: str, **more: str) -> int:
    answer = await desk.post(
        f"/cases/rebinding/{case.id}",
        json={"action": action, **more},
        headers={"Accept": "application/json"},
    )
    return answer.status_code


async def holders() -> set[str]:
    """Which WeChats stand for 李晓梅 now."""
    active = await Binding.filter(
        account_id=(await row_of(LI)).id, state=BindingState.ACTIVE
    ).select_related("identity")
    return {binding.identity.openid for binding in active}


async def test_the_asking_wechat_sees_that_it_waits_for_the_school(new_phone: Client) -> None:
    await ask(new_phone)
    answer = (await new_phone.get("/student/rebinding")).text
    page = words(answer)
    for said in ("待学校审核", "学校就业中心", "最晚", LI.name, LI.student_no, "换了手机号"):
        assert said in page
    assert "本人 ·" in page
    assert 'href="tel:045180001001"' in answer
    assert (await new_phone.get("/student/bind")).headers["location"] == "/student/rebinding"


async def told_to(case: Rebinding, event: str) -> set[str | None]:
    """The logins that heard this of this case."""
    await work_off_notices()
    moves = await Transition.filter(object_id=case.id)
    told = Notice.filter(event=event, source__in=[f"transition:{move.id}" for move in moves])
    return {notice.account.login for notice in await told.select_related("account")}


async def test_it_names_the_desk_that_is_really_next(new_phone: Client) -> None:
    desk = await acting("school@10001.demo")
    await policies.set(desk, "rebinding.review_chain", ["college"], site=desk.site_id)
    await ask(new_phone)
    assert "已提交，等待院系审核" in words((await new_phone.get("/student/rebinding")).text)


async def test_approval_hands_the_account_over_at_once(
    new_phone: Client, student: Client, school: Client
) -> None:
    case = await ask(new_phone)
    assert (await student.get("/student")).status_code == 200
    assert await decide(school, case, "approve") == 200
    assert await holders() == {"o-official-li-new"}
    assert "李晓梅" in (await new_phone.get("/student")).text
    assert (await student.get("/student")).headers["location"] == "/student/bind"


async def test_approval_ends_the_old_holders_desktop_too(
    new_phone: Client, school: Client, app: object, settings: Settings
) -> None:
    token = await sessions.start(channel=Channel.DESKTOP, account_id=(await row_of(LI)).id)
    async with client_of(app, settings) as desktop:
        desktop.cookies.set("jiuye", token.secret)
        assert (await desktop.get("/student")).status_code == 200
        await decide(school, await ask(new_phone), "approve")
        assert (await desktop.get("/student")).headers["location"] == "/student/entrance"


async def test_everybody_concerned_is_told(new_phone: Client, school: Client) -> None:
    case = await ask(new_phone)
    await work_off_notices()
    assert await Notice.filter(account_id=case.student_id, event="rebinding.asked").count() == 1
    assert await Notice.filter(event="rebinding.waiting", account__site_id=case.site_id).exists()
    await decide(school, case, "approve")
    await work_off_notices()
    old = await identity("li")
    assert await Notice.filter(event="binding.replaced", identity_id=old.id).count() == 1
    assert await Notice.filter(event="rebinding.approved", identity_id=case.identity_id).exists()


@pytest.mark.parametrize("chain", [["college"], ["college", "school"]], ids="-".join)
async def test_every_desk_of_the_chain_hears_of_it_and_the_student_at_its_end(
    chain: list[str], new_phone: Client, college: Client, school: Client
) -> None:
    desk = await acting("school@10001.demo")
    await policies.set(desk, "rebinding.review_chain", chain, site=desk.site_id)
    case = await ask(new_phone)
    assert await told_to(case, "rebinding.waiting") == {"college@10001.demo"}
    assert await decide(college, case, "endorse") == 200
    if "school" in chain:
        assert "school@10001.demo" in await told_to(case, "rebinding.waiting")
        assert not await Notice.filter(identity_id=case.identity_id).exists()
        assert await decide(school, case, "approve") == 200
    await work_off_notices()
    (result,) = await Notice.filter(identity_id=case.identity_id)
    assert result.title == "换绑申请已通过"


async def test_refusal_needs_a_reason_and_says_it(new_phone: Client, school: Client) -> None:
    case = await ask(new_phone)
    assert await decide(school, case, "refuse") == 422
    assert await decide(school, case, "refuse", reason="invented") == 422
    assert await decide(school, case, "refuse", reason="other") == 422
    assert await decide(school, case, "refuse", reason="still_used") == 200
    page = (await new_phone.get("/student/rebinding")).text
    assert "原微信仍由学生本人使用" in words(page)
    assert 'href="/student/bind"' in page
    assert await holders() == {"o-official-li", "o-mini-li"}


async def test_a_refused_student_may_ask_again(new_phone: Client, school: Client) -> None:
    await decide(school, await ask(new_phone), "refuse", reason="not_the_student")
    proof = await prove(new_phone)
    answer = await request(new_phone, proof, "带着身份证来过学校了")
    assert answer.headers["location"] == "/student/rebinding"


async def test_only_one_request_waits_for_a_student(new_phone: Client) -> None:
    await ask(new_phone)
    proof = await prove(new_phone)
    again = await request(new_phone, proof, "再提交一次")
    assert (again.status_code, again.headers["location"]) == (303, "/student/rebinding")
    told = await request(new_phone, proof, "再提交一次", "application/json")
    assert (told.status_code, told.json()["code"]) == (409, "taken")
    assert await Rebinding.filter(student__student_no=LI.student_no).count() == 1


async def test_a_reason_too_short_keeps_the_page_and_the_proof(new_phone: Client) -> None:
    proof = await prove(new_phone)
    answer = await request(new_phone, proof, "换")
    assert answer.status_code == 422
    assert "申请换绑" in words(answer.text)
    assert (await request(new_phone, proof, "换了手机号")).status_code == 303


async def test_one_wechat_that_asked_for_two_students_still_has_its_pages(
    new_phone: Client,
) -> None:
    await ask(new_phone)
    await bindings.bind(
        Actor(),
        await service.account_of(await row_of(ZHANG)),
        await identity("old"),
        BindingHow.ROSTER,
    )
    await request(new_phone, await prove(new_phone, ZHANG), "也是我的")
    assert (await new_phone.get("/student/rebinding")).status_code == 200
    assert (await new_phone.get("/student/bind")).status_code == 302


async def test_after_three_days_the_request_lapses(new_phone: Client, school: Client) -> None:
    case = await ask(new_phone)
    await Rebinding.filter(state=RebindingState.WAITING).update(due_at=case.due_at)
    clock.shift_to(clock.offset() + timedelta(days=3, hours=-1))
    assert await engine.expire_due(REBINDING) == 0
    clock.shift_to(clock.offset() + timedelta(hours=2))
    assert await engine.expire_due(REBINDING) == 2  # this one, and the demo's own
    await case.refresh_from_db()
    assert case.state is RebindingState.EXPIRED
    assert await holders() == {"o-official-li", "o-mini-li"}
    await work_off_notices()
    assert await Notice.filter(event="rebinding.expired", identity_id=case.identity_id).exists()


async def test_the_asking_wechat_may_withdraw_and_nobody_else(
    new_phone: Client, student: Client, foreign_school: Client
) -> None:
    case = await ask(new_phone)
    as_json = {"Accept": "application/json"}
    path = f"/cases/rebinding/{case.id}"
    for stranger in (student, foreign_school):
        answer = await stranger.post(path, json={"action": "withdraw"}, headers=as_json)
        assert answer.status_code in (403, 404)
    assert (await new_phone.post(path, json={"action": "approve"})).status_code == 403
    assert (await new_phone.post(path, json={"action": "withdraw"})).status_code == 303
    page = words((await new_phone.get("/student/rebinding")).text)
    assert "已撤回" in page
    assert "系统（访客）" not in page


async def test_a_proof_is_of_no_use_to_another_wechat(new_phone: Client, phone: Client) -> None:
    proof = await prove(new_phone)
    await enter_as_wechat(phone, await identity("thief"))
    answer = await request(phone, proof, "是我的")
    assert answer.headers["location"] == "/student/bind"
    assert not await Rebinding.filter(student__student_no=LI.student_no).exists()


async def test_another_schools_desk_finds_nothing_to_decide(
    new_phone: Client, foreign_school: Client
) -> None:
    case = await ask(new_phone)
    assert await decide(foreign_school, case, "approve") == 404
    assert await holders() == {"o-official-li", "o-mini-li"}


async def test_the_second_decision_hears_of_the_first(
    new_phone: Client, school: Client, province: Client
) -> None:
    case = await ask(new_phone)
    await decide(school, case, "refuse", reason="still_used")
    answer = await province.post(
        f"/cases/rebinding/{case.id}",
        json={"action": "approve"},
        headers={"Accept": "application/json"},
    )
    told = answer.json()
    assert (answer.status_code, told["by"], told["state"]) == (409, "周老师", "refused")
    assert "周老师" in told["detail"]
    assert "未通过" in told["detail"]


async def test_the_old_holder_keeps_the_account_when_the_new_wechat_is_taken_meanwhile(
    new_phone: Client, school: Client
) -> None:
    case = await ask(new_phone)
    new = await identity("li-new")
    await service.bind(looking(new), ZHANG.proof)
    assert await decide(school, case, "approve") == 409
    await case.refresh_from_db()
    assert case.state is RebindingState.WAITING
    assert await holders() == {"o-official-li", "o-mini-li"}
