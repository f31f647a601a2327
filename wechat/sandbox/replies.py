"""Reads what our server answered to a push, as strictly as WeChat does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

import orjson

from .config import AccountConfig, PushFormat, PushMode
from .crypto import EnvelopeError, decrypt, sign

TEXT_BYTES = 2048
_KINDS = ("text", "news", "image", "voice", "video", "music", "transfer_customer_service")


class MalformedReply(ValueError):
    """A reply that WeChat shows as 该公众号暂时无法提供服务."""


@dataclass(frozen=True)
class Reply:
    """A passive reply; `fields` is empty for `success` and for the empty body."""

    fields: dict[str, Any]
    clear: str = ""


def read_reply(
    account: AccountConfig,
    body: str,
    *,
    openid: str,
    mode: PushMode,
    format: PushFormat,
) -> Reply:
    """The reply in `body`. Raises `MalformedReply`, with the reason, for anything WeChat refuses.

    In safe mode a reply must be encrypted and signed, in compatible mode it may be. Its nonce
    may be any.
    """
    if body in ("", "success"):
        return Reply({})
    fields = _parse(body, format)
    clear = body
    if mode != "plain" and "Encrypt" in fields:
        clear = _opened(account, fields)
        if clear in ("", "success"):
            return Reply({}, clear)
        fields = _parse(clear, format)
    elif mode == "safe":
        raise MalformedReply("not encrypted in safe mode")
    if account.kind == "official" or "MsgType" in fields:
        _check(account, fields, openid)
    return Reply(fields, clear)


def _parse(body: str, format: PushFormat) -> dict[str, Any]:
    try:
        if format == "json":
            found = orjson.loads(body)
            if not isinstance(found, dict):
                raise MalformedReply("not an object")
            return found
        if "<!" in re.sub(r"<!\[CDATA\[.*?\]\]>", "", body, flags=re.S):
            raise MalformedReply("declarations are not allowed")
        root = ElementTree.fromstring(body)
    except (orjson.JSONDecodeError, ElementTree.ParseError) as fault:
        raise MalformedReply(f"not {format}") from fault
    if root.tag != "xml":
        raise MalformedReply("root is not <xml>")
    names = [child.tag for child in root]
    if len(names) != len(set(names)):
        raise MalformedReply("an element occurs twice")
    return {child.tag: _value(child) for child in root}


def _value(element: ElementTree.Element) -> Any:
    if element.tag == "Articles":
        return [{child.tag: child.text or "" for child in item} for item in element]
    if len(element):
        return {child.tag: child.text or "" for child in element}
    return element.text or ""


def _opened(account: AccountConfig, envelope: dict[str, Any]) -> str:
    try:
        sealed = str(envelope["Encrypt"])
        signed = sign(account.token, str(envelope["TimeStamp"]), str(envelope["Nonce"]), sealed)
        if envelope["MsgSignature"] != signed:
            raise MalformedReply("wrong MsgSignature")
        return decrypt(account.aes_key, account.appid, sealed)
    except KeyError as missing:
        raise MalformedReply(f"{missing.args[0]} is missing") from missing
    except EnvelopeError as fault:
        raise MalformedReply(str(fault)) from fault


def _check(account: AccountConfig, fields: dict[str, Any], openid: str) -> None:
    if fields.get("ToUserName") != openid or fields.get("FromUserName") != account.ghid:
        raise MalformedReply("ToUserName or FromUserName is wrong")
    if not str(fields.get("CreateTime", "")).strip().isdigit():
        raise MalformedReply("CreateTime is not a number")
    kind = fields.get("MsgType")
    if kind not in _KINDS:
        raise MalformedReply("unknown MsgType")
    if kind == "text" and not 1 <= len(str(fields.get("Content", "")).encode()) <= TEXT_BYTES:
        raise MalformedReply("Content is empty or too long")
    if kind == "news":
        articles = fields.get("Articles") or []
        if str(fields.get("ArticleCount")) != str(len(articles)) or len(articles) != 1:
            raise MalformedReply("ArticleCount is wrong, or more than one article")
