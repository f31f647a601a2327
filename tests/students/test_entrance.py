"""A code on a desktop page, scanned in WeChat, signs in the browser that showed it and no other."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from server.people.accounts import scenes
from server.people.accounts.models import Account, Binding, BindingHow, BindingState
from server.platform import clock
from server.platform.errors import Conflict, NotFound
from server.settings import Settings
from tests.clients import Client, words
from tests.conftest import client_of
from tests.people import LI, ZHANG, identity, looking, row_of

STATUS = "/student/entrance/status"


@pytest.fixture
async def other_browser(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    async with client_of(app, settings) as client:
        yield client


async def show_code(browser: Client) -> str:
    """Open the entrance; the scene that its QR code holds."""
    shown = await browser.get("/student/entrance")
    assert shown.headers["location"].startswith("/student/entrance?")
    page = await browser.get("/student/entrance")
    assert "<svg" in page.text
    return browser.cookies["jiuye_scene"].partition(".")[2]


async def scan(person: str, scene: str) -> Account | None:
    of = await identity(person)
    return await scenes.scan(scene, of, looking(of))


async def test_a_scan_signs_in_the_browser_that_showed_the_code(
    visitor: Client, other_browser: Client
) -> None:
    scene = await show_code(visitor)
    await show_code(other_browser)
    assert (await visitor.json(STATUS))["state"] == "waiting"
    account = await scan("li", scene)
    assert account is not None
    assert account.name == "李晓梅"
    ready = await visitor.json(STATUS)
    assert ready == {"state": "ready", "go": "/student/entrance/finish"}
    assert (await other_browser.json(STATUS))["state"] == "waiting"
    assert (await visitor.get(ready["go"])).headers["location"] == "/student"
    assert "李晓梅" in (await visitor.get("/student")).text
    assert (await other_browser.get("/student")).headers["location"] == "/student/entrance"


async def test_knowing_the_scene_signs_nobody_in(visitor: Client, other_browser: Client) -> None:
    scene = await show_code(visitor)
    await scan("li", scene)
    other_browser.cookies.set("jiuye_scene", f"{scene}.{scene}")
    answer = await other_browser.get("/student/entrance/finish")
    assert answer.status_code == 404
    assert "jiuye" not in other_browser.cookies


async def test_a_second_scanner_is_refused(visitor: Client) -> None:
    scene = await show_code(visitor)
    await scan("zhang", scene)
    with pytest.raises(Conflict, match="别的微信"):
        await scan("li", scene)
    assert (await visitor.json(STATUS))["state"] == "scanned"


async def test_a_code_lasts_ten_minutes(visitor: Client) -> None:
    scene = await show_code(visitor)
    clock.shift_to(clock.offset() + timedelta(minutes=10, seconds=1))
    with pytest.raises(NotFound, match="已过期"):
        await scan("li", scene)
    assert (await visitor.json(STATUS))["state"] == "expired"


async def test_a_used_code_signs_in_only_once(visitor: Client, other_browser: Client) -> None:
    """Loaded again the address leads home, and there one has to come in anew."""
    await scan("li", await show_code(visitor))
    finish = "/student/entrance/finish"
    first, again = await visitor.get(finish), await visitor.get(finish)
    assert first.headers["location"] == again.headers["location"] == "/student"
    assert "set-cookie" not in again.headers
    assert (await visitor.get("/student")).status_code == 200
    visitor.cookies.delete("jiuye")
    await visitor.get(finish)
    assert "jiuye" not in visitor.cookies
    assert (await other_browser.get(finish)).status_code == 404


async def test_an_unbound_scanner_enters_once_he_has_bound(visitor: Client) -> None:
    scene = await show_code(visitor)
    assert await scan("zhang", scene) is None
    assert (await visitor.json(STATUS))["state"] == "scanned"
    await Binding.create(
        account=await Account.get(id=(await row_of(LI)).id),
        identity=await identity("zhang"),
        appid="wx0000000000000003",
        how=BindingHow.ROSTER,
        state=BindingState.ACTIVE,
        site_id=(await row_of(LI)).site_id,
        state_since=clock.now(),
        created_at=clock.now(),
    )
    assert (await visitor.json(STATUS))["state"] == "ready"


async def test_a_reload_shows_the_same_code_with_its_true_end(visitor: Client) -> None:
    scene = await show_code(visitor)
    first = await visitor.json("/student/entrance")
    clock.shift_to(clock.offset() + timedelta(minutes=4))
    second = await visitor.json("/student/entrance")
    assert first == second
    assert visitor.cookies["jiuye_scene"].endswith(scene)


async def test_without_cookies_the_page_says_that_they_are_needed(visitor: Client) -> None:
    asked = await visitor.get("/student/entrance")
    visitor.cookies.clear()
    page = await visitor.get(asked.headers["location"])
    assert page.status_code == 400
    assert "允许本网站用 Cookie" in words(page.text)
    led = await visitor.get("/student/entrance")
    back = await visitor.get(led.headers["location"])
    assert back.headers["location"] == "/student/entrance"
    assert "<svg" in (await visitor.get("/student/entrance")).text


async def test_facts_proven_on_a_desktop_are_bound_by_the_scan(visitor: Client) -> None:
    """SREG-06: prove on the desktop, scan, and both the WeChat and the desktop are in."""
    proven = await visitor.post("/student/bind", data=ZHANG.form | {"agree": "true"})
    assert proven.headers["location"] == "/student/entrance"
    assert (await visitor.json("/student/entrance"))["proven"]
    scene = visitor.cookies["jiuye_scene"].partition(".")[2]
    account = await scan("zhang", scene)
    assert account is not None
    assert account.name == "张小帅"
    await visitor.get("/student/entrance/finish")
    assert "张小帅" in words((await visitor.get("/student")).text)


async def test_signing_out_is_for_this_browser_at_once(visitor: Client) -> None:
    await scan("li", await show_code(visitor))
    await visitor.get("/student/entrance/finish")
    secret = visitor.cookies["jiuye"]
    assert (await visitor.post("/signout")).status_code == 303
    visitor.cookies.set("jiuye", secret)
    assert (await visitor.get("/student")).headers["location"] == "/student/entrance"


async def test_a_phone_outside_wechat_is_asked_to_scan_nothing(visitor: Client) -> None:
    """Nobody can scan the screen that he holds."""
    visitor.headers["User-Agent"] = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) Mobile/15E148 Safari"
    assert (await visitor.get("/student")).headers["location"] == "/student/signin"
    signing_in = words((await visitor.get("/student/signin")).text)
    assert signing_in.index("密码登录") < signing_in.index("在微信里打开")
    for page in ("/student/entrance", "/employer/scan"):
        await visitor.get(page)
        shown = (await visitor.get(page)).text
        assert "请在微信里打开" in words(shown)
        assert "<svg class=\"qr\"" not in shown
        assert "二维码" not in words(shown)


async def test_wechats_browser_is_led_in_without_a_code(phone: Client) -> None:
    stranger = await phone.get("/student/entrance")
    assert stranger.headers["location"] == "/wechat/oauth/start?to=/student"


async def test_who_is_bound_already_is_shown_no_code_to_bind(
    student: Client, visitor: Client
) -> None:
    """In WeChat it could not be scanned; on a desktop a second scan would be refused."""
    assert (await student.get("/student/binding/scan")).headers["location"] == "/student/binding"
    await scan("li", await show_code(visitor))
    await visitor.get("/student/entrance/finish")
    assert (await visitor.get("/student/binding/scan")).headers["location"] == "/student/binding"
