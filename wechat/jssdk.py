"""Pages that use WeChat's JS-SDK carry a signature over their own address; wechat-protocol G."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from hashlib import sha1
from typing import Any

from wechat.client import WeChatClient


def signature(ticket: str, nonce: str, timestamp: int, url: str) -> str:
    """SHA-1 over keys in order, values raw; `url` as the browser shows it, without its fragment."""
    address = url.partition("#")[0]
    signed = f"jsapi_ticket={ticket}&noncestr={nonce}&timestamp={timestamp}&url={address}"
    return sha1(signed.encode()).hexdigest()


async def page_config(client: WeChatClient, url: str, apis: Sequence[str]) -> dict[str, Any]:
    """The argument of `wx.config` for the page at `url`. Raises as the client does."""
    nonce, timestamp = secrets.token_hex(8), int(time.time())
    ticket = await client.jsapi_ticket()
    return {
        "appId": client.appid,
        "timestamp": timestamp,
        "nonceStr": nonce,
        "signature": signature(ticket, nonce, timestamp, url),
        "jsApiList": list(apis),
    }
