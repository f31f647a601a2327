"""Mini-program calls: login, phone number, code pictures, content checks (section H)."""

from __future__ import annotations

import base64
from typing import Any

import orjson
import pytest

APP = {"appid": "wx0000000000000002", "secret": "demo-mini-secret"}


async def login(wechat: Any, code: str) -> dict[str, Any]:
    params = {**APP, "js_code": code, "grant_type": "authorization_code"}
    found: dict[str, Any] = (await wechat.get("/sns/jscode2session", params=params)).json()
    return found


async def test_login_on_the_phone_and_on_the_server(wechat: Any) -> None:
    code = (await wechat.post("/phone/api/people/li/mini-login")).json()["code"]
    session = await login(wechat, code)
    assert session["openid"] == "o-mini-li"
    assert session["unionid"] == "u-li"
    assert len(base64.b64decode(session["session_key"])) == 16
    assert "errcode" not in session
    assert (await login(wechat, code))["errcode"] == 40163
    assert (await login(wechat, "invented"))["errcode"] == 40029


async def test_a_phone_code_is_not_a_login_code_and_belongs_to_one_person(wechat: Any) -> None:
    path = "/wxa/business/getuserphonenumber"

    async def number(code: str, **more: str) -> dict[str, Any]:
        found: dict[str, Any] = await wechat.call(path, {"code": code, **more}, of="mini")
        return found

    login_code = (await wechat.post("/phone/api/people/li/mini-login")).json()["code"]
    assert (await number(login_code))["errcode"] == 40029
    code = (await wechat.post("/phone/api/people/li/mini-phone")).json()["code"]
    info = (await number(code, openid="o-mini-li"))["phone_info"]
    assert info["purePhoneNumber"] == "13900000002"
    assert info["watermark"]["appid"] == APP["appid"]
    assert (await number(code))["errcode"] == 40163
    other = (await wechat.post("/phone/api/people/li/mini-phone")).json()["code"]
    assert (await number(other, openid="o-mini-zhang"))["errcode"] == 40029


@pytest.mark.parametrize(
    ("body", "errcode"),
    [
        ({"scene": ""}, 40129),
        ({"scene": "中文"}, 40129),
        ({"scene": "a%20b"}, 40129),
        ({"scene": "s" * 33}, 40169),
        ({"scene": "t=1", "page": "/pages/index/index"}, 41030),
        ({"scene": "t=1", "page": "pages/index?x=1"}, 41030),
        ({"scene": "t=1", "page": "nowhere"}, 41030),
        ({"scene": "t=1", "width": 100}, 40035),
    ],
)
async def test_rules_of_a_mini_program_code(
    wechat: Any, body: dict[str, Any], errcode: int
) -> None:
    answer = await wechat.call("/wxa/getwxacodeunlimit", body, of="mini")
    assert answer["errcode"] == errcode


async def test_a_mini_program_code_is_a_picture(wechat: Any) -> None:
    params = {"access_token": await wechat.token("mini")}
    body = {"scene": "t=1", "page": "nowhere", "check_path": False}
    answer = await wechat.post("/wxa/getwxacodeunlimit", params=params, json=body)
    assert answer.headers["content-type"] == "image/png"
    assert answer.content.startswith(b"\x89PNG")
    (scene,) = [s for s in wechat.sandbox.world.scenes._by_id.values() if s.scene == "t=1"]
    scanned = await wechat.post("/phone/api/people/li/scan", json={"content": scene.url})
    assert scanned.json() == {"mini": {"page": "nowhere", "scene": "t=1"}}


async def test_texts_are_checked_for_recent_visitors_only(wechat: Any) -> None:
    async def check(content: str) -> dict[str, Any]:
        body = {"content": content, "version": 2, "scene": 2, "openid": "o-mini-li"}
        found: dict[str, Any] = await wechat.call("/wxa/msg_sec_check", body, of="mini")
        return found

    assert (await check("你好"))["errcode"] == 61010
    code = (await wechat.control("code", person="li", kind="mini"))["code"]
    await login(wechat, code)
    assert (await check("你好"))["result"] == {"suggest": "pass", "label": 100}
    risky = await check("这里有违规测试词")
    assert risky["result"]["suggest"] == "risky"
    assert risky["detail"][1]["keyword"] == "违规测试词"
    assert (await check("需复核测试词"))["result"]["suggest"] == "review"
    assert (await check("字" * 2501))["errcode"] == 45002
    await wechat.control("clock", advance=2 * 3600 + 1)
    wechat.tokens.clear()
    assert (await check("你好"))["errcode"] == 61010


async def test_a_media_check_answers_later(wechat: Any, our_server: Any) -> None:
    await wechat.control("push-settings", account="mini", mode="plain")
    await login(wechat, (await wechat.control("code", person="li", kind="mini"))["code"])
    body = {"media_url": "http://a/b.jpg", "media_type": 2, "version": 2, "openid": "o-mini-li"}
    trace = (await wechat.call("/wxa/media_check_async", body, of="mini"))["trace_id"]
    await wechat.settle()
    assert f'"trace_id":"{trace}"' in our_server.bodies[-1]
    assert '"suggest":"pass"' in our_server.bodies[-1]


async def test_version_1_of_the_text_check_knows_no_person(wechat: Any) -> None:
    async def check(content: str) -> int:
        answer = await wechat.call("/wxa/msg_sec_check", {"content": content}, of="mini")
        return int(answer["errcode"])

    assert await check("你好") == 0
    assert await check("这里有违规测试词") == 87014
    assert await check("需复核测试词") == 87014
    assert await check("字" * 170_000) == 0
    assert await check("字" * 171_000) == 45002
    assert await check("") == 40035


async def test_version_1_of_the_media_check_has_a_verdict_of_its_own(
    wechat: Any, our_server: Any
) -> None:
    await wechat.control("push-settings", account="mini", mode="plain")
    path, body = "/wxa/media_check_async", {"media_url": "http://a/b.jpg", "media_type": 2}
    trace = (await wechat.call(path, body, of="mini"))["trace_id"]
    await wechat.settle()
    verdict = orjson.loads(our_server.bodies[-1])
    assert (verdict["Event"], verdict["trace_id"]) == ("wxa_media_check", trace)
    assert (verdict["isrisky"], verdict["status_code"]) == (0, 0)
    assert (await wechat.call(path, {**body, "media_type": 3}, of="mini"))["errcode"] == 40035
    assert (await wechat.call(path, {**body, "version": 3}, of="mini"))["errcode"] == 40035
