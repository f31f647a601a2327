"""在线找回 (AUTH-06 to AUTH-08, NTF-15): by the phone or the mail on file, and nothing learnt."""

from __future__ import annotations

import re

import pytest

from server.people.accounts import codes
from server.people.accounts.models import Account, Binding, BindingState
from server.people.employers.models import Employer
from server.platform import jobs
from server.platform.access.models import Session
from server.platform.notices.models import Notice, OutsideMessage
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.employers import units
from tests.people import enter_as_staff
from tests.recovery import ways

JSON = {"Accept": "application/json"}


async def holder() -> Account:
    return await Account.get(login=f"+86{ways.PHONE}")


async def sign_in(client: Client, password: str) -> int:
    form = {"phone": ways.PHONE, "password": password}
    return (await client.post("/employer/signin", data=form)).status_code


async def test_the_three_ways_are_on_one_page_and_the_sign_in_leads_there(
    visitor: Client,
) -> None:
    for path in ("/employer/signin", "/employer/signin/phone"):
        assert 'href="/employer/forgot"' in (await visitor.get(path)).text
    page = words((await visitor.get("/employer/forgot")).text)
    for way in ("在线找回", "密码申诉", "联系管理员", "子账号", "0451-8000 0023"):
        assert way in page
    view = await visitor.json("/employer/forgot")
    assert view["contacts"][0]["name"] == "示范省就业服务中心"


async def test_by_phone_a_new_password_ends_whatever_was_signed_in(desktop: Client) -> None:
    await enter_as_staff(desktop, f"+86{ways.PHONE}")
    desktop.cookies.delete("jiuye")
    for _ in range(6):
        await sign_in(desktop, "wrong-password")

    page = words((await ways.find(desktop)).text)
    assert "*********01" in page
    assert "h***@0***.invalid" in page
    await desktop.post("/employer/forgot/phone", data={"phone": ways.PHONE})
    given = {"code": await units.digits(desktop, ways.PHONE), "password": ways.NEW}
    different = await desktop.post(
        "/employer/forgot/password", data=given | {"repeat": "something-else"}
    )
    assert "两次输入的密码不一样" in words(different.text)
    common = {"password": "password", "repeat": "password"}
    refused = await desktop.post("/employer/forgot/password", data=given | common)
    assert "太常见" in words(refused.text)
    done = await desktop.post("/employer/forgot/password", data=given | {"repeat": ways.NEW})
    assert (done.status_code, done.headers["location"]) == (303, "/employer/signin")

    account = await holder()
    assert not await Session.filter(account_id=account.id, ended_at=None).exists()
    assert not await Binding.filter(account_id=account.id, state=BindingState.ACTIVE).exists()
    assert await Notice.filter(event="recovery.recovered", account_id=account.id).count() == 1
    assert await OutsideMessage.filter(event="recovery.recovered").count() == 1
    assert await AuditEntry.filter(action="password.recover", object_id=str(account.id)).exists()
    assert await sign_in(desktop, ways.NEW) == 303  # the lock of the failed tries is gone too

    await ways.tell_everybody()
    assert "登录密码于" in ways.mails(desktop, ways.MAIL)[0]


async def test_by_mail_with_the_credit_code(desktop: Client) -> None:
    await ways.find(desktop, ways.CODE.lower())
    await desktop.post("/employer/forgot/mail", data={"email": ways.MAIL.upper()})
    assert "h***@0001.invalid" in (await desktop.get("/employer/forgot/password")).text
    given = await ways.mailed_code(desktop, ways.MAIL)
    form = {"code": given, "password": ways.NEW, "repeat": ways.NEW}
    assert (await desktop.post("/employer/forgot/password", json=form, headers=JSON)).json() == {}
    assert await sign_in(desktop, ways.NEW) == 303
    again = await desktop.post("/employer/forgot/password", data=form)
    assert again.headers["location"] == "/employer/forgot/way"


@pytest.mark.parametrize("typed", ["示范（哈尔滨）AB公司", "示范(哈尔滨)ａｂ公司"])
async def test_a_unit_is_found_by_its_name_however_it_is_written(
    desktop: Client, typed: str
) -> None:
    await Employer.filter(credit_code=ways.CODE).update(name="示范（哈尔滨）Ab公司")
    assert "h***@0" in (await ways.find(desktop, typed)).text


@pytest.mark.parametrize("unit", ["没有这个单位有限公司", "91230100MADEM0009Q", "新单位"])
async def test_an_unknown_unit_looks_like_a_known_one(desktop: Client, unit: str) -> None:
    known, unknown = await ways.find(desktop), await ways.find(desktop, f"{unit} ")
    view = await desktop.json("/employer/forgot/way")
    assert view == await desktop.json("/employer/forgot/way")
    assert re.fullmatch(r"\*{9}\d\d", view["phone"])
    assert re.fullmatch(r"\w\*\*\*@\w\*\*\*\.[a-z.]+", view["email"])
    blank = re.compile(r"\*{9}\d\d|\w\*\*\*@\w\*\*\*\.[a-z.]+|datetime=.*?<")
    assert blank.sub("", known.text) == blank.sub("", unknown.text)


@pytest.mark.parametrize(
    ("unit", "phone"), [(ways.UNIT, "13700000098"), ("没有这个单位有限公司", ways.PHONE)]
)
async def test_a_phone_that_is_not_on_file_gets_nothing_and_looks_the_same(
    desktop: Client, unit: str, phone: str
) -> None:
    await ways.find(desktop, unit)
    answer = await desktop.post("/employer/forgot/phone", data={"phone": phone})
    assert answer.headers["location"] == "/employer/forgot/password"
    row = await units.asked(phone)
    before = units.sms(desktop, phone)
    await jobs.entrypoints()[codes.SEND_JOB]({"code": str(row.id)})
    assert units.sms(desktop, phone) == before
    form = {"code": codes._derived(row.id), "password": ways.NEW, "repeat": ways.NEW}
    refused = await desktop.post("/employer/forgot/password", data=form)
    assert codes.WRONG in words(refused.text)


async def test_the_steps_need_the_picture_and_each_other(desktop: Client) -> None:
    without = await desktop.post("/employer/forgot/find", data={"unit": ways.UNIT})
    assert (without.status_code, ways.UNIT in without.text) == (422, True)
    told = await desktop.post("/employer/forgot/find", json={"unit": ways.UNIT}, headers=JSON)
    assert told.json()["code"] == "picture_required"
    for path in ("way", "phone", "mail", "password"):
        answer = await desktop.get(f"/employer/forgot/{path}")
        assert answer.headers["location"] in ("/employer/forgot/find", "/employer/forgot/way")
    late = await desktop.get("/employer/forgot/way", headers=JSON)
    assert late.status_code == 409
    await ways.find(desktop)
    bad = await desktop.post("/employer/forgot/mail", data={"email": "nobody"})
    assert "邮箱的格式不对" in words(bad.text)


async def test_a_code_for_the_old_phone_opens_nothing_once_the_phone_has_changed(
    desktop: Client,
) -> None:
    await ways.find(desktop)
    await desktop.post("/employer/forgot/phone", data={"phone": ways.PHONE})
    given = await units.digits(desktop, ways.PHONE)
    await Account.filter(login=f"+86{ways.PHONE}").update(login="+8613700000097")
    form = {"code": given, "password": ways.NEW, "repeat": ways.NEW}
    assert (await desktop.post("/employer/forgot/password", data=form)).status_code == 422
