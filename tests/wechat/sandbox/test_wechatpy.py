"""A client that others wrote finds in the sandbox the WeChat that it knows."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from requests import PreparedRequest, Response, Session
from requests.adapters import HTTPAdapter
from wechatpy import WeChatClient
from wechatpy.exceptions import WeChatClientException, WeChatOAuthException
from wechatpy.oauth import WeChatOAuth

from tests.wechat.sandbox.test_messages import REVIEW

OFFICIAL = ("wx0000000000000001", "demo-official-secret")
MINI = ("wx0000000000000002", "demo-mini-secret")
ROOTS = ("https://api.weixin.qq.com", "https://mp.weixin.qq.com", "https://open.weixin.qq.com")
BUTTONS = {"button": [{"type": "click", "name": "帮助", "key": "help"}]}


class ToSandbox(HTTPAdapter):
    """What is meant for WeChat's hosts goes to the sandbox; nothing else leaves."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url = url

    def send(self, request: PreparedRequest, *args: Any, **more: Any) -> Response:
        parts = urlsplit(str(request.url))
        assert f"{parts.scheme}://{parts.netloc}" in ROOTS
        request.url = parts._replace(scheme="http", netloc=urlsplit(self.url).netloc).geturl()
        return super().send(request, *args, **more)


def directed(http: Session, url: str) -> None:
    http.trust_env = False
    for scheme in ("https://", "http://"):
        http.mount(scheme, ToSandbox(url))


def client_of(wechat: Any, account: tuple[str, str]) -> WeChatClient:
    client = WeChatClient(*account)
    directed(client._http, wechat.sandbox.url)
    return client


@pytest.fixture
def official(wechat: Any) -> WeChatClient:
    return client_of(wechat, OFFICIAL)


@pytest.fixture
def mini(wechat: Any) -> WeChatClient:
    return client_of(wechat, MINI)


aside = asyncio.to_thread
"""wechatpy blocks, and the sandbox runs in this very loop."""


async def test_a_token_that_has_ended_is_fetched_anew(wechat: Any, official: Any) -> None:
    assert await aside(official.user.get, "o-official-li")
    first = official.session.get(official.access_token_key)
    await wechat.control("tokens", account="official", do="expire")
    assert await aside(official.user.get, "o-official-li")
    assert official.session.get(official.access_token_key) != first
    wrong = client_of(wechat, (OFFICIAL[0], "wrong"))
    with pytest.raises(WeChatClientException) as refused:
        await aside(wrong.user.get, "o-official-li")
    assert refused.value.errcode == 40125


async def test_followers_are_listed_page_by_page(wechat: Any, official: Any) -> None:
    await wechat.control("people", id="sun", name="孙同学", following=True)
    info = await aside(official.user.get, "o-official-li")
    assert (info["subscribe"], info["unionid"]) == (1, "u-li")
    found = await aside(lambda: list(official.user.iter_followers()))
    assert found == ["o-official-li", "o-official-wang", "o-official-sun"]
    with pytest.raises(WeChatClientException) as refused:
        await aside(official.user.get, "o-nobody")
    assert refused.value.errcode == 40003


async def test_tags_are_made_given_and_taken(official: Any) -> None:
    tag = (await aside(official.tag.create, "毕业生"))["id"]
    await aside(official.tag.update, tag, "2027 届")
    await aside(official.tag.tag_user, tag, ["o-official-li", "o-official-wang"])
    await aside(official.tag.untag_user, tag, ["o-official-wang"])
    assert await aside(official.tag.get_user_tag, "o-official-li") == [tag]
    holders = await aside(official.tag.get_tag_users, tag)
    assert holders["data"]["openid"] == ["o-official-li"]
    tags = await aside(official.tag.get)
    assert {"id": tag, "name": "2027 届", "count": 1} in tags
    await aside(official.tag.delete, tag)
    assert await aside(official.tag.get_user_tag, "o-official-li") == []


