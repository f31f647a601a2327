"""The web login page and its server side (section D, reliability row 22)."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

APP = {"appid": "wx0000000000000001", "secret": "demo-official-secret"}
AUTHORIZE = "/connect/oauth2/authorize"


def query(our_server: Any, **changed: str) -> dict[str, str]:
    asked = {
        "appid": APP["appid"],
        "redirect_uri": our_server.url + "/wechat/oauth/return?x=1",
        "response_type": "code",
        "scope": "snsapi_base",
        "state": "abc123",
        "person": "li",
    }
    return asked | changed


async def trade(wechat: Any, code: str, **changed: str) -> dict[str, Any]:
    params = {**APP, "code": code, "grant_type": "authorization_code"} | changed
    answer = await wechat.get("/sns/oauth2/access_token", params=params)
    assert answer.headers["content-type"].startswith("text/plain")
    found: dict[str, Any] = answer.json()
    return found


async def fresh(wechat: Any, **asked: str) -> str:
    return str((await wechat.control("code", **{"person": "li", **asked}))["code"])


async def test_the_silent_scope_comes_straight_back_with_code_and_state(
    wechat: Any, our_server: Any
) -> None:
    answer = await wechat.get(AUTHORIZE, params=query(our_server))
    assert answer.status_code == 302
    target = urlsplit(answer.headers["location"])
    assert f"{target.scheme}://{target.netloc}" == our_server.url
    back = parse_qs(target.query)
    assert (back["x"], back["state"]) == (["1"], ["abc123"])
    granted = await trade(wechat, back["code"][0])
    assert granted["openid"] == "o-official-li"
    assert granted["expires_in"] == 7200
    assert "unionid" not in granted
    assert "errcode" not in granted


async def test_the_userinfo_scope_asks_who_does_not_follow(wechat: Any, our_server: Any) -> None:
    await wechat.post("/phone/api/people/li/unfollow")
    asked = query(our_server, scope="snsapi_userinfo")
    page = await wechat.get(AUTHORIZE, params=asked)
    assert page.status_code == 200
    assert "同意" in page.text
    assert "拒绝" in page.text
    yes = await wechat.post(AUTHORIZE, params=asked, data={"answer": "allow"})
    code = parse_qs(urlsplit(yes.headers["location"]).query)["code"][0]
    granted = await trade(wechat, code)
    assert granted["unionid"] == "u-li"
    who = {"access_token": granted["access_token"], "openid": granted["openid"]}
    profile = (await wechat.get("/sns/userinfo", params=who)).json()
    assert (profile["nickname"], profile["unionid"], profile["sex"]) == ("李同学", "u-li", 0)


async def test_a_refusal_comes_back_without_a_code(wechat: Any, our_server: Any) -> None:
    asked = query(our_server, scope="snsapi_userinfo")
    answer = await wechat.post(AUTHORIZE, params=asked, data={"answer": "deny"})
    assert parse_qs(urlsplit(answer.headers["location"]).query) == {
        "x": ["1"],
        "state": ["abc123"],
    }


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"redirect_uri": "http://evil.example/"}, "10003"),
        ({"redirect_uri": "//evil.example/"}, "10003"),
        ({"appid": "wx9999999999999999"}, "10013"),
        ({"scope": "snsapi_login"}, "10005"),
        ({"response_type": "token"}, "response_type"),
        ({"state": "no-hyphens"}, "state"),
        ({"state": "a" * 129}, "state"),
    ],
)
async def test_a_wrong_address_ends_on_an_error_page(
    wechat: Any, our_server: Any, changed: dict[str, str], words: str
) -> None:
    answer = await wechat.get(AUTHORIZE, params=query(our_server, **changed))
    assert answer.status_code == 200
    assert words in answer.text
    assert "location" not in answer.headers


async def test_without_a_person_the_page_asks_who_is_looking(wechat: Any, our_server: Any) -> None:
    asked = query(our_server)
    del asked["person"]
    page = await wechat.get(AUTHORIZE, params=asked)
    assert "王经理" in page.text
    assert "&amp;person=wang" in page.text


async def test_a_code_works_once_and_for_five_minutes(wechat: Any) -> None:
    code = await fresh(wechat)
    assert (await trade(wechat, code))["openid"] == "o-official-li"
    assert (await trade(wechat, code))["errcode"] == 40163
    late = await fresh(wechat)
    await wechat.control("clock", advance=301)
    assert (await trade(wechat, late))["errcode"] == 42003
    assert (await trade(wechat, "invented"))["errcode"] == 40029
    assert (await trade(wechat, ""))["errcode"] == 41008
    assert (await trade(wechat, await fresh(wechat, kind="mini")))["errcode"] == 40029


async def test_wrong_credentials_do_not_use_the_code_up(wechat: Any) -> None:
    code = await fresh(wechat)
    assert (await trade(wechat, code, secret="guess"))["errcode"] == 40125
    assert (await trade(wechat, code, appid="wx9"))["errcode"] == 40013
    assert (await trade(wechat, code))["openid"] == "o-official-li"


async def test_a_snapshot_user_is_marked(wechat: Any) -> None:
    granted = await trade(wechat, await fresh(wechat, person="guest"))
    assert granted["is_snapshotuser"] == 1
    assert "is_snapshotuser" not in await trade(wechat, await fresh(wechat))


async def test_an_unbound_person_has_no_unionid_anywhere(wechat: Any) -> None:
    await wechat.control("people", id="li", unionid=False)
    granted = await trade(wechat, await fresh(wechat, scope="snsapi_userinfo"))
    assert "unionid" not in granted
    info = await wechat.call("/cgi-bin/user/info", openid="o-official-li")
    assert info["subscribe"] == 1
    assert "unionid" not in info
    await wechat.control("people", id="li", unionid=True)
    info = await wechat.call("/cgi-bin/user/info", openid="o-official-li")
    assert info["unionid"] == "u-li"


async def test_refreshing_and_checking_a_web_token(wechat: Any) -> None:
    granted = await trade(wechat, await fresh(wechat))
    who = {"access_token": granted["access_token"], "openid": "o-official-li"}
    assert (await wechat.get("/sns/auth", params=who)).json()["errcode"] == 0
    other = {**who, "openid": "o-official-wang"}
    assert (await wechat.get("/sns/auth", params=other)).json()["errcode"] == 40003
    assert (await wechat.get("/sns/userinfo", params=who)).json()["errcode"] == 48001
    await wechat.control("clock", advance=7201)
    assert (await wechat.get("/sns/auth", params=who)).json()["errcode"] == 42001
    again = {
        "appid": APP["appid"],
        "grant_type": "refresh_token",
        "refresh_token": granted["refresh_token"],
    }
    refreshed = (await wechat.get("/sns/oauth2/refresh_token", params=again)).json()
    assert refreshed["openid"] == "o-official-li"
    await wechat.control("clock", advance=30 * 86400)
    late = (await wechat.get("/sns/oauth2/refresh_token", params=again)).json()
    assert late["errcode"] == 42002
    wrong = {**again, "refresh_token": "x"}
    answer = (await wechat.get("/sns/oauth2/refresh_token", params=wrong)).json()
    assert answer["errcode"] == 40030


async def test_the_web_token_is_not_the_api_token(wechat: Any) -> None:
    granted = await trade(wechat, await fresh(wechat))
    params = {"access_token": granted["access_token"]}
    answer = (await wechat.get("/cgi-bin/tags/get", params=params)).json()
    assert answer["errcode"] in (40001, 40014)
