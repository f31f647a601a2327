"""Students get in by password or SMS code (SREG-08), and limits that never lock a campus out."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import Response

from server.people.accounts.models import Account, Binding, BindingState
from server.people.students import accounts
from server.people.students.models import StudentPhone
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, SandboxProcess, words
from tests.employers.units import digits, sms
from tests.people import LI, ZHANG, enter_as_wechat, identity, row_of
from tests.pictures import read_picture

PASSWORD = "demo-Passw0rd"
RIGHT: dict[str, Any] = {"site": "10001", "student_no": "20270002", "password": PASSWORD}
WRONG = RIGHT | {"password": "wrong-Passw0rd"}
UNKNOWN = RIGHT | {"student_no": "20279999"}
LI_PHONE, SHARED_PHONE = "13900000002", "13904511021"
JSON = {"Accept": "application/json"}


@pytest.fixture
async def desktop(visitor: Client, sandbox: SandboxProcess) -> Client:
    visitor.sandbox = sandbox
    return visitor


async def try_in(client: Client, form: dict[str, Any], *, picture: bool = False) -> Response:
    extra = {"picture": await read_picture(client)} if picture else {}
    return await client.post("/student/signin", data=form | extra)


async def last_entry() -> int:
    """The evidence's last row: no refusal of another test is rolled back."""
    found = await AuditEntry.all().order_by("-id").first()
    return found.id if found else 0


async def test_school_number_and_password_sign_in_and_the_school_is_remembered(
    desktop: Client,
) -> None:
    assert (await desktop.get("/student")).headers["location"] == "/student/entrance"
    for way in ("/student/signin", "/student/signin/phone"):
        assert way in (await desktop.get("/student/entrance", follow_redirects=True)).text
    assert (await try_in(desktop, RIGHT)).headers["location"] == "/student"
    assert "李晓梅" in words((await desktop.get("/student")).text)
    assert (await desktop.get("/student/signin")).headers["location"] == "/student"
    row = await row_of(LI)
    assert await AuditEntry.filter(action="session.begin", actor_id=row.id).count() == 1
    await desktop.post("/signout")
    assert (await desktop.json("/student/signin"))["site"] == "10001"


async def test_an_unknown_number_and_a_wrong_password_are_answered_alike(desktop: Client) -> None:
    nobody = RIGHT | {"student_no": ZHANG.student_no}
    bodies, last = [], await last_entry()
    for form in (WRONG, UNKNOWN, nobody, WRONG | {"site": "10002"}):
        answer = await desktop.post("/student/signin", data=form, headers=JSON)
        assert answer.status_code == 422
        bodies.append(answer.json())
    assert all(body == bodies[0] for body in bodies)
    assert bodies[0]["detail"] == accounts.WRONG
    refusals = await AuditEntry.filter(id__gt=last, action="session.refuse").order_by("id")
    assert [r.object_id for r in refusals] == [str((await row_of(LI)).id), "", "", ""]


async def test_the_sixth_try_is_refused_even_if_right_and_other_students_get_in(
    desktop: Client,
) -> None:
    """reliability.md C3, C4: the pair of account and source is locked, never the campus."""
    answers = [await try_in(desktop, WRONG, picture=n > 1) for n in range(5)]
    assert [a.status_code for a in answers] == [422] * 5
    assert "图形验证码" not in answers[0].text
    assert "请填写图片里的字符" in words(answers[1].text)
    locked = await try_in(desktop, RIGHT, picture=True)
    assert (locked.status_code, int(locked.headers["retry-after"]) > 60) == (429, True)
    assert "改用微信扫码登录" in words(locked.text)
    neighbour = RIGHT | {"student_no": "2027101021"}
    assert (await try_in(desktop, neighbour)).headers["location"] == "/student"
    assert await AuditEntry.filter(action="session.refuse", reason="limit").count() == 1


async def test_after_two_failures_the_right_password_needs_the_picture(desktop: Client) -> None:
    for _ in range(2):
        await try_in(desktop, WRONG)
    refused = await desktop.post("/student/signin", data=RIGHT, headers=JSON)
    assert (refused.status_code, refused.json()["code"]) == (422, "picture_required")
    assert (await try_in(desktop, RIGHT, picture=True)).headers["location"] == "/student"
    await desktop.post("/signout")
    assert (await try_in(desktop, RIGHT)).headers["location"] == "/student"


async def test_in_wechat_the_password_binds(phone: Client) -> None:
    await enter_as_wechat(phone, await identity("zhang"))
    taken = await try_in(phone, RIGHT)
    assert "已经绑定了另一个微信" in words(taken.text)
    free = RIGHT | {"student_no": "2027101022"}
    assert (await try_in(phone, free)).headers["location"] == "/student"
    assert (await phone.get("/student")).status_code == 200
    assert await Binding.filter(
        account__site__code="10001", identity__openid="o-official-zhang", state=BindingState.ACTIVE
    ).exists()


async def by_sms(client: Client, number: str) -> Response:
    await client.post("/student/signin/phone", data={"phone": number})
    return await client.post(
        "/student/signin/code", data={"code": await digits(client, number)}
    )


