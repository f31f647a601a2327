"""Signing in from the mini-program, and data encrypted for it; wechat-protocol H1, H2."""

from __future__ import annotations

import base64
import binascii
import hmac
from hashlib import sha1
from typing import Any

import orjson
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from wechat.answers import MiniUser
from wechat.client import WeChatClient
from wechat.errors import CODE_ERRORS, Forged, Malformed, WeChatError
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


def check_raw_data(signature: str, raw_data: str, session_key: str) -> None:
    """Raises `Forged` unless the mini-program's `rawData` was signed with this session's key."""
    expected = sha1((raw_data + session_key).encode()).hexdigest()
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        raise Forged("signature")


def open_data(encrypted: str, iv: str, session_key: str, appid: str) -> dict[str, Any]:
    """The JSON in a mini-program's `encryptedData`.

    Raises `Malformed`, or `Forged` when it belongs to another appid.
    """
    try:
        key, start = base64.b64decode(session_key), base64.b64decode(iv)
        decryptor = Cipher(algorithms.AES(key), modes.CBC(start)).decryptor()
        padded = decryptor.update(base64.b64decode(encrypted)) + decryptor.finalize()
        unpadder = PKCS7(128).unpadder()
        data = orjson.loads(unpadder.update(padded) + unpadder.finalize())
        owner = data["watermark"]["appid"]
    except (binascii.Error, ValueError, KeyError, TypeError):
        raise Malformed("encryptedData") from None
    if owner != appid:
        raise Forged("appid")
    return dict(data)
