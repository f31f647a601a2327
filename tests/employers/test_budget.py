"""A day's SMS are counted: the province hears of it in time, and nothing is promised beyond."""

from __future__ import annotations

import pytest

from server.people.accounts import notices as alarms
from server.platform import runtime
from server.platform.notices import budget
from server.platform.notices.models import Notice
from tests.clients import Client, words
from tests.employers import units
from tests.people import work_off

PHONES = [f"1370000{n:04}" for n in range(21, 27)]


async def ask(browser: Client, phone: str) -> int:
    answer = await browser.post("/employer/signin/phone", data={"phone": phone})
    if answer.status_code == 303:
        await units.digits(browser, phone)
        await work_off(budget.ALARM_JOB)
    return answer.status_code


async def test_a_spent_budget_refuses_codes_and_tells_the_province_before(
    desktop: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime.current().settings.sms, "daily", 5)
    assert [await ask(desktop, phone) for phone in PHONES[:3]] == [303] * 3
    assert not await Notice.exists(event=alarms.SMS_BUDGET.name)
    assert await ask(desktop, PHONES[3]) == 303
    (warning,) = await Notice.filter(event=alarms.SMS_BUDGET.name)
    assert "已用 80%" in warning.text
    assert await ask(desktop, PHONES[4]) == 303
    assert await Notice.filter(event=alarms.SMS_BUDGET.name).count() == 2

    refused = await desktop.post("/employer/signin/phone", data={"phone": PHONES[5]})
    assert refused.status_code == 503
    assert "请改用微信扫码或密码登录" in words(refused.text)
    assert units.sms(desktop, PHONES[5]) == []