async def test_a_code_to_the_proven_phone_signs_in_once(desktop: Client) -> None:
    assert (await by_sms(desktop, LI_PHONE)).headers["location"] == "/student"
    assert "李晓梅" in words((await desktop.get("/student")).text)
    await desktop.post("/signout")
    for path in ("/student/signin/choose", "/student/signin/code"):
        assert (await desktop.get(path)).headers["location"] == "/student/signin/phone"


async def test_a_wrong_code_is_noted_about_the_student_whose_number_it_is(
    desktop: Client,
) -> None:
    last = await last_entry()
    await desktop.post("/student/signin/phone", data={"phone": LI_PHONE})
    right = await digits(desktop, LI_PHONE)
    wrong = f"{(int(right) + 1) % 1_000_000:06}"
    assert (await desktop.post("/student/signin/code", data={"code": wrong})).status_code == 422
    noted = await AuditEntry.get(id__gt=last, action="session.refuse")
    assert (noted.object_id, noted.stream, noted.reason) == (
        str((await row_of(LI)).id), "10001", "code",
    )  # fmt: skip


async def test_who_shares_a_phone_says_school_and_number(desktop: Client) -> None:
    shared = await by_sms(desktop, SHARED_PHONE)
    assert shared.headers["location"] == "/student/signin/choose"
    assert (await desktop.get("/student")).headers["location"] == "/student/entrance"
    stranger = {"site": "10001", "student_no": "20270002"}
    refused = await desktop.post("/student/signin/choose", data=stranger)
    assert accounts.WRONG_NUMBER in words(refused.text)
    own = {"site": "10001", "student_no": "2027101022"}
    entered = await desktop.post("/student/signin/choose", data=own)
    assert entered.headers["location"] == "/student"
    assert "2027101022" in (await desktop.get("/student")).text


async def test_an_unproven_phone_is_told_so_by_sms_alone(desktop: Client) -> None:
    unknown = "13700000077"
    known = await desktop.post("/student/signin/phone", data={"phone": LI_PHONE})
    asked = await desktop.post("/student/signin/phone", data={"phone": unknown})
    assert known.headers["location"] == asked.headers["location"] == "/student/signin/code"
    await digits(desktop, unknown)
    assert "还没有用于学生登录" in sms(desktop, unknown)[0]


async def forgotten(client: Client, number: str) -> Response:
    await client.post("/student/forgotten", data={"phone": number})
    code = await digits(client, number)
    return await client.post("/student/forgotten/code", data={"code": code})


async def test_a_forgotten_password_is_set_anew_by_the_proven_phone(desktop: Client) -> None:
    li = (await row_of(LI)).id
    other = await sessions.start(channel=Channel.DESKTOP, account_id=li)
    early = await desktop.get("/student/forgotten/password")
    assert early.headers["location"] == "/student/forgotten"
    assert (await forgotten(desktop, LI_PHONE)).headers["location"] == "/student/forgotten/password"
    path = "/student/forgotten/password"
    short = await desktop.post(path, data={"password": "short", "repeat": "short"})
    assert "至少要 8 位" in words(short.text)
    new = {"password": "songhua-2027", "repeat": "songhua-2027"}
    assert (await desktop.post(path, data=new)).headers["location"] == "/student/signin"
    again = await desktop.post(path, data=new)
    assert again.status_code == 409 or again.headers["location"] == "/student/forgotten"
    assert await sessions.actor_of(other.secret, Actor()) is None
    assert (await try_in(desktop, RIGHT)).status_code == 422
    entered = await try_in(desktop, RIGHT | {"password": "songhua-2027"})
    assert entered.headers["location"] == "/student"


async def test_who_shares_a_phone_resets_his_own_password_only(desktop: Client) -> None:
    await forgotten(desktop, SHARED_PHONE)
    page = await desktop.get("/student/forgotten/password")
    assert "请同时填写你的学校和学号" in words(page.text)
    before = {a.id: a.password_hash for a in await Account.all()}
    new = {"password": "songhua-2027", "repeat": "songhua-2027"}
    refused = await desktop.post("/student/forgotten/password", data=new)
    assert accounts.WRONG_NUMBER in words(refused.text)
    own = {"site": "10001", "student_no": "2027101022"}
    await desktop.post("/student/forgotten/password", data=new | own)
    changed = [a.id for a in await Account.all() if a.password_hash != before[a.id]]
    assert changed == [(await row_of(LI.but(student_no="2027101022"))).id]


async def test_the_school_takes_every_way_in_away(school: Client, desktop: Client) -> None:
    """After a theft neither password nor phone may be left to whoever held the account."""
    li = (await row_of(LI)).id
    assert (await school.post(f"/staff/roster/{li}/unbind")).status_code == 303
    assert (await Account.get(id=li)).password_hash == ""
    assert not await StudentPhone.filter(student_id=li).exists()
    unbound = LI.but(student_no="2027101021")
    page = words((await school.get(f"/staff/roster/{(await row_of(unbound)).id}")).text)
    assert "作废登录密码" in page
    assert (await school.post(f"/staff/roster/{li}/unbind")).status_code == 409
