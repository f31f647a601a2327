"""A day's SMS are counted: the province hears of it in time, and those that we know come last."""

from __future__ import annotations

from datetime import timedelta

import pytest
from httpx import Response

from server.people.accounts import codes
from server.people.accounts import notices as alarms
from server.platform import clock, jobs, runtime
from server.platform.notices import breaker, budget, sms
from server.platform.notices.models import Notice
from tests.clients import Client, words
from tests.employers import units
from tests.people import work_off

STRANGERS = [f"1370000{n:04}" for n in range(21, 27)]
KNOWN = "13800000001"


@pytest.fixture
def five_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime.current().settings.sms, "daily", 5)


async def ask(browser: Client, phone: str, path: str = "/employer/signin/phone") -> Response:
    """Ask for a code, and let the worker do what there is to do."""
    answer = await browser.post(path, data={"phone": phone, **AGREED.get(path, {})})
    await work_off(codes.SEND_JOB)
    await work_off(budget.ALARM_JOB)
    return answer


AGREED = {"/employer/register": {"agree": "true"}}


async def warnings() -> list[str]:
    rows = Notice.filter(event=alarms.SMS_BUDGET.name).order_by("created_at")
    return [notice.text for notice in await rows]


@pytest.mark.usefixtures("five_a_day")
async def test_the_last_fifth_is_kept_for_those_that_we_know(desktop: Client) -> None:
    for phone in STRANGERS[:3]:
        assert (await ask(desktop, phone, "/employer/register")).status_code == 303
    assert await warnings() == []
    assert (await ask(desktop, STRANGERS[3], "/employer/register")).status_code == 303
    (warning,) = await warnings()
    assert "已用 80%" in warning
    assert "剩下的只发给已有账号的手机号" in warning

    shut = await ask(desktop, STRANGERS[4], "/employer/register")
    assert shut.status_code == 503
    assert "已有账号的可以照常登录" in words(shut.text)
    assert f'value="{STRANGERS[4]}"' in shut.text
    # Whether somebody has a number shows in no answer, only on his telephone.
    answers = [await ask(desktop, phone) for phone in (STRANGERS[5], KNOWN)]
    assert [(a.status_code, a.headers["location"]) for a in answers] == [
        (303, "/employer/signin/code")
    ] * 2
    assert units.sms(desktop, STRANGERS[5]) == []
    assert "登录单位账号的验证码" in units.sms(desktop, KNOWN)[0]
    assert await budget.is_spent()


@pytest.mark.usefixtures("five_a_day")
async def test_a_spent_budget_refuses_everybody_and_the_province_hears_of_it(
    desktop: Client,
) -> None:
    for _ in range(5):
        await budget.spend()
    await work_off(budget.ALARM_JOB)
    assert ["已用 80%" in w for w in await warnings()] == [True, False]
    assert "验证码和短信提醒今天不再发出" in (await warnings())[1]
    stranger = "13700000028"
    for path in ("/employer/signin/phone", "/student/forgotten", "/employer/register"):
        assert (await ask(desktop, stranger, path)).status_code == 503
    assert "请改用微信扫码或密码登录" in words((await ask(desktop, KNOWN)).text)
    assert units.sms(desktop, stranger) == []


@pytest.mark.usefixtures("five_a_day")
async def test_a_new_day_has_its_own(desktop: Client) -> None:
    for _ in range(5):
        await budget.spend()
    clock.shift_to(clock.offset() + timedelta(days=1))
    stranger = "13700000029"
    assert (await ask(desktop, stranger, "/employer/register")).status_code == 303
    assert len(units.sms(desktop, stranger)) == 1


async def test_a_refused_account_is_told_to_the_province_once_a_day(desktop: Client) -> None:
    code = "FailedOperation.InsufficientBalanceInSmsPackage"
    fault = {"path": "/sms/", "code": code, "count": 2}
    breaker.reset()
    desktop.sandbox.http.post("/control/faults", json=fault)
    for phone in ("13700000031", "13700000032"):
        await desktop.post("/employer/register", data={"phone": phone, "agree": "true"})
        row = await units.asked(phone)
        with pytest.raises(codes.NotNow):
            await jobs.entrypoints()[codes.SEND_JOB]({"code": str(row.id)})
    await work_off(sms.TROUBLE_JOB)
    told = [notice.text async for notice in Notice.filter(event="sms.trouble")]
    assert len(told) == 1
    assert "短信套餐已用完" in told[0]
    assert code in told[0]
    breaker.reset()


async def test_a_codes_job_that_is_done_again_sends_nothing_more(desktop: Client) -> None:
    phone = "13700000034"
    await ask(desktop, phone, "/employer/register")
    row = await units.asked(phone)
    await jobs.entrypoints()[codes.SEND_JOB]({"code": str(row.id)})
    assert len(units.sms(desktop, phone)) == 1


async def test_without_a_provider_the_form_says_so_and_keeps_what_was_typed(
    desktop: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime.current().settings.sms, "provider", "none")
    answer = await ask(desktop, "13700000033", "/employer/register")
    assert answer.status_code == 503
    assert "短信验证码现在发不出去" in words(answer.text)
    assert "13700000033" in answer.text
