"""账号管理 (EREG-09, EREG-10, AUTH-16): opening, stopping, removing accounts; the office itself."""

from __future__ import annotations

from uuid import uuid4

import pytest

from server.people.employers.models import EmployerMember, MemberRole
from server.people.members import queries
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.counting import statements
from tests.employers import units
from tests.members.conftest import (
    AS_JSON,
    BOSS,
    COLLEAGUE,
    MEMBERS,
    NEVER_IN,
    OTHER_BOSS,
    STOPPED,
    account,
    member,
    told,
    unit,
)
from tests.people import enter_as_staff, forget_attempts

PHONE = "13700000061"


async def test_the_list_says_who_has_which_role_and_came_in_when(boss: Client) -> None:
    view = await boss.json(MEMBERS)
    found = {i["name"]: (i["role"], i["state_label"], i["wechat"]) for i in view["items"]}
    assert found == {
        "王经理": ("单位管理员（主要联系人）", "使用中", "已绑定"),
        "李文静": ("招聘专员", "使用中", "未绑定"),
        "邓晓燕": ("招聘专员", "未首次登录", "未绑定"),
        "唐磊": ("招聘专员", "已停用", "未绑定"),
    }
    assert view["items"][0]["phone"] == "138****0001"
    assert {r["name"]: r["people"] for r in view["roles"]} == {"招聘专员": 3, "行政": 0}
    assert [r["name"] for r in view["requests"]] == ["韩冬"]
    page = words((await boss.get(MEMBERS)).text)
    assert "开设子账号" in page


async def test_a_longer_list_takes_no_more_queries(boss: Client) -> None:
    async def taken() -> int:
        async with statements() as sent:
            await boss.json(MEMBERS)
        return len(sent)

    await taken()  # what is read once and kept
    few = await taken()
    for n in range(3):
        form = {"name": f"新同事{n}", "phone": f"1370000007{n}"}
        assert (await boss.post(MEMBERS, data=form)).status_code == 303
    assert await taken() == few


async def test_a_new_colleague_comes_in_by_an_sms_code_first(
    boss: Client, desktop: Client
) -> None:
    roles = await boss.json(MEMBERS)
    role = next(r["id"] for r in roles["roles"] if r["name"] == "招聘专员")
    form = {"name": "林小雨", "phone": "137 0000 0061", "role": role}
    made = await boss.post(MEMBERS, data=form)
    assert (made.status_code, made.headers["location"]) == (303, MEMBERS)
    opened = await account(f"+86{PHONE}")
    assert opened.password_hash == ""
    assert "单位账号已开设" in await told(f"+86{PHONE}")
    assert await AuditEntry.filter(action="member.open", object_id=str(opened.id)).exists()

    await desktop.post("/employer/register", data={"phone": PHONE, "agree": "true"})
    await units.digits(desktop, PHONE)
    assert "首次请用短信验证码登录" in units.sms(desktop, PHONE)[0]
    wrong = await desktop.post("/employer/signin", data={"phone": PHONE, "password": "anything-1"})
    assert wrong.status_code == 422

    await forget_attempts()
    await desktop.post("/employer/signin/phone", data={"phone": PHONE})
    code = await units.digits(desktop, PHONE)
    entered = await desktop.post("/employer/signin/code", data={"code": code})
    assert entered.headers["location"] == "/employer/welcome"
    page = words((await desktop.get("/employer/welcome")).text)
    assert "示范科技有限公司" in page
    assert "设置密码" in page
    assert "绑定微信" in page
    home = words((await desktop.get("/employer")).text)
    assert "单位首页" in home
    view = await boss.json(MEMBERS)
    line = next(i for i in view["items"] if i["name"] == "林小雨")
    assert line["state_label"] == "使用中"
    assert line["entered_at"]


@pytest.mark.parametrize(
    ("form", "sentence"),
    [
        ({"name": "林小雨", "phone": "13800000003"}, "这个手机号已经有账号了"),
        ({"name": "林小雨", "phone": "13800000011"}, "这位同事已经在账号列表里了"),
        ({"name": "林小雨", "phone": "12345"}, "手机号不正确"),
        ({"name": "", "phone": PHONE}, "请填写姓名"),
        ({"name": "林小雨", "phone": PHONE, "role": str(uuid4())}, "请从列表里选择角色"),
    ],
)
async def test_what_cannot_be_opened_is_told_at_its_field(
    boss: Client, form: dict[str, str], sentence: str
) -> None:
    answer = await boss.post(MEMBERS, data=form)
    assert (answer.status_code, sentence in words(answer.text)) == (422, True)
    assert form["phone"] in answer.text


async def test_a_unit_has_a_limit_of_accounts(
    boss: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "MOST_MEMBERS", 4)
    answer = await boss.post(MEMBERS, data={"name": "林小雨", "phone": PHONE})
    assert answer.status_code == 409
    assert "一个单位最多 4 个账号" in words(answer.text)
    assert "账号已经开满" in words((await boss.get(f"{MEMBERS}/new")).text)


