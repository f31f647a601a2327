"""A student's password and sign-in phone (SACC-04), and the recruiter's password on one page."""

from __future__ import annotations

from uuid import UUID

import pytest

from server.people.accounts import passwords
from server.people.accounts.models import Account
from server.people.students import accounts
from server.people.students.models import StudentPhone
from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel
from server.platform.notices.models import Notice
from server.settings import Settings
from tests.clients import Client, SandboxProcess, words
from tests.conftest import client_of
from tests.employers.units import digits
from tests.people import LI, enter_as_staff, row_of

OLD, NEW = "demo-Passw0rd", "songhua-2027"
PHONE = "13900000002"


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Passwords and codes are limited; each test counts its own."""


@pytest.fixture
async def desktop(visitor: Client, sandbox: SandboxProcess) -> Client:
    """李晓梅 on a desktop that she entered by scanning."""
    visitor.sandbox = sandbox
    token = await sessions.start(channel=Channel.DESKTOP, account_id=await li())
    visitor.cookies.set("jiuye", token.secret)
    return visitor


async def li() -> UUID:
    return (await row_of(LI)).id


async def holds(password: str) -> bool:
    stored = (await Account.get(id=await li())).password_hash
    return await passwords.is_right(stored, password)


async def told(event: str) -> int:
    return await Notice.filter(account_id=await li(), event=event).count()


async def test_a_student_changes_his_password_with_the_old_one(desktop: Client) -> None:
    other = await sessions.start(channel=Channel.DESKTOP, account_id=await li())
    page = words((await desktop.get("/me/password")).text)
    for label in ("原密码", "新密码", "确认密码", "用短信验证码重设"):
        assert label in page
    own = {"old": OLD, "new": "my20270002!", "repeat": "my20270002!"}
    assert "不要包含自己的学号" in words((await desktop.post("/me/password", data=own)).text)
    form = {"old": OLD, "new": NEW, "repeat": NEW}
    assert (await desktop.post("/me/password", data=form)).headers["location"] == "/me"
    assert await holds(NEW)
    assert (await desktop.get("/me")).status_code == 200
    assert await sessions.actor_of(other.secret, Actor()) is None
    assert (await told("student.password"), await told("password.changed")) == (1, 0)


async def test_in_wechat_the_binding_is_proof_enough(student: Client, desktop: Client) -> None:
    await Account.filter(id=await li()).update(password_hash="")
    assert "设置登录密码" in words((await student.get("/me")).text)
    assert "设置登录密码" in words((await student.get("/me/password")).text)
    form = {"password": NEW, "repeat": NEW}
    assert (await student.post("/student/password", data=form)).headers["location"] == "/me"
    assert await holds(NEW)
    assert (await student.get("/student")).status_code == 200
    assert (await desktop.get("/student")).headers["location"] == "/student/entrance"
    assert await told("student.password") == 1


async def test_on_a_desktop_a_code_to_the_proven_phone_is_asked_for(desktop: Client) -> None:
    form = {"password": NEW, "repeat": NEW}
    bare = await desktop.post("/student/password", data=form)
    assert (bare.status_code, await holds(OLD)) == (422, True)
    assert "139****0002" in words((await desktop.get("/student/password")).text)
    await desktop.post("/student/password/code")
    code = await digits(desktop, PHONE)
    wrong = await desktop.post("/student/password", data=form | {"code": "000000"})
    assert (wrong.status_code, await holds(OLD)) == (422, True)
    done = await desktop.post("/student/password", data=form | {"code": code})
    assert (done.headers["location"], await holds(NEW)) == ("/me", True)


async def test_without_a_proven_phone_the_page_leads_to_wechat(desktop: Client) -> None:
    await StudentPhone.filter(student_id=await li()).delete()
    await Account.filter(id=await li()).update(password_hash="")
    for path in ("/student/password", "/student/phone"):
        assert "请在微信里设置" in words((await desktop.get(path)).text)
    assert (await desktop.post("/student/password/code")).status_code == 409
    answer = await desktop.post("/student/phone", data={"phone": "13700000081", "password": ""})
    assert answer.status_code == 422


async def test_the_sign_in_phone_changes_with_the_password_or_in_wechat(
    desktop: Client, student: Client, sandbox: SandboxProcess
) -> None:
    new = "13700000081"
    refused = await desktop.post("/student/phone", data={"phone": new, "password": "wrong"})
    assert "登录密码不正确" in words(refused.text)
    asked = await desktop.post("/student/phone", data={"phone": new, "password": OLD})
    assert asked.headers["location"] == "/student/phone/code"
    done = await desktop.post("/student/phone/code", data={"code": await digits(desktop, new)})
    assert done.headers["location"] == "/me"
    assert await accounts.proven_phone(await li()) == f"+86{new}"
    assert await told("student.phone") == 1

    student.sandbox, newer = sandbox, "13700000082"
    await student.post("/student/phone", data={"phone": newer})
    await student.post("/student/phone/code", data={"code": await digits(student, newer)})
    assert await accounts.proven_phone(await li()) == f"+86{newer}"
    assert await StudentPhone.filter(student_id=await li()).count() == 1


async def test_a_recruiter_changes_his_password_on_the_same_page(
    app: object, db: None, settings: Settings
) -> None:
    async with client_of(app, settings) as hr:
        await enter_as_staff(hr, "+8613800000001")
        assert "/me/password" in (await hr.get("/employer/account")).text
        page = await hr.get("/me/password")
        assert page.text.count("/me/password") > 1  # the menu has it too
        form = {"old": OLD, "new": NEW, "repeat": NEW}
        assert (await hr.post("/me/password", data=form)).headers["location"] == "/me"
        me = await Account.get(login="+8613800000001")
        assert await passwords.is_right(me.password_hash, NEW)
        assert await Notice.filter(account_id=me.id, event="password.changed").exists()
        assert (await hr.get("/student/password")).status_code == 403
