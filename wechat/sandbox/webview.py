"""The phone's in-app browser: a person's host, forwarded to our server as WeChat would ask."""

from __future__ import annotations

import asyncio
import contextlib
import time
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
from sanic import Blueprint, Request
from sanic.compat import Header
from sanic.response import HTTPResponse, empty
from sanic.router import Router

from . import bridge
from .addresses import PHONE_HOST, into_web_view, person_in, web_view_origin
from .authorize import PATH as AUTHORIZE
from .config import SandboxConfig
from .people import Person
from .screens import problem
from .state import World

ROUTE = "/-/web-view"
TIMEOUT = 30.0
_HOP = {
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
}
_NOT_SENT_ON = _HOP | {"host", "content-length", "user-agent", "forwarded", "accept-encoding"}
_OF_A_COPY = {"if-none-match", "if-modified-since"}
"""A page is read anew each time: what was put into it is no part of what our server knows."""
_NOT_SENT_BACK = _HOP | {"content-length", "x-frame-options", "strict-transport-security"}
_ADDRESSES = {
    "location",
    "content-location",
    "refresh",
    "hx-redirect",
    "hx-location",
    "hx-push-url",
}

blueprint = Blueprint("web-view")


class HostRouter(Router):
    """Sends everything on a person's host to the web view, but for WeChat's own login page."""

    # Sanic declares it as a cached function
    def get(self, path: str, method: str, host: str | None) -> Any:  # type: ignore[override]
        if path != AUTHORIZE and person_in(host) is not None:
            return self._get(ROUTE, "POST", None)
        return super().get(path, method, host)


def client() -> httpx.AsyncClient:
    """The connection pool to our server: no proxy, and a jar that keeps no cookie.

    Cookies belong to the browser; one jar here would sign everybody in as the first person.
    """
    return httpx.AsyncClient(
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        trust_env=False,
        timeout=TIMEOUT,
        limits=httpx.Limits(max_connections=200),
    )


@blueprint.post(ROUTE)
async def show(request: Request) -> HTTPResponse | None:
    """Any request on a person's host."""
    world: World = request.app.ctx.world
    request.ctx.is_web_view = True
    host = request.headers.get("host")
    person = world.people.get(person_in(host))
    if person is None:
        return problem("找不到这个人", "模拟器里没有这个人。", status=404)
    origin = web_view_origin(world.config, person.id, host)
    page = f"http://{PHONE_HOST}{origin.rpartition(PHONE_HOST)[2]}"
    from_mini = request.headers.get("origin") == page
    if from_mini and request.method == "OPTIONS":
        return empty(headers=_shared_with(page, request))
    if request.path == bridge.PATH:
        return bridge.script(person)
    path = request.raw_url.decode("ascii", errors="replace")
    started = time.perf_counter()
    upstream: httpx.AsyncClient = request.app.ctx.web_view
    try:
        async with upstream.stream(
            request.method,
            world.config.public_origin + path,
            headers=_onward(request, world.config, person, origin, from_mini=from_mini),
            content=request.body or None,
        ) as answer:
            headers = _back(answer.headers, world.config, origin)
            if from_mini:
                headers.update(_shared_with(page, request))
            if answer.headers.get("content-type", "").startswith("text/event-stream"):
                await _pass_on(request, answer, headers)
                return None
            if _is_page(request) and "html" in answer.headers.get("content-type", ""):
                body = bridge.put_into(await answer.aread(), passing=request.method != "GET")
                headers.pop("content-encoding", None)
            else:
                body = b"".join([chunk async for chunk in answer.aiter_raw()])
    except (httpx.HTTPError, OSError) as fault:
        _record(world, request, 0, started, error=type(fault).__name__)
        text = "网络出了点问题，或者服务没有启动。"
        retry = path if request.method == "GET" else "/"
        return problem("无法打开网页", text, status=502, retry=retry)
    _record(
        world,
        request,
        answer.status_code,
        started,
        location=headers.get("location", ""),
        kind=answer.headers.get("content-type", ""),
    )
    return HTTPResponse(body, status=answer.status_code, headers=headers)


@blueprint.get(bridge.PATH)
async def no_script(request: Request) -> HTTPResponse:
    """WeChat's own pages ask for the script wherever they stand; outside a phone it is empty."""
    return HTTPResponse("", content_type="text/javascript")


