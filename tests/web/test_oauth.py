"""Coming in through WeChat: one login belongs to one browser, works once, and leads only to us."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from server.people.accounts.models import Binding, WeChatIdentity
from server.platform import clock
from server.platform.access.models import Session
from server.settings import Settings
from tests.clients import Client, words
from tests.conftest import WECHAT_BROWSER, client_of

RETURN = "/wechat/oauth/return"


@pytest.fixture
async def other_phone(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    async with client_of(app, settings, agent=WECHAT_BROWSER) as client:
        yield client


async def begin(phone: Client, to: str = "/student") -> str:
    """Set out for WeChat; the state that must come back."""
    start = await phone.get("/wechat/oauth/start", params={"to": to})
    assert start.status_code in (302, 303), start.text
    return parse_qs(urlsplit(start.headers["location"]).query)["state"][0]


async def test_the_way_there_is_wechats_own_page(phone: Client, settings: Settings) -> None:
    start = await phone.get("/wechat/oauth/start", params={"to": "/student"})
    there = start.headers["location"]
    assert there.startswith(f"{settings.wechat.open_root}/connect/oauth2/authorize?appid=wx")
    assert there.endswith("#wechat_redirect")
    back = parse_qs(urlsplit(there).query)["redirect_uri"][0]
    assert back == f"{settings.public_url}{RETURN}"


async def test_a_bound_person_arrives_where_he_wanted(phone: Client) -> None:
    page = await phone.come_in("li", "/student/binding")
    assert page.status_code == 200
    assert "李晓梅" in words(page.text)


async def test_an_unbound_person_is_led_to_binding(phone: Client) -> None:
    page = await phone.come_in("zhang")
    assert page.headers["location"] == "/student/bind"
    assert await WeChatIdentity.filter(openid="o-official-zhang").exists()


async def test_a_state_belongs_to_the_browser_that_set_out(
    phone: Client, other_phone: Client
) -> None:
    """Login CSRF: nobody can be signed in as somebody else by a link."""
    state, code = await begin(phone), phone.sandbox.code("li")
    await begin(other_phone)
    answer = await other_phone.get(RETURN, params={"code": code, "state": state})
    assert answer.status_code == 403
    assert "jiuye" not in other_phone.cookies


async def test_the_way_back_loaded_again_leads_on_without_a_new_login(
    phone: Client, other_phone: Client
) -> None:
    """Back button and reload; WeChat is not asked, as the code is no longer good."""
    back = {"code": phone.sandbox.code("li"), "state": await begin(phone, "/student/binding")}
    first = await phone.get(RETURN, params=back)
    clock.shift_to(clock.offset() + timedelta(hours=1))
    before = await Session.all().count()
    again = await phone.get(RETURN, params=back)
    assert first.headers["location"] == again.headers["location"] == "/student/binding"
    assert "set-cookie" not in again.headers
    assert await Session.all().count() == before
    await begin(other_phone)
    assert (await other_phone.get(RETURN, params=back)).status_code == 403


async def test_a_state_lasts_ten_minutes(phone: Client) -> None:
    state = await begin(phone)
    clock.shift_to(clock.offset() + timedelta(minutes=10, seconds=1))
    answer = await phone.get(RETURN, params={"code": phone.sandbox.code("li"), "state": state})
    assert answer.status_code == 403


@pytest.mark.parametrize("state", ["", "invented", "0" * 40, "签约"])
async def test_an_invented_state_is_refused(phone: Client, state: str) -> None:
    await begin(phone)
    answer = await phone.get(RETURN, params={"code": phone.sandbox.code("li"), "state": state})
    assert answer.status_code == 403


async def test_a_code_works_once(phone: Client) -> None:
    code = phone.sandbox.code("li")
    for status in (303, 401):
        state = await begin(phone)
        answer = await phone.get(
            RETURN, params={"code": code, "state": state}, headers={"Accept": "application/json"}
        )
        assert answer.status_code in (status, status - 1 if status == 303 else status)


async def test_without_the_persons_consent_there_is_a_polite_page(phone: Client) -> None:
    answer = await phone.get(RETURN, params={"state": await begin(phone)})
    assert answer.status_code == 403
    assert "授权" in words(answer.text)


async def test_a_snapshot_user_is_nobody(phone: Client) -> None:
    """WeChat's preview pages have one openid for everybody: never bind anything to it."""
    before = (await Session.all().count(), await Binding.all().count())
    code = phone.sandbox.code("guest")
    answer = await phone.get(RETURN, params={"code": code, "state": await begin(phone)})
    assert answer.status_code == 403
    assert "使用完整服务" in words(answer.text)
    assert "jiuye" not in phone.cookies
    assert (await Session.all().count(), await Binding.all().count()) == before
    assert not await WeChatIdentity.filter(openid__contains="guest").exists()


FOREIGN = [
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/%5cevil.example",
    "/%2f/evil.example",
    "/%252fevil.example/..",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "student",
    "/student@evil.example",
    "/student#x",
    "/../student",
    "/student/%2e%2e/x",
    "/student\r\nX-Evil: 1",
    "/wechat/oauth/start?to=/",
    "/api/mp/v1/me",
    "",
    "/" + "x" * 600,
]


@pytest.mark.parametrize("to", FOREIGN)
async def test_nobody_is_led_elsewhere(phone: Client, to: str) -> None:
    answer = await phone.get("/wechat/oauth/start", params={"to": to})
    if to == "":
        assert answer.headers["location"].startswith("http://127.0.0.1")  # the default, /student
        return
    assert answer.status_code in (400, 422)
    assert "location" not in answer.headers


async def test_a_path_with_a_query_is_kept(phone: Client) -> None:
    page = await phone.come_in("li", "/contacts?q=示范".replace("示范", "%E7%A4%BA"))
    assert page.status_code == 200
    assert "示范" in words(page.text)
