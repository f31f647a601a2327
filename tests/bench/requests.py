"""What is sent: sealed pushes, a page and a row of somebody who is signed in."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from tests.bench.load import request
from tests.journeys.stack import Stack
from wechat.sandbox.config import OFFICIAL
from wechat.sandbox.envelopes import seal

AGENT = "Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50"
HTML = {"User-Agent": AGENT, "Accept": "text/html", "Accept-Encoding": "identity"}


def messages(path: str, count: int) -> list[bytes]:
    """Texts from 李同学 that hit a keyword, each with an id of its own."""
    return [
        _sealed(path, {"MsgType": "text", "Content": "我想签约", "MsgId": 10**18 + n})
        for n in range(count)
    ]


def taps(path: str, count: int, run: str) -> list[bytes]:
    """Menu taps of 李同学, each of them a push that was never there before."""
    return [
        _sealed(path, {"MsgType": "event", "Event": "VIEW", "EventKey": f"{run}-{n}"})
        for n in range(count)
    ]


def _sealed(path: str, fields: dict[str, Any]) -> bytes:
    whole = {
        "ToUserName": OFFICIAL.ghid,
        "FromUserName": "o-official-li",
        "CreateTime": int(time.time()),
        **fields,
    }
    letter = seal(OFFICIAL, whole, mode="safe", format="xml")
    headers = {"Content-Type": letter.content_type}
    return request("POST", f"{path}?{letter.query}", headers, letter.body)


def student_cookie(stack: Stack) -> str:
    """The cookie of 李同学, who came in through WeChat's login."""
    with httpx.Client(base_url=stack.url, headers=HTML) as browser:
        start = browser.get("/wechat/oauth/start", params={"to": "/student"})
        state = parse_qs(urlsplit(start.headers["location"]).query)["state"][0]
        code = _code(stack, "oauth")
        browser.get("/wechat/oauth/return", params={"code": code, "state": state})
        page = browser.get("/student")
        page.raise_for_status()
        return "; ".join(f"{c.name}={c.value}" for c in browser.cookies.jar)


def mini_token(stack: Stack) -> str:
    """A bearer token of the mini-program for 李同学."""
    answer = httpx.post(f"{stack.url}/api/mp/v1/sessions", json={"code": _code(stack, "mini")})
    answer.raise_for_status()
    return str(answer.json()["token"])


def _code(stack: Stack, kind: str) -> str:
    body = {"person": "li", "kind": kind}
    return str(httpx.post(f"{stack.sandbox_url}/control/code", json=body).json()["code"])
