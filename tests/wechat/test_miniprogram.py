"""Signing in from the mini-program, and the official samples of its encrypted data."""

from __future__ import annotations

import pytest

from tests.wechat.conftest import Wire
from wechat import miniprogram
from wechat.client import WeChatClient
from wechat.oauth import CodeRefused


async def test_a_login_code_tells_who_came_and_works_once(wire: Wire, mini: WeChatClient) -> None:
    code = (await wire.control("code", person="li", kind="mini"))["code"]
    user = await miniprogram.login(mini, code)
    assert (user.openid, user.unionid) == ("o-mini-li", "u-li")
    with pytest.raises(CodeRefused):
        await miniprogram.login(mini, code)


async def test_the_session_key_does_not_come_along(wire: Wire, mini: WeChatClient) -> None:
    code = (await wire.control("code", person="li", kind="mini"))["code"]
    user = await miniprogram.login(mini, code)
    assert set(user.__slots__) == {"openid", "unionid"}


async def test_without_an_open_platform_there_is_no_unionid(wire: Wire, mini: WeChatClient) -> None:
    await wire.control("people", id="li", unionid=False)
    code = (await wire.control("code", person="li", kind="mini"))["code"]
    assert (await miniprogram.login(mini, code)).unionid is None


@pytest.mark.parametrize("code", ["", "invented", "x" * 600])
async def test_an_invented_code_is_refused(mini: WeChatClient, code: str) -> None:
    with pytest.raises(CodeRefused) as refusal:
        await miniprogram.login(mini, code)
    assert refusal.value.status == 401


async def test_a_risky_user_is_refused(wire: Wire, mini: WeChatClient) -> None:
    await wire.control("faults", path="/sns/jscode2session", errcode=40226)
    with pytest.raises(CodeRefused):
        await miniprogram.login(mini, "code")
