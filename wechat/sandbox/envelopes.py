"""Puts a push into XML or JSON and into one of the three modes, signed, ready to send."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import orjson

from .config import AccountConfig, PushFormat, PushMode
from .crypto import encrypt, sign

_LISTED = {
    "subscribe_msg_popup_event": "SubscribeMsgPopupEvent",
    "subscribe_msg_change_event": "SubscribeMsgChangeEvent",
    "subscribe_msg_sent_event": "SubscribeMsgSentEvent",
}


@dataclass(frozen=True)
class Tampering:
    """What is wrong with a push on purpose; the default is nothing."""

    signature: str | None = None
    """Replaces both signatures."""
    token: str | None = None
    """Signs with this token instead of the account's."""
    timestamp: int | None = None
    """A positive value is taken as it is, a negative one counts back from now."""
    nonce: str | None = None
    appid: str | None = None
    """Puts a foreign appid into the AES envelope."""
    aes_key: str | None = None
    raw_body: str | None = None
    """Replaces the body; signatures are those of the proper one."""
    drop: tuple[str, ...] = field(default=())
    """Query parameters to leave out."""


@dataclass(frozen=True)
class Letter:
    """One request to our server: its query, its body, and the text inside."""

    query: str
    body: bytes
    clear: str
    content_type: str


def to_xml(fields: dict[str, Any]) -> str:
    """`fields` as WeChat writes them: numbers bare, texts in CDATA, lists repeated."""
    return f"<xml>{_elements(fields)}</xml>"


def _elements(fields: dict[str, Any]) -> str:
    return "".join(
        f"<{name}>{_content(item)}</{name}>"
        for name, value in fields.items()
        for item in (value if isinstance(value, list) else [value])
    )


def _content(value: Any) -> str:
    if isinstance(value, dict):
        return _elements(value)
    if isinstance(value, int):
        return str(value)
    return "<![CDATA[" + str(value).replace("]]>", "]]]]><![CDATA[>") + "]]>"


def to_json(fields: dict[str, Any]) -> str:
    """As mini-program pushes come: subscription events carry `List` at the top, and one item
    of it is an object while several are an array [C WxJava PR 2477]. Their CreateTime is a
    string; that of other events is a number.
    """
    tag = _LISTED.get(str(fields.get("Event")))
    if tag is not None and isinstance(fields.get(tag), dict):
        items = fields[tag]["List"]
        items = items[0] if isinstance(items, list) and len(items) == 1 else items
        fields = {k: v for k, v in fields.items() if k != tag} | {"List": items}
        fields["CreateTime"] = str(fields.get("CreateTime", ""))
    return orjson.dumps(fields).decode()


def seal(
    account: AccountConfig,
    fields: dict[str, Any],
    *,
    mode: PushMode,
    format: PushFormat,
    tampering: Tampering | None = None,
) -> Letter:
    """Signs and, unless `mode` is plain, encrypts one push; wechat-protocol A2 and A3."""
    wrong = tampering or Tampering()
    write = to_xml if format == "xml" else to_json
    clear = write(fields)
    token = wrong.token or account.token
    timestamp = str(_timestamp(wrong.timestamp))
    nonce = wrong.nonce or str(secrets.randbelow(10**10))
    query = {
        "signature": wrong.signature or sign(token, timestamp, nonce),
        "timestamp": timestamp,
        "nonce": nonce,
    }
    if "FromUserName" in fields:
        query["openid"] = str(fields["FromUserName"])
    body = clear
    if mode != "plain":
        sealed = encrypt(wrong.aes_key or account.aes_key, wrong.appid or account.appid, clear)
        query["encrypt_type"] = "aes"
        query["msg_signature"] = wrong.signature or sign(token, timestamp, nonce, sealed)
        outer = {"ToUserName": fields.get("ToUserName", account.ghid)}
        body = write({**(fields if mode == "compatible" else outer), "Encrypt": sealed})
    if wrong.raw_body is not None:
        body = wrong.raw_body
    kept = {name: value for name, value in query.items() if name not in wrong.drop}
    kind = "text/xml" if format == "xml" else "application/json"
    return Letter(urlencode(kept), body.encode(), clear, kind)


def _timestamp(wanted: int | None) -> int:
    now = int(time.time())
    return now if wanted is None else wanted if wanted >= 0 else now + wanted
