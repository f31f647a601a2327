"""申请加入公司 (EREG-13, EREG-14): asked with a letter, answered by the unit's administrator."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from server.people.employers.models import Employer, EmployerMember
from server.people.members import requests
from server.people.members.models import RequestState
from server.people.members.workflow import MEMBERSHIP
from server.platform import clock
from server.platform.workflow import engine
from tests.clients import Client, words
from tests.employers import units
from tests.employers.conftest import picture
from tests.members.conftest import (
    AS_JSON,
    ASKING,
    BOSS,
    CODE,
    MEMBERS,
    REFUSED,
    ask,
    member,
    request_of,
    told,
    unit,
)

PHONE = "13700000062"
LOGIN = f"+86{PHONE}"
REQUESTS = f"{MEMBERS}/requests"


async def test_a_letter_that_is_refused_counts_as_no_request(refused: Client) -> None:
    for _ in range(requests.ASKED.times):
        unreadable = await ask(refused, "join", letter=b"no picture")
        assert (unreadable.status_code, "请换一份" in unreadable.text) == (422, True)
    assert (await ask(refused, "join")).headers["location"] == "/employer/joining"


async def test_somebody_whose_unit_exists_is_offered_to_join_and_is_let_in(
    desktop: Client, boss: Client
) -> None:
    await units.open_account(desktop, PHONE)
    named = await desktop.post("/employer/register/unit", data={"credit_code": CODE})
    assert named.headers["location"] == f"/employer/join?code={CODE}"
    offered = words((await desktop.get(named.headers["location"])).text)
    assert "申请加入公司" in offered
    assert "申请成为新管理员" in offered
    assert "王*" in offered
    assert "王经理" not in offered

    asked = await ask(desktop, "join")
    assert asked.headers["location"] == "/employer/joining"
    home = await desktop.get("/employer")
    assert home.headers["location"] == "/employer/joining"
    elsewhere = await desktop.get("/employer/register/unit")
    assert elsewhere.headers["location"] == "/employer/joining"
    page = words((await desktop.get("/employer/joining")).text)
    assert "待单位管理员同意" in page
    letter = (await desktop.json("/employer/joining"))["files"][0]["href"]
    old = await desktop.get("/employer/joining/letter")
    assert (old.status_code, old.headers["location"]) == (301, letter)
    assert (await desktop.get(letter)).status_code == 200
    assert "有人申请加入单位" in await told(BOSS)

    case = await request_of(LOGIN)
    view = await boss.json(f"{REQUESTS}/{case.id}")
    assert view["may_decide"]
    old = await boss.get(f"{REQUESTS}/{case.id}/letter")
    assert (old.status_code, old.headers["location"]) == (301, letter)
    assert (await boss.get(letter)).status_code == 200
    role = next(r["value"] for r in view["roles"] if r["label"] == "招聘专员")
    done = await boss.post(f"{REQUESTS}/{case.id}", data={"action": "accept", "role": role})
    assert done.status_code == 303
    assert "您已加入单位" in await told(LOGIN)
    joined = await member(LOGIN)
    assert joined.assigned is not None
    assert joined.assigned.name == "招聘专员"
    assert "单位首页" in words((await desktop.get("/employer")).text)
    assert "示范科技有限公司" in words((await desktop.get("/employer/unit")).text)
    late = await boss.post(f"{REQUESTS}/{case.id}", data={"action": "accept"})
    assert late.status_code == 409


async def test_programs_are_told_where_to_go_on(desktop: Client) -> None:
    await units.open_account(desktop, PHONE)
    answer = await desktop.post(
        "/employer/register/unit", json={"credit_code": CODE}, headers=AS_JSON
    )
    assert answer.status_code == 422
    assert {e["field"] for e in answer.json()["errors"]} == {"name", "credit_code"}
    missing = await desktop.get("/employer/join", params={"code": units.LISTED})
    assert missing.status_code == 404


async def test_a_refusal_needs_a_reason_and_leaves_ways_on(
    boss: Client, asking: Client
) -> None:
    place = f"{REQUESTS}/{(await request_of(ASKING)).id}"
    assert (await boss.post(place, data={"action": "decline"})).status_code == 422
    form = {"action": "decline", "reason": "other", "note": "请先联系人事部"}
    assert (await boss.post(place, data=form)).status_code == 303
    assert "加入单位的申请未同意" in await told(ASKING)
    page = words((await asking.get("/employer/joining")).text)
    assert "请先联系人事部" in page
    assert "重新申请" in page
    assert "注册另一个单位" in page
    assert (await asking.get("/employer/register/unit")).status_code == 200
    assert (await ask(asking, "join")).status_code == 303


async def test_one_request_at_a_time_and_it_can_be_taken_back(
    boss: Client, asking: Client
) -> None:
    again = await ask(asking, "lead")
    assert again.headers["location"] == "/employer/joining"
    by_program = await asking.post(
        f"/employer/join/lead?code={CODE}", headers=AS_JSON, data={"title": "主管"},
        files={"file": ("x.jpg", picture(), "image/jpeg")},
    )
    assert (by_program.status_code, by_program.json()["code"]) == (409, "request_open")

    back = await asking.post("/employer/joining", data={"action": "withdraw"})
    assert back.headers["location"] == "/employer/joining"
    assert "一份申请已撤回" in await told(BOSS)
    case = await request_of(ASKING)
    assert case.state is RequestState.WITHDRAWN
    late = await boss.post(f"{REQUESTS}/{case.id}", data={"action": "accept"})
    assert late.status_code == 409
    assert not await EmployerMember.exists(account__login=ASKING)


async def test_after_thirty_days_it_is_over(db: None) -> None:
    before = await request_of(ASKING)
    clock.shift_to(clock.offset() + timedelta(days=30, minutes=1))
    assert await engine.expire_due(MEMBERSHIP) == 1
    case = await request_of(ASKING)
    assert (case.id, case.state) == (before.id, RequestState.EXPIRED)
    assert "加入单位的申请已过期" in await told(ASKING)
    assert "一份加入申请已过期" in await told(BOSS)


@pytest.mark.parametrize(
    ("form", "file", "sentence"),
    [
        ({"title": "人事主管"}, b"GIF89a, no letter", "只能上传 JPG"),
        ({"title": "人事主管"}, b"", "请先选择文件"),
        ({"title": ""}, None, "请填写职务"),
    ],
)
async def test_what_is_missing_is_told_and_the_rest_stays(
    refused: Client, form: dict[str, str], file: bytes | None, sentence: str
) -> None:
    body = picture() if file is None else file
    answer = await refused.post(
        f"/employer/join/join?code={CODE}", data=form,
        files={"file": ("授权书.jpg", body, "image/jpeg")},
    )
    assert (answer.status_code, sentence in words(answer.text)) == (422, True)
    assert form["title"] in answer.text
    assert (await request_of(REFUSED)).state is RequestState.REFUSED


async def test_a_draft_is_let_go_for_the_unit_that_exists(desktop: Client) -> None:
    await units.open_account(desktop, PHONE)
    await units.fill_in(desktop)
    page = words((await desktop.get("/employer/join/join", params={"code": CODE})).text)
    assert "“待建物流有限公司”的注册会被删除" in page
    assert (await ask(desktop, "join")).status_code == 303
    assert not await Employer.filter(credit_code=units.LISTED).exists()


async def test_who_acts_for_a_unit_cannot_join_another(boss: Client, colleague: Client) -> None:
    taken = await ask(colleague, "join", "91230100MADEM00036")
    assert taken.status_code == 409
    assert "一个账号只能代表一个单位" in words(taken.text)
    assert (await ask(colleague, "join")).headers["location"] == "/employer"
    assert (await ask(boss, "lead")).headers["location"] == "/employer"


async def test_a_full_unit_lets_nobody_in(boss: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.people.members.queries.MOST_MEMBERS", 4)
    case = await request_of(ASKING)
    answer = await boss.post(f"{REQUESTS}/{case.id}", data={"action": "accept"})
    assert (answer.status_code, "最多 4 个账号" in words(answer.text)) == (409, True)
    await case.refresh_from_db()
    assert case.state is RequestState.AT_UNIT


async def test_requests_of_another_unit_are_as_good_as_missing(other_boss: Client) -> None:
    theirs, missing = (await request_of(ASKING)).id, uuid4()
    letters = [f"/cases/membership/{id}/papers/letter" for id in (theirs, missing)]
    assert [(await other_boss.get(path)).status_code for path in letters] == [404, 404]
    form = {"action": "accept", "objection": "不是我单位的"}
    for method, path in (
        ("GET", ""), ("POST", ""), ("POST", "/objection"),
    ):
        answers = [
            await other_boss.request(
                method, f"{REQUESTS}/{id}{path}", headers=AS_JSON,
                json={k: v for k, v in form.items() if (k == "objection") is bool(path)}
                if method == "POST" else None,
            )
            for id in (theirs, missing)
        ]
        assert [a.status_code for a in answers] == [404, 404]
        assert answers[0].json() == answers[1].json()


async def test_the_administrator_of_the_unit_alone_decides(boss: Client, asking: Client) -> None:
    case = await request_of(ASKING)
    answer = await asking.post(f"{REQUESTS}/{case.id}", data={"action": "accept"})
    assert answer.status_code == 403
    odd = await boss.post(f"{REQUESTS}/{case.id}", data={"action": "appoint"})
    assert odd.status_code == 422
    assert (await unit()).administrator_id == (await member(BOSS)).account_id


async def test_the_office_is_offered_only_where_there_is_an_administrator_to_follow(
    refused: Client, boss: Client
) -> None:
    """EREG-31: the account exists, and it has an administrator."""
    where = f"/employer/join?code={CODE}"
    assert "申请成为新管理员" in words((await refused.get(where)).text)
    assert "申请成为新管理员" not in words((await boss.get(where)).text)
    waits = await Employer.get(name="新注册科技有限公司")
    unregistered = await refused.get(f"/employer/join?code={waits.credit_code}")
    assert unregistered.status_code == 404
    await EmployerMember.filter(id=(await member(BOSS)).id).update(role="recruiter")
    assert "申请成为新管理员" not in words((await refused.get(where)).text)