async def test_menus_for_all_and_for_some(official: Any) -> None:
    assert await aside(official.menu.get) is None
    await aside(official.menu.create, BUTTONS)
    tag = (await aside(official.tag.create, "老师"))["id"]
    special = {"button": [{"type": "view", "name": "工作台", "url": "http://a.example/"}]}
    made = await aside(
        official.menu.add_conditional, {**special, "matchrule": {"tag_id": str(tag)}}
    )
    await aside(official.tag.tag_user, tag, "o-official-wang")
    seen = await aside(official.menu.try_match, "o-official-wang")
    assert seen["button"][0]["name"] == "工作台"
    assert (await aside(official.menu.get))["menu"]["button"][0]["name"] == "帮助"
    await aside(official.menu.del_conditional, made["menuid"])
    seen = await aside(official.menu.try_match, "o-official-wang")
    assert seen["button"][0]["name"] == "帮助"
    await aside(official.menu.delete)
    assert await aside(official.menu.get) is None


async def test_template_and_service_messages_reach_the_phone(wechat: Any, official: Any) -> None:
    sent = await aside(
        official.message.send_template, "o-official-li", "tpl_review_result", REVIEW
    )
    assert sent["msgid"]
    with pytest.raises(WeChatClientException) as refused:
        await aside(official.message.send_text, "o-official-li", "还没有说过话")
    assert refused.value.errcode == 45015
    await wechat.post("/phone/api/people/li/say", json={"text": "在吗"})
    await wechat.settle()
    await aside(official.message.send_text, "o-official-li", "在的")
    with pytest.raises(WeChatClientException) as refused:
        await aside(official.message.send_image, "o-official-li", "invented")
    assert refused.value.errcode == 40007
    shown = [item for item in await wechat.chat() if item["from"] == "account"]
    assert shown[0]["title"] == "审核结果通知"
    assert shown[-1]["text"] == "在的"


async def test_codes_with_a_scene_have_a_picture(wechat: Any, official: Any) -> None:
    made = await aside(
        official.qrcode.create,
        {
            "action_name": "QR_STR_SCENE",
            "expire_seconds": 600,
            "action_info": {"scene": {"scene_str": "bind:1"}},
        },
    )
    assert made["expire_seconds"] == 600
    picture = await aside(official._http.get, official.qrcode.get_url(made["ticket"]))
    assert picture.content.startswith(b"\x89PNG")
    ticket = await aside(official.jsapi.get_jsapi_ticket)
    assert ticket == await aside(official.jsapi.get_jsapi_ticket)


@pytest.mark.parametrize("scope", ["snsapi_base", "snsapi_userinfo"])
async def test_web_login_from_the_page_to_the_profile(
    wechat: Any, our_server: Any, scope: str
) -> None:
    oauth = WeChatOAuth(*OFFICIAL, f"{our_server.url}/return", scope, "s1")
    directed(oauth._http, wechat.sandbox.url)
    parts = urlsplit(oauth.authorize_url)
    page = await wechat.get(f"{parts.path}?{parts.query}&person=li")
    back = urlsplit(page.headers["location"])
    code = parse_qs(back.query)["code"][0]
    granted = await aside(oauth.fetch_access_token, code)
    assert granted["openid"] == "o-official-li"
    assert await aside(oauth.check_access_token)
    await aside(oauth.refresh_access_token, granted["refresh_token"])
    if scope == "snsapi_userinfo":
        profile = await aside(oauth.get_user_info)
        assert (profile["nickname"], profile["unionid"]) == ("李同学", "u-li")
    with pytest.raises(WeChatOAuthException) as refused:
        await aside(oauth.fetch_access_token, code)
    assert refused.value.errcode == 40163


async def test_the_mini_programs_login_phone_number_code_and_checks(
    wechat: Any, mini: Any
) -> None:
    code = (await wechat.post("/phone/api/people/li/mini-login")).json()["code"]
    session = await aside(mini.wxa.code_to_session, code)
    assert (session["openid"], session["unionid"]) == ("o-mini-li", "u-li")
    code = (await wechat.post("/phone/api/people/li/mini-phone")).json()["code"]
    number = await aside(mini.wxa.get_phone_number, code)
    assert number["phone_info"]["purePhoneNumber"] == "13900000002"
    picture = await aside(mini.wxa.get_wxa_code_unlimited, "t=1", page="pages/index/index")
    assert picture.content.startswith(b"\x89PNG")
    assert (await aside(mini.wxa.check_text_security, "你好"))["errcode"] == 0
    with pytest.raises(WeChatClientException) as refused:
        await aside(mini.wxa.check_text_security, "违规测试词")
    assert refused.value.errcode == 87014
