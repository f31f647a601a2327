"""One handler, three surfaces: decided by mount, Accept, session and browser, in this order."""

from __future__ import annotations

import pytest

from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.platform.web.surface import is_phone_browser, is_wechat_browser, wants_json
from tests.clients import Client, words
from tests.people import LI, identity, row_of

H5, DESKTOP = 'class="wx-root"', "<body>"
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "is_json"),
    [
        ("application/json", True),
        ("application/problem+json, application/json", True),
        (BROWSER, False),
        ("application/json, text/html", False),
        ("*/*", False),
        ("", False),
    ],
)
def test_json_is_for_those_who_ask_for_it_alone(accept: str, is_json: bool) -> None:
    assert wants_json(accept) is is_json


def test_wechats_browser_names_itself() -> None:
    assert is_wechat_browser("Mozilla/5.0 (iPhone) MicroMessenger/8.0.49(0x18003137)")
    assert not is_wechat_browser("Mozilla/5.0 (Macintosh) Safari/605.1.15")
    assert not is_phone_browser("Mozilla/5.0 (iPhone) Mobile MicroMessenger/8.0.49(0x18003137)")
    assert is_phone_browser("Mozilla/5.0 (Linux; Android 14) Chrome/120.0.0.0 Mobile Safari/537.36")


async def test_a_visitors_browser_decides(visitor: Client, phone: Client) -> None:
    assert DESKTOP in (await visitor.get("/contacts")).text
    assert H5 in (await phone.get("/contacts")).text


async def test_a_session_outweighs_the_browser(visitor: Client, phone: Client) -> None:
    row, of = await row_of(LI), await identity("li")
    in_wechat = await sessions.start(channel=Channel.WECHAT, identity_id=of.id)
    on_desktop = await sessions.start(channel=Channel.DESKTOP, account_id=row.id)
    visitor.cookies.set("jiuye", in_wechat.secret)
    phone.cookies.set("jiuye", on_desktop.secret)
    assert H5 in (await visitor.get("/student")).text
    assert DESKTOP in (await phone.get("/student")).text


async def test_accept_outweighs_the_session(student: Client) -> None:
    view = await student.json("/student")
    assert view["student"]["name"] == "李晓梅"


async def test_a_change_answers_programs_with_its_view_and_people_with_the_next_page(
    student: Client,
) -> None:
    data, path = {"confirm": "yes"}, "/student/binding/end"
    told = await student.post(path, data=data, headers={"Accept": "application/json"})
    assert (told.status_code, told.json()["state"]) == (200, "unbound")


async def test_a_flash_is_said_once(student: Client) -> None:
    await student.post("/student/binding/end", data={"confirm": "yes"})
    assert "已解除绑定" in (await student.get("/student/bind")).text
    assert "已解除绑定" not in (await student.get("/student/bind")).text


WECOM = [
    "Mozilla/5.0 (Windows NT 10.0) wxwork/4.1.39 (MicroMessenger/6.2) WindowsWechat",
    "Mozilla/5.0 (Linux; Android 14) Mobile wxwork/4.1.39 MicroMessenger/7.0.1 Language/zh",
]


@pytest.mark.parametrize("agent", WECOM)
async def test_wecom_is_not_wechat_and_is_told_how_to_go_on(phone: Client, agent: str) -> None:
    """The official account's authorisation shows nothing but an error there."""
    phone.headers["User-Agent"] = agent
    for path, sign_in in (
        ("/student", "/student/signin"),
        ("/student/bind?site=10001", "/student/signin"),
        ("/student/entrance", "/student/signin"),
        ("/employer", "/employer/signin"),
        ("/inbox", "/student/signin"),
    ):
        led = await phone.get(path)
        assert led.headers["location"].startswith("/wechat/oauth/start?to=/"), path
        page = await phone.get(led.headers["location"])
        assert page.status_code == 200
        assert H5 in page.text
        assert "企业微信" in words(page.text)
        for way in (sign_in, f"{sign_in}/phone"):
            assert f'href="{way}"' in page.text
            assert (await phone.get(way)).status_code == 200
    assert (await phone.get("/staff")).headers["location"] == "/staff/signin"
    assert "jiuye_oauth" not in phone.cookies
