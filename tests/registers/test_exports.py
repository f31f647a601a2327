"""A register as a spreadsheet: exactly what the filters show, for whoever may still see it."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from python_calamine import CalamineWorkbook

from server.people.accounts import staff
from server.people.accounts.models import Account
from server.people.employers.models import Employer
from server.people.sites.models import Site
from server.platform import clock, database
from server.platform.access.models import Session
from server.platform.privacy.models import AuditEntry
from server.platform.registers import exporting
from server.platform.registers.register import registers
from server.platform.storage.models import StoredFile
from server.platform.tasks.models import Task
from server.platform.tasks.service import RIGHTS_LOST
from tests.clients import Client, words
from tests.people import work_off

AS_JSON = {"Accept": "application/json"}
EMPLOYERS, ADMISSIONS = "/staff/employers", "/staff/admissions"
Rows = list[list[Any]]


@pytest.fixture(autouse=True)
async def fresh(db: None, untried: None) -> None:
    """The demo's own tasks stay out of it; codes are limited, and each test counts its own."""
    await Task.all().delete()
    async with database.driver() as connection:
        await connection.execute("DELETE FROM pgqueuer")


async def asked(client: Client, path: str, **form: str) -> str:
    """Ask for an export; gives its task's address."""
    answer = await client.post(path, data=form, headers=AS_JSON)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["href"])


async def fetched(client: Client, href: str) -> bytes:
    link = await client.post(f"{href}/link", headers=AS_JSON)
    assert link.status_code == 200, (await client.get(href, headers=AS_JSON)).text
    return (await client.get(link.json()["href"])).content


