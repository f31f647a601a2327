"""Signing in from the mini-program, and data encrypted for it; wechat-protocol H1, H2."""

from __future__ import annotations

from wechat.answers import MiniUser
from wechat.client import WeChatClient
from wechat.errors import CODE_ERRORS, WeChatError
from wechat.oauth import CodeRefused


async def login(client: WeChatClient, js_code: str) -> MiniUser:
    """Who a `wx.login` code belongs to; it works once. The session_key is dropped on arrival.

    Raises `CodeRefused` (401), `WeChatUnavailable` (503), or `WeChatError` for our own faults.
    """
    if not js_code or len(js_code) > 512:
        raise CodeRefused()
    try:
        return await client.jscode2session(js_code)
    except WeChatError as refusal:
        if refusal.errcode in CODE_ERRORS:
            raise CodeRefused() from None
        raise
