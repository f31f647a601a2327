"""SMS codes (reliability.md row 19): few, short-lived, good once and for one request only."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server.people.accounts import codes
from server.people.accounts.models import Account, OneTimeCode
from server.people.employers import accounts
from server.platform import clock
from server.platform.errors import Conflict
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.employers import units
from tests.people import forget_attempts

PHONE = "13700000011"
DEMO = "13800000001"
FULL_WIDTH = "".join(chr(ord(digit) + 0xFEE0) for digit in DEMO)


async def test_a_code_signs_in_once(desktop: Client) -> None:
    await desktop.post("/employer/signin/phone", data={"phone": DEMO})
    given = await units.digits(desktop, DEMO)
    entered = await desktop.post("/employer/signin/code", data={"code": given})
    assert (entered.status_code, entered.headers["location"]) == (303, "/employer")
    home = await desktop.get("/employer")
    assert "示范科技有限公司" in words(home.text)

    desktop.cookies.delete("jiuye")
    again = await desktop.post("/employer/signin/code", data={"code": given})
    assert again.status_code in (303, 409)
    assert "jiuye" not in desktop.cookies


async def test_the_code_is_stored_nowhere(desktop: Client) -> None:
    await desktop.post("/employer/register", data={"phone": PHONE, "agree": "true"})
    given = await units.digits(desktop, PHONE)
    row = await units.asked(PHONE)
    stored = " ".join(str(getattr(row, column)) for column in OneTimeCode._meta.db_fields)
    assert given not in stored
    assert PHONE not in stored


async def test_a_code_is_good_for_the_browser_that_asked_and_its_purpose_only(
    desktop: Client,
) -> None:
    await desktop.post("/employer/signin/phone", data={"phone": DEMO})
    given = await units.digits(desktop, DEMO)
    row = await units.asked(DEMO)
    desktop.cookies.delete("jiuye_code")
    other = await desktop.post("/employer/signin/code", data={"code": given})
    assert other.headers["location"] == "/employer/signin/phone"
    with pytest.raises(Conflict):
        await codes.pending(accounts.REGISTER, str(row.id))


async def test_a_code_is_over_after_five_minutes(desktop: Client) -> None:
    await desktop.post("/employer/signin/phone", data={"phone": DEMO})
    given = await units.digits(desktop, DEMO)
    clock.shift_to(clock.offset() + timedelta(minutes=5, seconds=1))
    answer = await desktop.post("/employer/signin/code", data={"code": given})
    assert answer.headers["location"] == "/employer/signin/phone"


async def test_after_five_wrong_tries_the_right_code_is_refused_too(desktop: Client) -> None:
    await desktop.post("/employer/signin/phone", data={"phone": DEMO})
    given = await units.digits(desktop, DEMO)
    wrong = f"{(int(given) + 1) % 1_000_000:06}"
    for _ in range(5):
        answer = await desktop.post("/employer/signin/code", data={"code": wrong})
        assert (answer.status_code, codes.WRONG in answer.text) == (422, True)
    answer = await desktop.post("/employer/signin/code", data={"code": given})
    assert answer.status_code == 429
    assert "请重新获取" in words(answer.text)


async def test_each_refused_try_has_its_row_in_the_trail(desktop: Client) -> None:
    """reliability.md row 17; the request's own transaction is undone by the refusal."""
    await desktop.post("/employer/signin/phone", data={"phone": DEMO})
    given = await units.digits(desktop, DEMO)
    wrong = f"{(int(given) + 1) % 1_000_000:06}"
    for code in (wrong, wrong, given):
        await desktop.post("/employer/signin/code", data={"code": code})
    administrator = await Account.get(login=f"+86{DEMO}")
    rows = AuditEntry.filter(action="session.refuse", object_id=str(administrator.id))
    assert await rows.values_list("reason", "result") == [("code", "refused")] * 2


async def test_a_code_that_opens_no_session_is_refused_under_its_own_name(
    desktop: Client,
) -> None:
    await desktop.post("/employer/register", data={"phone": PHONE, "agree": "true"})
    given = await units.digits(desktop, PHONE)
    wrong = f"{(int(given) + 1) % 1_000_000:06}"
    form = {"code": wrong, "name": "钱经理", "password": "registers-Passw0rd"}
    await desktop.post("/employer/register/account", data=form)
    row = await AuditEntry.get(action="code.refuse")
    assert (row.reason, row.details, row.object_id) == ("code", {"purpose": "register"}, "")


async def test_one_number_written_in_many_ways_gets_one_message_a_minute(desktop: Client) -> None:
    statuses = [
        (await desktop.post("/employer/signin/phone", data={"phone": phone})).status_code
        for phone in (DEMO, "+86 138 0000 0001", "0086-13800000001", FULL_WIDTH)
    ]
    assert statuses == [303, 429, 429, 429]
    assert await OneTimeCode.all().count() == 1


async def test_an_hour_allows_five(desktop: Client) -> None:
    statuses = []
    for _ in range(6):
        answer = await desktop.post("/employer/signin/phone", data={"phone": DEMO})
        statuses.append(answer.status_code)
        clock.shift_to(clock.offset() + timedelta(seconds=61))
    assert statuses == [303] * 5 + [429]


async def test_the_page_is_the_same_for_a_number_that_nobody_has(desktop: Client) -> None:
    known = await desktop.post("/employer/signin/phone", data={"phone": DEMO})
    unknown = await desktop.post("/employer/signin/phone", data={"phone": PHONE})
    assert known.status_code == unknown.status_code == 303
    assert known.headers["location"] == unknown.headers["location"]
    await units.digits(desktop, PHONE)
    assert "还没有注册" in units.sms(desktop, PHONE)[0]


async def test_registering_a_number_again_tells_only_its_owner(desktop: Client) -> None:
    answer = await desktop.post("/employer/register", data={"phone": DEMO, "agree": "true"})
    assert answer.headers["location"] == "/employer/register/account"
    await units.digits(desktop, DEMO)
    assert "已经注册过" in units.sms(desktop, DEMO)[0]


async def test_a_repeated_job_sends_one_message(desktop: Client) -> None:
    phone = "13700000019"
    await desktop.post("/employer/register", data={"phone": phone, "agree": "true"})
    first, second = await units.digits(desktop, phone), await units.digits(desktop, phone)
    assert first == second
    assert len(units.sms(desktop, phone)) == 1


async def test_what_is_no_mobile_number_is_refused_at_its_field(desktop: Client) -> None:
    await forget_attempts()
    answer = await desktop.post("/employer/signin/phone", data={"phone": "12345"})
    assert (answer.status_code, "手机号不正确" in answer.text, "12345" in answer.text) == (
        422,
        True,
        True,
    )