def sheets(body: bytes) -> tuple[Rows, dict[str, Any]]:
    """The rows with their heading, and what the second sheet says of it."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(body))
    first, second = (book.get_sheet_by_index(n).to_python() for n in (0, 1))
    return first, {str(row[0]): row[1] for row in second}


async def exported(client: Client, path: str, **form: str) -> tuple[Rows, dict[str, Any]]:
    href = await asked(client, path, **form)
    assert await work_off("tasks.bulk") == 1
    return sheets(await fetched(client, href))


async def prove(client: Client, way: str = "/staff/confirm?to=/staff") -> str:
    """Show the second factor; gives where that leads."""
    code = await staff.current_code(await Account.get(login="province@demo"))
    answer = await client.post(way, data={"code": code or ""})
    assert answer.status_code == 303, answer.text
    client.cookies.clear()
    client.cookies.set("jiuye", answer.cookies["jiuye"])
    return answer.headers["location"]


def pass_minutes(minutes: float) -> None:
    clock.shift_to(clock.offset() + timedelta(minutes=minutes))


async def test_it_holds_what_the_filters_show_in_the_list_s_order(
    province: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "CHUNK", 2)
    queries: list[dict[str, str]] = [{}, {"state": "refused"}, {"nature": "31", "q": "made"}]
    for query in queries:
        shown = (await province.json(EMPLOYERS, **query))["items"]
        path = f"{EMPLOYERS}/export?{urlencode(query)}"
        (heading, *rows), origin = await exported(province, path)
        assert [row[0] for row in rows] == [item["name"] for item in shown]
        assert origin["条数"] == str(len(rows))
    assert heading == [
        "单位名称", "统一社会信用代码", "单位性质", "城市", "联系人", "固定电话", "单位地址",
        "状态", "更新时间",
    ]  # fmt: skip
    assert "王处长" in origin["导出人"]


async def test_a_school_takes_its_own_along_in_words_and_real_dates(school: Client) -> None:
    shown = (await school.json(ADMISSIONS, state="waiting"))["items"]
    (heading, *rows), _ = await exported(school, f"{ADMISSIONS}/export?state=waiting")
    assert "学校" not in heading, "the column is the province's"
    said = dict(zip(heading, rows[0], strict=True))
    assert said["统一社会信用代码"] == shown[0]["credit_code"]
    assert said["状态"] == shown[0]["state_label"]
    assert said["单位性质"] == shown[0]["nature"]
    assert isinstance(said["更新时间"], datetime)
    here = datetime.fromisoformat(shown[0]["since"]).astimezone(clock.CHINA)
    assert abs(said["更新时间"] - here.replace(tzinfo=None)) < timedelta(seconds=2)


async def test_a_phone_in_wechat_has_its_export_below_the_list(school: Client) -> None:
    link = re.compile(r'class="bar".*href="/staff/admissions/export\?state=waiting"', re.DOTALL)
    page = f"{ADMISSIONS}?state=waiting"
    assert not link.search((await school.get(page)).text), "a desk has it beside the heading"
    await Session.filter(account__login="school@10001.demo").update(channel="wechat")
    assert link.search((await school.get(page)).text)
    assert not link.search((await school.get(f"{page}&q=没有这家")).text)


async def test_no_cell_becomes_a_formula(province: Client) -> None:
    risky = '=HYPERLINK("http://x.invalid","点")'
    await Employer.filter(name="冰城食品有限公司").update(name=risky, address="\t=1+1")
    href = await asked(province, f"{EMPLOYERS}/export?state=refused")
    await work_off("tasks.bulk")
    body = await fetched(province, href)
    (_, row), _ = sheets(body)
    assert (row[0], row[6]) == (risky, "\t=1+1")
    with zipfile.ZipFile(io.BytesIO(body)) as pack:
        assert b"<f>" not in pack.read("xl/worksheets/sheet1.xml")


async def test_nothing_and_too_much_are_said_before_it_begins(
    province: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing = f"{EMPLOYERS}/export?q=没有这家"
    page = await province.get(nothing)
    assert exporting.EMPTY in words(page.text)
    assert "开始导出" not in page.text
    assert (await province.post(nothing, headers=AS_JSON)).json()["detail"] == exporting.EMPTY
    monkeypatch.setattr(exporting, "MOST_ROWS", 6)
    assert "请先用条件缩小范围" in words((await province.get(f"{EMPLOYERS}/export")).text)
    assert (await province.post(f"{EMPLOYERS}/export", headers=AS_JSON)).status_code == 409
    assert not await Task.exists()
    # And once more by the worker: there may be more of them by then.
    monkeypatch.setattr(exporting, "MOST_ROWS", 7)
    href = await asked(province, f"{EMPLOYERS}/export")
    monkeypatch.setattr(exporting, "MOST_ROWS", 6)
    await work_off("tasks.bulk")
    view = await province.json(href)
    assert (view["state"], view["sentence"]) == ("failed", exporting.TOO_MANY)


async def test_sensitive_columns_want_a_purpose_and_a_fresh_second_factor(
    province: Client,
) -> None:
    register = registers()["employers"]
    assert [c.name for c in register.columns if register.is_sensitive(c)] == ["mobile"]
    full = f"{EMPLOYERS}/export?state=approved&full=true"
    no_purpose = await province.post(full, data={"purpose": "查"}, headers=AS_JSON)
    assert no_purpose.json()["errors"] == [{"field": "purpose", "message": exporting.WHY}]
    pass_minutes(5.1)
    refused = await province.post(full, data={"purpose": "核对联系方式"}, headers=AS_JSON)
    assert (refused.status_code, refused.json()["code"]) == (409, "proof_needed")
    way = await province.get(full)
    assert way.headers["location"].startswith("/staff/confirm?to=%2Fstaff%2Femployers%2Fexport%3F")
    await prove(province)
    page = await province.get(full)
    assert "联系手机" in words(page.text)
    (heading, *rows), origin = await exported(province, full, purpose="核对联系方式")
    column = heading.index("联系手机")
    assert {len(row[column]) for row in rows} == {11}, "numbers stay texts"
    assert origin["用途"] == "核对联系方式"
    task = (await province.json("/tasks"))["items"][0]["href"]
    pass_minutes(5.1)
    late = await province.post(f"{task}/link", headers=AS_JSON)
    assert (late.status_code, late.json()["code"]) == (409, "proof_needed"), "when it goes out, too"
    entry = await AuditEntry.get(action="register.export")
    assert entry.reason == "核对联系方式"
    assert entry.details == {
        "register": "employers", "count": len(rows), "sensitive": True,
        "filter": {"q": False, "state": "approved"},
    }  # fmt: skip


async def test_the_second_factor_is_limited_and_renews_the_session(province: Client) -> None:
    before = province.cookies["jiuye"]
    for _ in range(5):
        wrong = await province.post("/staff/confirm", data={"code": "000000"}, headers=AS_JSON)
        assert wrong.status_code == 422
    code = await staff.current_code(await Account.get(login="province@demo"))
    late = await province.post("/staff/confirm", data={"code": code or ""}, headers=AS_JSON)
    assert late.status_code == 429, "the right one, too"
    assert await AuditEntry.filter(action="session.refuse").count() == 6
    pass_minutes(5.1)
    await prove(province)
    assert (await province.get("/staff")).status_code == 200
    again = await province.post("/staff/confirm", data={"code": code or ""}, headers=AS_JSON)
    assert again.status_code == 422, "a code serves once"
    elsewhere = await province.post("/staff/confirm?to=//x.invalid", data={"code": "123456"})
    assert "这个链接不能打开" in words(elsewhere.text)
    province.cookies.set("jiuye", before)
    assert (await province.get("/staff", headers=AS_JSON)).status_code == 401


@pytest.mark.parametrize("q", ["a@b.cn", "C#", "上\\下", "长" * 80], ids="@#\\L")
async def test_whatever_was_searched_the_second_factor_leads_on(province: Client, q: str) -> None:
    await Employer.filter(name="冰城食品有限公司").update(name=q)
    path = f"{EMPLOYERS}/export?{urlencode({'q': q, 'full': 'true'})}"
    pass_minutes(5.1)
    way = (await province.get(path)).headers["location"]
    refused = await province.post(path, data={"purpose": "核对联系方式"})
    assert refused.headers["location"] == way
    assert (await prove(province, way)).startswith(EMPLOYERS)
    assert (await exported(province, path, purpose="核对联系方式"))[0][1][0] == q


async def test_whoever_has_no_authenticator_is_told_how_to_get_one(province: Client) -> None:
    await Account.filter(login="province@demo").update(totp_cell=None)
    for answer in (
        await province.get("/staff/confirm"),
        await province.post("/staff/confirm", data={"code": "123456"}),
    ):
        assert answer.status_code == 403
        assert "重新发送设置链接" in words(answer.text)


@pytest.mark.parametrize("change", ["role", "site", "account"])
async def test_rights_that_went_before_it_ran_make_it_fail(school: Client, change: str) -> None:
    await asked(school, f"{ADMISSIONS}/export")
    changes: dict[str, dict[str, Any]] = {
        "role": {"roles": ["college"]},
        "site": {"site_id": (await Site.get(code="10002")).id},
        "account": {"is_active": False},
    }
    await Account.filter(login="school@10001.demo").update(**changes[change])
    await work_off("tasks.bulk")
    row = await Task.get()
    assert (row.state, row.sentence, row.file_id) == ("failed", RIGHTS_LOST, None)


async def test_rights_that_went_after_it_ran_destroy_the_file(school: Client) -> None:
    href = await asked(school, f"{ADMISSIONS}/export")
    await work_off("tasks.bulk")
    link = (await school.post(f"{href}/link", headers=AS_JSON)).json()["href"]
    await Account.filter(login="school@10001.demo").update(
        site_id=(await Site.get(code="10002")).id
    )
    refused = await school.get(link, headers=AS_JSON)
    assert (refused.status_code, refused.json()["detail"]) == (403, RIGHTS_LOST)
    assert not await StoredFile.exists(purpose="export")
    assert await AuditEntry.exists(action="task.refuse")


async def test_of_one_list_one_export_is_under_way(school: Client, province: Client) -> None:
    await asked(school, f"{ADMISSIONS}/export")
    twice = await school.post(f"{ADMISSIONS}/export", headers=AS_JSON)
    assert (twice.status_code, twice.json()["code"]) == (409, "taken")
    page = await school.post(f"{ADMISSIONS}/export")
    assert "同样的任务正在进行" in words(page.text)
    await asked(province, f"{ADMISSIONS}/export")