async def reach(request: Request) -> HTTPResponse | None:
    """Request middleware: a phone with a slow network waits, one without gets no answer.

    Pages become WeChat's own page then; whatever a page asks for by itself finds the line cut.
    """
    world: World = request.app.ctx.world
    person = world.people.get(person_in(request.headers.get("host")))
    if person is None or request.path == bridge.PATH or person.device.net == "good":
        return None
    request.ctx.is_web_view = True
    if person.device.net == "slow":
        await asyncio.sleep(world.config.slow_seconds)
        return None
    if _is_page(request):
        retry = request.raw_url.decode("ascii") if request.method == "GET" else "/"
        return problem("网络不可用", "请检查手机的网络设置，联网后重试。", status=503, retry=retry)
    line = request.transport
    if isinstance(line, asyncio.Transport):
        line.abort()
    return empty()


def _is_page(request: Request) -> bool:
    return request.headers.get("sec-fetch-dest") == "iframe"


async def _pass_on(request: Request, answer: httpx.Response, headers: Header) -> None:
    """Live events go through as they come; when they stop, the page connects again by itself."""
    stream = await request.respond(
        status=answer.status_code, headers=headers, content_type=headers["content-type"]
    )
    with contextlib.suppress(httpx.HTTPError):
        async for chunk in answer.aiter_raw():
            await stream.send(chunk)


def _onward(
    request: Request, config: SandboxConfig, person: Person, origin: str, *, from_mini: bool
) -> list[tuple[str, str]]:
    """Request headers as our server would get them from a phone."""
    sent: list[tuple[str, str]] = [
        ("host", config.public_netloc),
        ("user-agent", person.device.user_agent),
        ("accept-encoding", request.headers.get("accept-encoding") or "identity"),
    ]
    for name, value in request.headers.items():
        low = name.lower()
        if low in _NOT_SENT_ON or low.startswith(("x-forwarded-", "sec-ch-")):
            continue
        if low in _OF_A_COPY and _is_page(request):
            continue
        if from_mini and (low in ("origin", "referer") or low.startswith("sec-")):
            continue
        if low in ("origin", "referer", "hx-current-url") and value.startswith(origin):
            value = config.public_origin + value[len(origin) :]
        elif low == "referer":
            continue
        elif low == "sec-fetch-dest" and value == "iframe":
            value = "document"
        elif low == "sec-fetch-site" and value == "same-site":
            # The phone page opened the frame; WeChat's browser opens pages by itself.
            value = "none"
        sent.append((name, value))
    if from_mini:
        sent.append(("referer", f"https://servicewechat.com/{config.mini.appid}/1/page-frame.html"))
    return sent


def _back(headers: httpx.Headers, config: SandboxConfig, origin: str) -> Header:
    """Response headers for the frame: addresses and cookies moved to the person's host."""
    kept: list[tuple[str, str]] = []
    for name, value in headers.multi_items():
        low = name.lower()
        if low in _NOT_SENT_BACK:
            continue
        if low in _ADDRESSES:
            value = into_web_view(config, value, origin) if "://" in value else value
        elif low == "set-cookie":
            value = _host_only(value)
        elif low.startswith("content-security-policy"):
            value = _frameable(value).replace(config.public_origin, origin)
            if not value:
                continue
        elif low == "access-control-allow-origin" and value == config.public_origin:
            value = origin
        kept.append((name, value))
    return Header(kept)


def _host_only(cookie: str) -> str:
    parts = [part for part in cookie.split(";") if not part.strip().lower().startswith("domain=")]
    return ";".join(parts)


def _frameable(policy: str) -> str:
    rules = [rule.strip() for rule in policy.split(";")]
    return "; ".join(r for r in rules if r and not r.lower().startswith("frame-ancestors"))


def _shared_with(page: str, request: Request) -> dict[str, str]:
    """Mini-programs know no same-origin rule; the simulated one runs in the phone page."""
    asked = request.headers.get("access-control-request-headers")
    return {
        "access-control-allow-origin": page,
        "access-control-allow-credentials": "true",
        "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
        "access-control-expose-headers": "Location, ETag, Idempotent-Replayed",
        **({"access-control-allow-headers": asked} if asked else {}),
    }


def _record(
    world: World,
    request: Request,
    status: int,
    started: float,
    *,
    location: str = "",
    kind: str = "",
    error: str = "",
) -> None:
    """Pages and answers only; styles, scripts and pictures would drown them."""
    is_page = kind.startswith(("text/html", "application/json", "application/problem"))
    if not (is_page or location or error or request.method != "GET"):
        return
    body = request.body.decode(errors="replace") if len(request.body) < 20_000 else "（很长）"
    world.wire.record(
        "web",
        f"网页：{request.method} {request.path}",
        direction="out",
        method=request.method,
        path=request.path,
        query=request.query_string,
        person=person_in(request.headers.get("host")),
        body=body,
        status=status,
        ms=(time.perf_counter() - started) * 1000,
        response=f"Location: {location}" if location else kind,
        error=error,
    )
