"""WeChat's error answers: a number, its English sentence and a request id."""

from __future__ import annotations

import os

TEXTS: dict[int, str] = {
    -1: "system error",
    0: "ok",
    40001: "invalid credential, access_token is invalid or not latest",
    40002: "invalid grant_type",
    40003: "invalid openid",
    40007: "invalid media_id",
    40013: "invalid appid",
    40014: "invalid access_token",
    40015: "invalid button type",
    40016: "invalid button size",
    40017: "invalid sub button size",
    40018: "invalid button name size",
    40019: "invalid button key size",
    40020: "invalid button url size",
    40022: "invalid sub button level",
    40023: "invalid sub button size",
    40024: "invalid sub button type",
    40025: "invalid sub button name size",
    40026: "invalid sub button key size",
    40027: "invalid sub button url size",
    40029: "invalid code",
    40030: "invalid refresh_token",
    40032: "invalid openid list size",
    40033: "invalid charset. please check your request, if include \\uxxxx will create fail!",
    40035: "invalid parameter",
    40037: "invalid template_id",
    40053: "invalid action info",
    40054: "invalid button url domain",
    40055: "invalid sub button url domain",
    40066: "invalid url",
    40125: "invalid appsecret",
    40129: "invalid scene",
    40163: "code been used",
    40164: "invalid ip, not in whitelist",
    40165: "invalid weapp pagepath",
    40166: "invalid weapp appid",
    40169: "invalid length for scene, or the data is not json string",
    40226: "high risk user",
    41001: "access_token missing",
    41002: "appid missing",
    41004: "appsecret missing",
    41008: "missing code",
    41030: "invalid page",
    42001: "access_token expired",
    42002: "refresh_token expired",
    42003: "code expired",
    43001: "require GET method",
    43002: "require POST method",
    43004: "require subscribe",
    43101: "user refuse to accept the msg",
    44002: "empty post data",
    45002: "content size out of limit",
    45008: "article size out of limit",
    45009: "reach max api daily quota limit",
    45011: "api minute-quota reach limit, must slower, retry next minute",
    45015: "response out of time limit or subscription is canceled",
    45056: "too many tags",
    45057: "tag has too many fans",
    45058: "can't modify sys tag",
    45059: "tagged too many tags",
    45065: "clientmsgid exist",
    45157: "tag name duplicated",
    45158: "tag name too long",
    45159: "invalid tag id",
    46003: "menu no exist",
    47001: "data format error",
    47003: "argument invalid!",
    48001: "api unauthorized",
    48006: "forbid to clear quota because of reaching the limit",
    49003: "openid does not match appid",
    50005: "user is unsubscribed",
    61010: "the user has not visited the mini program within two hours",
    65301: "menu id is invalid or there is no default menu",
    65303: "there is no selfmenu, please create selfmenu first",
    65304: "match rule empty",
    65316: "too many domains in conditional menus",
    65320: "private match rule is not allowed any more",
    85005: "weapp not linked to the account",
    87014: "risky content",
}


class WeChatError(Exception):
    """Ends an API call with an error answer; `detail` replaces the usual sentence."""

    def __init__(self, errcode: int, detail: str | None = None) -> None:
        super().__init__(errcode)
        self.errcode = errcode
        self.detail = detail


def request_id() -> str:
    """Three groups of eight hex digits, as WeChat puts after `rid:`."""
    digits = os.urandom(12).hex()
    return f"{digits[:8]}-{digits[8:16]}-{digits[16:]}"


def answer(errcode: int, detail: str | None = None) -> dict[str, object]:
    """The JSON body of an error."""
    text = detail or TEXTS.get(errcode, "unknown error")
    return {"errcode": errcode, "errmsg": f"{text} rid: {request_id()}"}
