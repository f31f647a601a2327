"""How a phone is set, what its browser puts into pages, cards, 收藏, and whose wire it is."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from sanic.response import html, text

from wechat.sandbox.config import SandboxConfig
from wechat.sandbox.running import running

PAGE = {"sec-fetch-dest": "iframe"}
CARD = {"title": "宣讲会", "desc": "周三晚上", "picture": ""}


def host(wechat: Any, person: str = "li") -> dict[str, str]:
    return {"host": f"{person}.wechat.localhost:{wechat.sandbox.config.port}"}


async def press(wechat: Any, button: str, person: str = "li", **body: Any) -> httpx.Response:
    answer: httpx.Response = await wechat.post(f"/phone/api/people/{person}/{button}", json=body)
    return answer


async def state(wechat: Any, person: str = "li") -> dict[str, Any]:
    answer = await wechat.get("/phone/api/state", params={"person": person})
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.parametrize(
    ("system", "words"), [("ios", "(iPhone; CPU iPhone OS"), ("android", "(Linux; Android")]
)
async def test_our_server_sees_the_phone_that_was_chosen(
    wechat: Any, our_server: Any, system: str, words: str
) -> None:
    await press(wechat, "device", system=system)
    await wechat.get("/student", headers=host(wechat) | {"sec-ch-ua-platform": "Linux"})
    sent = our_server.requests[0]["headers"]
    assert words in sent["user-agent"]
    assert "MicroMessenger/" in sent["user-agent"]
    assert "NetType/WIFI" in sent["user-agent"]
    assert "sec-ch-ua-platform" not in sent
    script = await wechat.get("/-/wechat.js", headers=host(wechat))
    assert words in script.text


@pytest.mark.parametrize("wish", [{"system": "palm"}, {"size": 2}, {"net": ""}, {"wings": 1}])
async def test_no_phone_offers_that(wechat: Any, wish: dict[str, Any]) -> None:
    refused = await press(wechat, "device", **wish)
    assert refused.status_code == 409
    assert (await state(wechat))["person"]["device"] == {
        "system": "ios", "dark": False, "size": 1.0, "net": "good",
    }


async def test_the_script_comes_first_in_pages_and_in_nothing_else(
    wechat: Any, our_server: Any
) -> None:
    our_server.answer = lambda request: html("<html><head><title>a</title></head>b</html>")
    got = await wechat.get("/", headers=host(wechat) | PAGE | {"if-none-match": '"1"'})
    assert '<head><script src="/-/wechat.js"></script><title>' in got.text
    assert int(got.headers["content-length"]) == len(got.content)
    assert "if-none-match" not in our_server.requests[0]["headers"]
    answered = await wechat.post("/", headers=host(wechat) | PAGE)
    assert '<script src="/-/wechat.js" data-passing></script>' in answered.text
    part = await wechat.get("/", headers=host(wechat) | {"sec-fetch-dest": "empty"})
    assert "wechat.js" not in part.text
    our_server.answer = lambda request: text("plain")
    assert (await wechat.get("/", headers=host(wechat) | PAGE)).text == "plain"


async def test_a_phone_without_network_gets_wechats_page_and_broken_lines(
    wechat: Any, our_server: Any
) -> None:
    await press(wechat, "device", net="none")
    page = await wechat.get("/student?a=1", headers=host(wechat) | PAGE)
    assert page.status_code == 503
    assert "网络不可用" in page.text
    assert 'href="/student?a=1"' in page.text
    with pytest.raises(httpx.TransportError):
        await wechat.get("/part", headers=host(wechat))
    assert our_server.requests == []
    for button, body in (("say", {"text": "在吗"}), ("forward", {"to": "wang"})):
        refused = await press(wechat, button, **body)
        assert (refused.status_code, "网络不可用" in refused.json()["error"]) == (409, True)
    await wechat.get("/student", headers=host(wechat, "wang"))
    await press(wechat, "device", net="good")
    await wechat.get("/student", headers=host(wechat))
    assert len(our_server.requests) == 2


async def test_a_slow_phone_waits_and_says_so(wechat: Any, our_server: Any) -> None:
    seconds = 0.2
    async with running(
        SandboxConfig(port=0, smtp_port=0, public_url=our_server.url, slow_seconds=seconds)
    ) as slow:
        there = {"host": f"li.wechat.localhost:{slow.config.port}"}
        await wechat.post(f"{slow.url}/phone/api/people/li/device", json={"net": "slow"})
        answer = await wechat.get(f"{slow.url}/student", headers=there)
    assert answer.elapsed.total_seconds() >= seconds
    assert "NetType/3GNET" in our_server.requests[0]["headers"]["user-agent"]


async def test_a_page_is_forwarded_as_a_card_with_its_public_address(
    wechat: Any, our_server: Any
) -> None:
    inside = f"http://{host(wechat)['host']}/talks/1?a=1"
    sent = await press(wechat, "forward", to="wang", url=inside, **CARD)
    assert sent.status_code == 200
    (card,) = (await state(wechat, "wang"))["friends"]
    assert card["url"] == our_server.url + "/talks/1?a=1"
    assert (card["title"], card["friend"], card["from"]) == ("宣讲会", "li", "friend")
    assert (await state(wechat, "wang"))["person"]["unread"] == 1
    opened = await press(wechat, "open", "wang", url=card["url"])
    assert opened.json()["open"] == f"http://{host(wechat, 'wang')['host']}/talks/1?a=1"
    await press(wechat, "read-friend", "wang", friend="li")
    assert (await state(wechat, "wang"))["person"]["unread"] == 0
    assert (await state(wechat))["friends"][0]["from"] == "me"
    assert (await state(wechat, "zhang"))["friends"] == []


@pytest.mark.parametrize("body", [{"to": "nobody", "url": "http://a/"}, {"to": "wang"}])
async def test_a_card_needs_a_friend_and_an_address(wechat: Any, body: dict[str, str]) -> None:
    assert (await press(wechat, "forward", **CARD, **body)).status_code == 409
    script = {**CARD, "to": "wang", "url": "javascript:alert(1)"}
    assert (await press(wechat, "forward", **script)).status_code == 409


async def test_a_page_is_kept_once_and_dropped(wechat: Any, our_server: Any) -> None:
    for title in ("第一", "第二"):
        await press(wechat, "keep", url=f"{our_server.url}/a", title=title)
    await press(wechat, "keep", url=f"{our_server.url}/b", title="")
    kept = (await state(wechat))["kept"]
    assert [each["title"] for each in kept] == [f"{our_server.url}/b", "第二"]
    await press(wechat, "drop", id=kept[0]["id"])
    assert [each["title"] for each in (await state(wechat))["kept"]] == ["第二"]
    assert (await state(wechat, "wang"))["kept"] == []


async def test_what_came_before_the_first_look_is_older_and_nearly_all_read(wechat: Any) -> None:
    for number in range(4):
        await wechat.post("/phone/api/people/li/say", json={"text": str(number)})
        body = {"touser": "o-official-li", "msgtype": "text", "text": {"content": str(number)}}
        await wechat.call("/cgi-bin/message/custom/send", body)
    await wechat.settle()
    assert (await state(wechat))["person"]["unread"] >= 4
    first = (await wechat.post("/phone/api/look")).json()
    assert (await state(wechat))["person"]["unread"] == 2
    await wechat.call("/cgi-bin/user/info", openid="o-official-li")
    assert (await wechat.post("/phone/api/look")).json() == first
    rows = await wechat.get("/phone/api/wire", params={"after": first["row"]})
    assert [row["id"] > first["row"] for row in rows.json()] == [True]
    older = await wechat.get("/phone/api/wire", params={"until": first["row"]})
    assert older.json()[0]["id"] == first["row"]


async def test_the_wire_of_one_person(wechat: Any, our_server: Any) -> None:
    await wechat.call("/cgi-bin/user/info", openid="o-official-li")
    await wechat.call("/cgi-bin/user/info", openid="o-official-wang")
    await wechat.post("/sms/", json={"PhoneNumberSet": ["+8613900000002"]})  # refused, and seen
    our_server.answer = lambda request: html("<p>a</p>")
    await wechat.get("/student", headers=host(wechat))
    await wechat.call("/cgi-bin/user/get")

    async def whose(person: str) -> list[str]:
        rows = await wechat.get("/phone/api/wire", params={"person": person})
        return [row["kind"] for row in rows.json()]

    assert await whose("li") == ["web", "sms", "api"]
    assert await whose("wang") == ["api"]
    assert await whose("zhang") == []
    assert len((await wechat.get("/phone/api/wire")).json()) > 4


async def test_labels_follow_what_the_account_did(wechat: Any) -> None:
    assert (await state(wechat))["person"]["tags"] == []
    tag = (await wechat.call("/cgi-bin/tags/create", {"tag": {"name": "已绑定"}}))["tag"]["id"]
    holders = {"tagid": tag, "openid_list": ["o-official-li"]}
    await wechat.call("/cgi-bin/tags/members/batchtagging", holders)
    assert (await state(wechat))["person"]["tags"] == ["已绑定"]
    await wechat.call("/cgi-bin/tags/members/batchuntagging", holders)
    assert (await state(wechat))["person"]["tags"] == []