async def test_a_stopped_account_is_out_on_its_next_request_and_can_come_back(
    boss: Client, colleague: Client, desktop: Client
) -> None:
    row = await member(COLLEAGUE)
    assert (await colleague.get("/employer/account")).status_code == 200
    stopped = await boss.post(f"{MEMBERS}/{row.id}/stop")
    assert stopped.headers["location"] == f"{MEMBERS}/{row.id}"
    out = await colleague.get("/employer/account")
    assert out.headers["location"] == "/employer/entrance"
    form = {"phone": "13800000011", "password": "demo-Passw0rd"}
    answer = await desktop.post("/employer/signin", data=form)
    assert "您的单位账号已停用，请联系贵单位的管理员" in words(answer.text)
    noted = await AuditEntry.get(action="session.refuse", object_id=str(row.account_id))
    assert noted.reason == "stopped"
    assert (await boss.post(f"{MEMBERS}/{row.id}/stop")).status_code == 409

    await boss.post(f"{MEMBERS}/{row.id}/reopen")
    assert (await desktop.post("/employer/signin", data=form)).status_code == 303
    assert (await boss.post(f"{MEMBERS}/{row.id}/reopen")).status_code == 409
    assert {"您的单位账号已恢复", "您的单位账号已停用"} <= await told(COLLEAGUE)


async def test_a_removed_colleague_keeps_his_account_for_another_unit(
    boss: Client, colleague: Client
) -> None:
    row = await member(STOPPED)
    assert (await boss.post(f"{MEMBERS}/{row.id}/remove")).headers["location"] == MEMBERS
    assert (await account(STOPPED)).is_active
    assert "您已被移出单位" in await told(STOPPED)
    row = await member(COLLEAGUE)
    await boss.post(f"{MEMBERS}/{row.id}/remove")
    home = await colleague.get("/employer")
    assert home.headers["location"] == "/employer/register/unit"
    assert (await boss.get(f"{MEMBERS}/{row.id}")).status_code == 404


async def test_the_office_is_handed_over_with_both_told(boss: Client, colleague: Client) -> None:
    row = await member(COLLEAGUE)
    done = await boss.post(f"{MEMBERS}/{row.id}/handover")
    assert done.headers["location"] == "/employer"
    li, employer = await account(COLLEAGUE), await unit()
    assert employer.administrator_id == li.id
    assert (await boss.get(MEMBERS)).status_code == 403
    assert (await colleague.get(MEMBERS)).status_code == 200
    assert (await member(BOSS)).role is MemberRole.RECRUITER
    assert "您已成为单位管理员" in await told(COLLEAGUE)
    assert "单位管理员已移交" in await told(BOSS)
    action = "administrator.hand_over"
    assert await AuditEntry.filter(action=action, object_id=str(employer.id)).exists()


async def test_the_office_goes_to_nobody_who_cannot_act(boss: Client) -> None:
    for login in (NEVER_IN, STOPPED):
        row = await member(login)
        answer = await boss.post(f"{MEMBERS}/{row.id}/handover")
        assert answer.status_code == 409
        assert "等对方能正常登录后再移交" in words(answer.text)
        page = words((await boss.get(f"{MEMBERS}/{row.id}")).text)
        assert "移交管理员" not in page


async def test_the_administrator_neither_stops_nor_leaves_himself(boss: Client) -> None:
    row = await member(BOSS)
    for deed in ("stop", "remove", "handover", "role"):
        assert (await boss.post(f"{MEMBERS}/{row.id}/{deed}")).status_code == 403
    answer = await boss.post("/employer/account/leave", data={"confirm": "yes"})
    assert answer.status_code == 409
    assert "请先把管理员移交给同事" in words(answer.text)
    assert "退出单位" not in words((await boss.get("/employer/account")).text)


async def test_a_colleague_leaves_by_himself(boss: Client, colleague: Client) -> None:
    page = words((await colleague.get("/employer/account")).text)
    assert "招聘专员" in page
    assert "退出单位" in page
    assert (await colleague.post("/employer/account/leave")).status_code == 422
    left = await colleague.post("/employer/account/leave", data={"confirm": "yes"})
    assert left.headers["location"] == "/employer"
    assert not await EmployerMember.exists(account__login=COLLEAGUE)
    assert "一位同事退出了单位" in await told(BOSS)
    again = await colleague.post("/employer/account/leave", data={"confirm": "yes"})
    assert again.status_code == 409


async def test_people_of_another_unit_are_as_good_as_missing(
    boss: Client, other_boss: Client
) -> None:
    theirs, missing = await member(OTHER_BOSS), uuid4()
    for path in ("", "/role", "/stop", "/reopen", "/remove", "/handover"):
        method = "POST" if path else "GET"
        answers = [
            await boss.request(method, f"{MEMBERS}/{id}{path}", headers=AS_JSON)
            for id in (theirs.id, missing)
        ]
        assert [a.status_code for a in answers] == [404, 404]
        assert answers[0].json() == answers[1].json()


async def test_accounts_are_opened_once_the_province_has_approved(
    app: object, db: None, desktop: Client
) -> None:
    waiting = await enter_as_staff(desktop, "+8613800000002")
    page = await waiting.get(MEMBERS)
    assert (page.status_code, "通过省中心审核后" in words(page.text)) == (409, True)
    answer = await waiting.post(MEMBERS, json={"name": "林小雨", "phone": PHONE}, headers=AS_JSON)
    assert answer.status_code == 409
    assert "通过省中心审核后" in answer.json()["detail"]
