"""Signatures for the JS-SDK: the official vector, and a page's whole configuration."""

from __future__ import annotations

from tests.wechat.conftest import OFFICIAL
from wechat.client import WeChatClient
from wechat.jssdk import page_config, signature

TICKET = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg"
NONCE = "Wm3WZYTPz0wzccnW"
SIGNED = "0f9de62fce790f9a083d5c99e95740ceb90c27ed"


def test_the_official_vector() -> None:
    assert signature(TICKET, NONCE, 1414587457, "http://mp.weixin.qq.com?params=value") == SIGNED


def test_the_fragment_of_an_address_is_not_signed() -> None:
    url = "http://mp.weixin.qq.com?params=value#top"
    assert signature(TICKET, NONCE, 1414587457, url) == SIGNED


async def test_a_page_gets_what_it_needs(official: WeChatClient) -> None:
    url = "https://a.example/student?tab=1"
    config = await page_config(official, url, ["scanQRCode"])
    expected = signature(
        await official.jsapi_ticket(), config["nonceStr"], config["timestamp"], url
    )
    assert config["signature"] == expected
    assert (config["appId"], config["jsApiList"]) == (OFFICIAL.appid, ["scanQRCode"])
