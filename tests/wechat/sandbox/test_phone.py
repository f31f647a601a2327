"""The phone: following, QR codes, the menu, SMS, mail and the stream of changes."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

import aiosmtplib
import pytest

from wechat.sandbox.config import SandboxConfig
from wechat.sandbox.running import running


@pytest.fixture
async def phone(wechat: Any) -> Any:
    """A function that presses a button of a person's phone; pushes go out in clear text."""
    await wechat.control("push-settings", mode="plain")

    async def press(person: str, button: str, **body: Any) -> Any:
        answer = await wechat.post(f"/phone/api/people/{person}/{button}", json=body)
        await wechat.settle()
        assert answer.status_code == 200, answer.text
        return answer.json()

    return press


def events(our_server: Any) -> list[dict[str, str]]:
    return [
        {node.tag: node.text or "" for node in ElementTree.fromstring(body)}
        for body in our_server.bodies
    ]


async def make_code(wechat: Any, scene: str, **more: Any) -> dict[str, Any]:
    body = {
        "action_name": "QR_STR_SCENE",
        "expire_seconds": 600,
        "action_info": {"scene": {"scene_str": scene}},
    } | more
    found: dict[str, Any] = await wechat.call("/cgi-bin/qrcode/create", body)
    return found


async def test_following_and_leaving(wechat: Any, our_server: Any, phone: Any) -> None:
    assert (await wechat.call("/cgi-bin/user/info", openid="o-official-zhang"))["subscribe"] == 0
    await phone("zhang", "follow")
    info = await wechat.call("/cgi-bin/user/info", openid="o-official-zhang")
    assert (info["subscribe"], info["unionid"]) == (1, "u-zhang")
    await phone("zhang", "unfollow")
    follow, leave = events(our_server)
    assert (follow["Event"], follow["EventKey"]) == ("subscribe", "")
    assert leave["Event"] == "unsubscribe"
    refused = await wechat.post("/phone/api/people/zhang/say", json={"text": "在吗"})
    assert refused.status_code == 409
    assert "请先关注" in refused.json()["error"]


async def test_a_scene_code_makes_strangers_follow_and_followers_scan(
    wechat: Any, our_server: Any, phone: Any
) -> None:
    code = await make_code(wechat, "bind:abc")
    assert code["expire_seconds"] == 600
    picture = await wechat.get(f"/cgi-bin/showqrcode?ticket={quote(code['ticket'])}")
    assert picture.content.startswith(b"\x89PNG")
    assert await phone("zhang", "scan", content=code["url"]) == {"chat": True}
    assert await phone("zhang", "scan", content=code["url"]) == {"chat": True}
    first, second = events(our_server)
    assert (first["Event"], first["EventKey"]) == ("subscribe", "qrscene_bind:abc")
    assert (second["Event"], second["EventKey"]) == ("SCAN", "bind:abc")
    assert first["Ticket"] == second["Ticket"] == code["ticket"]
    info = await wechat.call("/cgi-bin/user/info", openid="o-official-zhang")
    assert info["qr_scene_str"] == "bind:abc"


async def test_a_temporary_code_ends(wechat: Any, phone: Any) -> None:
    code = await make_code(wechat, "x", expire_seconds=60)
    await wechat.control("clock", advance=61)
    shown = await wechat.get(f"/cgi-bin/showqrcode?ticket={quote(code['ticket'])}")
    assert shown.status_code == 404
    scanned = await wechat.post("/phone/api/people/li/scan", json={"content": code["url"]})
    assert scanned.status_code == 409


@pytest.mark.parametrize(
    "body",
    [
        {"action_name": "QR_MAGIC"},
        {"action_info": {}},
        {"action_info": {"scene": {"scene_str": ""}}},
        {"action_info": {"scene": {"scene_str": "s" * 65}}},
        {"expire_seconds": 2592001},
        {"action_name": "QR_SCENE", "action_info": {"scene": {"scene_id": 0}}},
        {"action_name": "QR_LIMIT_SCENE", "action_info": {"scene": {"scene_id": 100001}}},
    ],
)
async def test_wrong_scenes_are_refused(wechat: Any, body: dict[str, Any]) -> None:
    assert (await make_code(wechat, "x", **body))["errcode"] == 40053


async def test_other_codes_open_pages_or_show_their_text(
    wechat: Any, our_server: Any, phone: Any
) -> None:
    origin = f"http://li.wechat.localhost:{wechat.sandbox.config.port}"
    ours = await phone("li", "scan", content=our_server.url + "/verify/agreement/1?a=1#b")
    assert ours == {"open": origin + "/verify/agreement/1?a=1#b"}
    theirs = await phone("li", "scan", content="https://example.com/x")
    assert theirs == {"open": "https://example.com/x"}
    assert await phone("li", "scan", content="T-123") == {"text": "T-123"}


