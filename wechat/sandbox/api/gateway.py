"""The door of the API: token, body, error answers and the record of every call."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import orjson
from sanic import Blueprint, Request
from sanic.response import BaseHTTPResponse, HTTPResponse, raw

from wechat.sandbox.addresses import person_in
from wechat.sandbox.config import AccountConfig, Kind
from wechat.sandbox.errors import WeChatError, answer
from wechat.sandbox.faults import strike
from wechat.sandbox.state import World
from wechat.sandbox.titles import title_of
from wechat.sandbox.wire import RowKind

_RECORDED = ("/cgi-bin/", "/sns/", "/wxa/", "/connect/", "/sms/")


@dataclass
class Call:
    """One API call whose token was good: who called, and with which JSON."""

    request: Request
    world: World
    account: AccountConfig
    body: dict[str, Any]

    def text(self, name: str) -> str:
        """A body field as a string, empty when absent or of another type."""
        value = self.body.get(name)
        return value if isinstance(value, str) else ""


Answer = dict[str, Any] | HTTPResponse
Api = Callable[[Call], Awaitable[Answer]]
OK = {"errcode": 0, "errmsg": "ok"}


def reply(body: Answer, content_type: str = "application/json; encoding=utf-8") -> HTTPResponse:
    """An answer as WeChat sends it: HTTP 200, unescaped UTF-8."""
    if isinstance(body, HTTPResponse):
        return body
    return raw(orjson.dumps(body), content_type=content_type)


def api(
    blueprint: Blueprint, method: str, path: str, *, of: Kind | None = None
) -> Callable[[Api], Api]:
    """Serves `path` for holders of an access_token; `of` restricts it to one kind of account.

    A call with the other method gets 43001/43002, a token of the other account 48001.
    """

    def register(handler: Api) -> Api:
        async def serve(request: Request) -> HTTPResponse:
            try:
                if request.method != method:
                    raise WeChatError(43001 if method == "GET" else 43002)
                return reply(await handler(_open(request, of)))
            except WeChatError as fault:
                return reply(answer(fault.errcode, fault.detail))

        name = path.strip("/").replace("/", "_")
        blueprint.add_route(serve, path, methods=("GET", "POST"), name=name)
        return handler

    return register


def _open(request: Request, of: Kind | None) -> Call:
    world: World = request.app.ctx.world
    appid = world.tokens.owner(request.args.get("access_token"))
    account = world.config.account_of(appid)
    if account is None or (of is not None and account.kind != of):
        raise WeChatError(48001)
    return Call(request, world, account, read_json(request) if request.method == "POST" else {})


def read_json(request: Request) -> dict[str, Any]:
    """The JSON object in the body. Raises 44002 when empty, 47001 when it is none."""
    if not request.body:
        raise WeChatError(44002)
    try:
        body = orjson.loads(request.body)
    except orjson.JSONDecodeError:
        raise WeChatError(47001) from None
    if not isinstance(body, dict):
        raise WeChatError(47001)
    return body


def account_with_secret(world: World, appid: object, secret: object) -> AccountConfig:
    """The account whose appid and secret these are; 41002, 41004, 40013 or 40125 otherwise."""
    if not appid:
        raise WeChatError(41002)
    if not secret:
        raise WeChatError(41004)
    account = world.config.account_of(str(appid))
    if account is None:
        raise WeChatError(40013)
    if account.secret != secret:
        raise WeChatError(40125)
    return account


async def receive(request: Request) -> HTTPResponse | None:
    """Request middleware: starts the stopwatch, then lets an injected fault strike."""
    request.ctx.started = time.perf_counter()
    return await strike(request)


async def record(request: Request, response: BaseHTTPResponse) -> HTTPResponse | None:
    """Response middleware: every WeChat call goes into the request log, answers unchanged."""
    if not request.path.startswith(_RECORDED) or getattr(request.ctx, "is_web_view", False):
        return None
    body = response.body or b""
    kind_of_body = response.content_type or ""
    shown = (
        f"<{kind_of_body}, {len(body)} bytes>"
        if kind_of_body.startswith("image/")
        else body.decode(errors="replace")
    )
    location = response.headers.get("location")
    request.app.ctx.world.wire.record(
        _kind(request.path),
        title_of(request.path, request.headers.get("x-tc-action", "")),
        method=request.method,
        path=request.path,
        query=request.query_string,
        person=person_in(request.headers.get("host")),
        body=request.body.decode(errors="replace"),
        status=response.status,
        ms=(time.perf_counter() - getattr(request.ctx, "started", time.perf_counter())) * 1000,
        response=f"Location: {location}" if location else shown,
        errcode=_errcode(body),
    )
    return None


def _kind(path: str) -> RowKind:
    if path.startswith("/sms/"):
        return "sms"
    return "oauth" if path.startswith(("/connect/", "/sns/")) else "api"


def _errcode(body: bytes) -> int | None:
    try:
        found = orjson.loads(body).get("errcode")
    except (orjson.JSONDecodeError, AttributeError):
        return None
    return found if isinstance(found, int) else None
