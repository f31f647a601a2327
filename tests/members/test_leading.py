"""成为新管理员 (EREG-14): the province reviews, and the present administrator may object."""

from __future__ import annotations

from typing import Any

from server.people.employers.models import EmployerMember, MemberRole
from server.people.members.models import MembershipRequest, RequestState
from tests.clients import Client, words
from tests.members.conftest import (
    AS_JSON,
    BOSS,
    CODE,
    COLLEAGUE,
    MEMBERS,
    OTHER_BOSS,
    REFUSED,
    RIVAL,
    account,
    ask,
    member,
    request_of,
    told,
    unit,
)

CLERK = "province@demo"


async def decide(desk: Client, case: MembershipRequest, action: str, **more: str) -> Any:
    path = f"/cases/membership/{case.id}"
    return await desk.post(path, json={"action": action, **more}, headers=AS_JSON)


async def test_a_newcomer_takes_the_office_once_the_province_agrees(
    refused: Client, boss: Client, province: Client
) -> None:
    assert (await ask(refused, "lead")).status_code == 303
    assert "有人申请成为贵单位的新管理员" in await told(BOSS)
    assert "有一份变更管理员的申请待审核" in await told(CLERK)
    assert "有人申请成为贵单位的新管理员" in words((await boss.get("/employer")).text)
    case = await request_of(REFUSED)
    desk = await province.get(f"/staff/reviews?queue=membership&case={case.id}")
    page = words(desk.text)
    assert "王经理 138****0001" in page
    assert "曹敏 138****0104" in page
    assert "没有提出异议" in page
    old = await province.get(f"/staff/memberships/{case.id}/letter")
    assert (await province.get(old.headers["location"])).status_code == 200

    assert (await decide(province, case, "appoint")).status_code == 200
    employer, new = await unit(), await account(REFUSED)
    assert employer.administrator_id == new.id
    roles = {
        row.account_id: row.role
        for row in await EmployerMember.filter(employer_id=employer.id)
        if row.role is MemberRole.ADMINISTRATOR
    }
    assert roles == {new.id: MemberRole.ADMINISTRATOR}
    assert (await refused.get(MEMBERS)).status_code == 200
    assert (await boss.get(MEMBERS)).status_code == 403
    assert "您已成为单位管理员" in await told(REFUSED)
    assert "单位管理员已变更" in await told(BOSS)


async def test_an_objection_reaches_the_reviewer_before_he_decides(
    refused: Client, boss: Client, province: Client
) -> None:
    await ask(refused, "lead")
    case = await request_of(REFUSED)
    view = (await province.json("/staff/reviews", queue="membership", case=str(case.id)))["file"]
    seen = view["case"]["actions"][0]["href"]

    place = f"{MEMBERS}/requests/{case.id}"
    empty = await boss.post(f"{place}/objection", data={"objection": ""})
    assert (empty.status_code, "请填写异议" in empty.text) == (422, True)
    said = "我仍在职，授权书不是本单位出具的"
    assert (await boss.post(f"{place}/objection", data={"objection": said})).status_code == 303
    assert "现任管理员提出了异议" in await told(CLERK)
    unread = await province.post(seen, json={"action": "appoint"}, headers=AS_JSON)
    assert unread.status_code == 409
    page = words((await province.get(f"/staff/reviews?queue=membership&case={case.id}")).text)
    assert said in page
    assert "现任管理员有异议" in page

    assert (await decide(province, case, "refuse")).status_code == 422
    assert (await decide(province, case, "refuse", reason="objection")).status_code == 200
    assert "变更管理员的申请未通过" in await told(REFUSED)
    assert "变更管理员的申请未通过" in await told(BOSS)
    assert (await unit()).administrator_id == (await account(BOSS)).id
    late = await boss.post(f"{place}/objection", data={"objection": said})
    assert late.status_code == 409


async def test_a_colleague_may_ask_for_the_office_even_if_he_is_stopped_for_it(
    boss: Client, colleague: Client, province: Client
) -> None:
    account_page = words((await colleague.get("/employer/account")).text)
    assert "申请成为单位管理员" in account_page
    assert (await ask(colleague, "lead")).status_code == 303
    row = await member(COLLEAGUE)
    await boss.post(f"{MEMBERS}/{row.id}/stop")
    assert (await decide(province, await request_of(COLLEAGUE), "appoint")).status_code == 200
    assert (await account(COLLEAGUE)).is_active
    assert (await member(COLLEAGUE)).role is MemberRole.ADMINISTRATOR
    assert (await member(BOSS)).assigned_id is None


async def test_the_demo_s_rival_waits_with_an_objection_and_may_withdraw(
    other_boss: Client, province: Client, refused: Client
) -> None:
    case = await request_of(RIVAL)
    assert case.objection
    page = words((await other_boss.get(f"{MEMBERS}/requests/{case.id}")).text)
    assert "有人申请接替您" in page
    other = await refused.post("/employer/joining", data={"action": "withdraw"})
    assert other.status_code == 409
    await case.refresh_from_db()
    assert case.state is RequestState.AT_PROVINCE


async def test_an_asker_who_meanwhile_acts_for_another_unit_gets_no_second_one(
    province: Client, boss: Client
) -> None:
    case = await request_of(RIVAL)
    employer = await unit()
    await EmployerMember.create(
        employer_id=employer.id, account_id=case.account_id, role=MemberRole.RECRUITER,
        created_at=case.created_at,
    )
    answer = await decide(province, case, "appoint")
    assert (answer.status_code, answer.json()["code"]) == (409, "asker_taken")
    assert (await unit("北方装备制造有限公司")).administrator_id == (await account(OTHER_BOSS)).id


async def test_schools_have_no_say_and_units_cannot_appoint(
    school: Client, boss: Client, refused: Client
) -> None:
    await ask(refused, "lead")
    case = await request_of(REFUSED)
    assert (await decide(school, case, "appoint")).status_code == 404
    letter = f"/cases/membership/{case.id}/papers/letter"
    assert (await school.get(letter)).status_code == 404
    answer = await boss.post(f"{MEMBERS}/requests/{case.id}", data={"action": "accept"})
    assert answer.status_code == 409
    assert CODE == (await unit()).credit_code
