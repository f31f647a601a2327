"""联系管理员 (AUTH-14): the province gives a link for a new password, once."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlsplit

from server.people.accounts.models import Account
from server.people.employers.models import Employer
from server.people.staff import password_links as invitations
from server.platform import clock
from server.platform.access.models import Session
from server.platform.notices.models import Notice
from server.platform.privacy.models import AuditEntry
from tests.clients import Client, words
from tests.employers import units
from tests.people import enter_as_staff
from tests.recovery import ways

JSON = {"Accept": "application/json"}
CALLED = {"reason": "called_back", "note": "回拨 0451-88880001，前台转接"}


async def page_of(unit: str = ways.CODE) -> str:
    return f"/staff/employers/{(await Employer.get(credit_code=unit)).id}"


async def link_of(province: Client) -> str:
    answer = await province.post(f"{await page_of()}/reset", json=CALLED, headers=JSON)
    return urlsplit(answer.json()["link"]).path


async def test_the_province_resets_after_a_call_and_the_employer_is_told(
    desktop: Client, province: Client
) -> None:
    await enter_as_staff(desktop, f"+86{ways.PHONE}")
    page = await page_of()
    assert f'href="{page}/reset"' in (await province.get(page)).text
    assert "王经理" in (await province.get(f"{page}/reset")).text
    for form, sentence in (
        ({}, "请选择核实方式"),
        ({"reason": "guessed"}, "请选择怎样核实"),
        ({"reason": "other"}, "请写明怎样核实的"),
    ):
        refused = await province.post(f"{page}/reset", data=form)
        assert (refused.status_code, sentence in words(refused.text)) == (422, True)

    shown = await province.post(f"{page}/reset", data=CALLED)
    assert "只显示这一次" in words(shown.text)
    account = await Account.get(login=f"+86{ways.PHONE}")
    assert account.password_hash == ""
    assert not await Session.filter(account_id=account.id, ended_at=None).exists()
    assert (await desktop.get("/employer/account")).status_code in (302, 303)
    entry = await AuditEntry.get(action="password.reset", object_id=str(account.id))
    assert entry.reason == "called_back"
    assert await Notice.filter(event="recovery.reset", account_id=account.id).exists()
    await ways.tell_everybody()
    assert "省中心于" in ways.mails(desktop, ways.MAIL)[0]


async def test_the_link_is_good_once_for_three_days_and_for_employers_alone(
    desktop: Client, province: Client
) -> None:
    first, path = await link_of(province), await link_of(province)
    assert (await desktop.get(first)).status_code == 404  # replaced by the second one
    assert (await desktop.get(path.replace("/employer/reset/", "/join/"))).status_code == 404
    assert ways.UNIT in (await desktop.get(path)).text
    different = {"password": ways.NEW, "repeat": "something-else"}
    assert (await desktop.post(path, data=different)).status_code == 422
    offset = clock.offset()
    clock.shift_to(offset + invitations.LIFE + timedelta(seconds=1))
    assert (await desktop.get(path)).status_code == 404
    clock.shift_to(offset)
    form = {"password": ways.NEW, "repeat": ways.NEW}
    done = await desktop.post(path, data=form)
    assert done.headers["location"] == "/employer/signin"
    assert (await desktop.post(path, data=form)).status_code == 404
    entered = await desktop.post(
        "/employer/signin", data={"phone": ways.PHONE, "password": ways.NEW}
    )
    assert entered.headers["location"] == "/employer"


async def test_whoever_recovers_by_himself_shuts_the_link(
    desktop: Client, province: Client
) -> None:
    path = await link_of(province)
    await ways.find(desktop)
    await desktop.post("/employer/forgot/phone", data={"phone": ways.PHONE})
    given = await units.digits(desktop, ways.PHONE)
    form = {"code": given, "password": ways.NEW, "repeat": ways.NEW}
    assert (await desktop.post("/employer/forgot/password", data=form)).status_code == 303
    assert (await desktop.get(path)).status_code == 404


async def test_nobody_but_the_province_resets_and_a_missing_unit_is_404(
    school: Client, province: Client
) -> None:
    assert (await school.post(f"{await page_of()}/reset", data=CALLED)).status_code == 403
    missing = "/staff/employers/00000000-0000-4000-8000-000000000000/reset"
    assert (await province.get(missing)).status_code == 404
    assert (await province.post(missing, data=CALLED)).status_code == 404