async def test_tapping_the_menu_that_matches_the_person(
    wechat: Any, our_server: Any, phone: Any
) -> None:
    assert (await wechat.get("/phone/api/state?person=li")).json()["menu"] == []
    menu = {
        "button": [
            {
                "name": "用户中心",
                "sub_button": [
                    {"type": "view", "name": "我是学生", "url": our_server.url + "/student"},
                    {"type": "click", "name": "帮助", "key": "help"},
                ],
            },
            {"type": "scancode_waitmsg", "name": "扫码", "key": "door"},
        ]
    }
    assert (await wechat.call("/cgi-bin/menu/create", menu))["errcode"] == 0
    state = (await wechat.get("/phone/api/state?person=li")).json()
    assert [button["name"] for button in state["menu"]] == ["用户中心", "扫码"]
    assert (await wechat.get("/phone/api/state?person=zhang")).json()["menu"] == []
    port = wechat.sandbox.config.port
    opened = await phone("li", "tap", index=[0, 0])
    assert opened == {"open": f"http://li.wechat.localhost:{port}/student"}
    assert await phone("li", "tap", index=[0, 1]) == {"open": None}
    scanner = await phone("li", "tap", index=[1])
    assert scanner["scan"] == {"key": "door", "type": "scancode_waitmsg"}
    await phone("li", "scan", content="T-1", **scanner["scan"])
    view, click, scan = events(our_server)
    assert (view["Event"], view["EventKey"]) == ("VIEW", our_server.url + "/student")
    assert (click["Event"], click["EventKey"]) == ("CLICK", "help")
    assert (scan["Event"], scan["EventKey"]) == ("scancode_waitmsg", "door")
    gone = await wechat.post("/phone/api/people/li/tap", json={"index": [7]})
    assert gone.status_code == 409


async def test_unread_counts_until_the_chat_is_read(wechat: Any, phone: Any) -> None:
    await phone("li", "say", text="在吗")
    body = {"touser": "o-official-li", "msgtype": "text", "text": {"content": "您好"}}
    await wechat.call("/cgi-bin/message/custom/send", body)

    async def unread() -> int:
        people = (await wechat.get("/phone/api/state")).json()["people"]
        return next(int(p["unread"]) for p in people if p["id"] == "li")

    assert await unread() == 1
    await phone("li", "read")
    assert await unread() == 0


async def test_followers_are_listed_after_the_one_that_is_named(wechat: Any) -> None:
    every = await wechat.call("/cgi-bin/user/get")
    first, *others = every["data"]["openid"]
    assert every["next_openid"] == others[-1]
    rest = await wechat.call("/cgi-bin/user/get", next_openid=first)
    assert (rest["total"], rest["count"]) == (every["total"], len(others))
    assert rest["data"]["openid"] == others
    end = await wechat.call("/cgi-bin/user/get", next_openid=others[-1])
    assert (end["count"], end["next_openid"]) == (0, "")
    assert (await wechat.call("/cgi-bin/user/get", next_openid="o-nobody"))["errcode"] == 40003


async def test_a_real_mail_arrives_readable(wechat: Any) -> None:
    mail = EmailMessage()
    mail["From"] = "no-reply@weijiuye.invalid"
    mail["To"] = "hr@demo.invalid"
    mail["Subject"] = "面试结果通知：张小帅"
    mail.set_content("您好，\n结果已出。")
    mail.add_alternative("<p>您好</p>", subtype="html")
    port = wechat.sandbox.config.mail_port
    await aiosmtplib.send(mail, hostname="127.0.0.1", port=port)
    (kept,) = (await wechat.get("/outbox.json?kind=mail")).json()
    assert kept["to"] == "hr@demo.invalid"
    assert kept["subject"] == "面试结果通知：张小帅"
    assert kept["text"] == "您好，\n结果已出。\n"
    assert kept["html"].strip() == "<p>您好</p>"


async def test_a_taken_mail_port_stops_nothing(
    wechat: Any, our_server: Any, caplog: pytest.LogCaptureFixture
) -> None:
    taken = wechat.sandbox.config.mail_port
    config = SandboxConfig(port=0, public_url=our_server.url, smtp_port=taken)
    async with running(config) as second:
        assert second.url != wechat.sandbox.url
    assert [record.message for record in caplog.records if "no mails" in record.message]


async def test_open_pages_hear_of_changes(wechat: Any) -> None:
    async with wechat.stream("GET", "/phone/api/events") as stream:
        lines = stream.aiter_lines()
        assert await anext(lines) == "event: hello"
        wechat.sandbox.world.outbox.take_sms("1", "x", "")
        heard = [line async for line in _until(lines, '"sms"')]
    assert heard[-1] == 'data: {"kind":"sms"}'


async def _until(lines: Any, words: str) -> Any:
    async for line in lines:
        yield line
        if words in line:
            return


async def test_people_can_be_added_and_unknown_fields_are_refused(wechat: Any) -> None:
    await wechat.control("people", id="sun", name="孙同学", following=True, phone="13900000077")
    info = await wechat.call("/cgi-bin/user/info", openid="o-official-sun")
    assert info["subscribe"] == 1
    wrong = await wechat.post("/control/people", json={"id": "sun", "wings": 2})
    assert wrong.status_code == 400
    assert (await wechat.post("/control/people", json={"id": "../x"})).status_code == 400


async def test_a_reset_forgets_everything(wechat: Any, phone: Any) -> None:
    await phone("zhang", "follow")
    wechat.sandbox.world.outbox.take_sms("1", "x", "")
    await wechat.control("reset")
    assert (await wechat.get("/outbox.json")).json() == []
    people = (await wechat.get("/phone/api/state")).json()["people"]
    assert [p["id"] for p in people if p["following"]] == ["li", "wang"]


async def test_browsers_are_sent_to_the_phones_own_name(wechat: Any) -> None:
    port = wechat.sandbox.config.port
    html = {"accept": "text/html"}
    answer = await wechat.get("/", headers=html)
    assert answer.headers["location"] == f"http://wechat.localhost:{port}/"
    at_home = {**html, "host": f"wechat.localhost:{port}"}
    assert (await wechat.get("/", headers=at_home)).status_code == 200
    escaped = await wechat.get("/face/%2e%2e/app.py")
    assert escaped.status_code == 404
