"""Signing in from the mini-program, and the official samples of its encrypted data."""

from __future__ import annotations

import pytest

from tests.wechat.conftest import Wire
from wechat import miniprogram
from wechat.client import WeChatClient
from wechat.errors import Forged, Malformed
from wechat.oauth import CodeRefused

SESSION_KEY = "tiihtNczf5v6AKRyjwEUhQ=="
IV = "r7BXXKkLb8qrSNn05n0qiA=="
APPID = "wx4f4bc4dec97d474b"
ENCRYPTED = (
    "CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZMQmRzooG2xrDcvSnxIMXFufNstNGTyaGS9uT5geRa0W4oTOb1WT7fJlAC+oNPdbB+"
    "3hVbJSRgv+4lGOETKUQz6OYStslQ142dNCuabNPGBzlooOmB231qMM85d2/fV6ChevvXvQP8Hkue1poOFtnEtpyxVLW1zAo6"
    "/1Xx1COxFvrc2d7UL/lmHInNlxuacJXwu0fjpXfz/YqYzBIBzD6WUfTIF9GRHpOn/Hz7saL8xz+W//FRAUid1OksQaQx4CMs"
    "8LOddcQhULW4ucetDf96JcR3g0gfRK4PC7E/r7Z6xNrXd2UIeorGj5Ef7b1pJAYB6Y5anaHqZ9J6nKEBvB4DnNLIVWSgARns"
    "/8wR2SiRS7MNACwTyrGvt9ts8p12PKFdlqYTopNHR1Vf7XjfhQlVsAJdNiKdYmYVoKlaRv85IfVunYzO0IKXsyl7JCUjCpoG"
    "20f0a04COwfneQAGGwd5oa+T8yO5hzuyDb/XcxxmK01EpqOyuxINew=="
)


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


def test_the_official_sample_opens() -> None:
    data = miniprogram.open_data(ENCRYPTED, IV, SESSION_KEY, APPID)
    assert data["openId"] == "oGZUI0egBJY1zhBYw2KhdUfwVJJE"


def test_data_of_another_mini_program_is_forged() -> None:
    with pytest.raises(Forged):
        miniprogram.open_data(ENCRYPTED, IV, SESSION_KEY, "wx0000000000000002")


@pytest.mark.parametrize(
    ("encrypted", "iv", "key"),
    [
        ("", IV, SESSION_KEY),
        ("AAAA", IV, SESSION_KEY),
        (ENCRYPTED[:-24], IV, SESSION_KEY),
        (ENCRYPTED, "AAAA", SESSION_KEY),
        (ENCRYPTED, IV, "AAAA"),
        (ENCRYPTED, IV, "AAAAAAAAAAAAAAAAAAAAAA=="),
        ("!!!", "!!!", "!!!"),
    ],
)
def test_damaged_data_is_malformed(encrypted: str, iv: str, key: str) -> None:
    with pytest.raises(Malformed):
        miniprogram.open_data(encrypted, iv, key, APPID)


def test_raw_data_is_signed_with_the_session_key() -> None:
    raw = (
        '{"nickName":"Band","gender":1,"language":"zh_CN","city":"Guangzhou",'
        '"province":"Guangdong","country":"CN","avatarUrl":"http://wx.qlogo.cn/mmopen/vi_32/'
        '1vZvI39NWFQ9XM4LtQpFrQJ1xlgZxx3w7bQxKARol6503Iuswjjn6nIGBiaycAjAtpujxyzYsrztuuICqIM5ibXQ/0"}'
    )
    signed = "75e81ceda165f4ffa64f4068af58c64b8f54b88c"
    miniprogram.check_raw_data(signed, raw, "HyVFkGl5F5OQWJZZaNzBBg==")
    with pytest.raises(Forged):
        miniprogram.check_raw_data(signed, raw.replace("Band", "Bind"), "HyVFkGl5F5OQWJZZaNzBBg==")
