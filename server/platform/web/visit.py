"""The facts of one request that handlers and rules may need, gathered once."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from sanic import Request

from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel
from server.platform.errors import Forbidden
from server.platform.web.surface import (
    Surface,
    is_phone_browser,
    is_wechat_browser,
    is_wecom_browser,
    surface_of,
)
from server.settings import Settings

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
USUAL_PORT = re.compile(r":(80|443)$")
THIS_MACHINE = re.compile(r"(127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost)(:\d+)?")


@dataclass(frozen=True, slots=True)
class Visit:
    """One request: where it came from, and on which surface its answer is shown."""

    request: Request
    surface: Surface
    actor: Actor
    path: str
    address: str
    agent: str
    in_wechat: bool

    @property
    def in_wecom(self) -> bool:
        return is_wecom_browser(self.agent)

    @property
    def on_phone(self) -> bool:
        """On a phone, and not in WeChat."""
        return is_phone_browser(self.agent)


async def visit_of(request: Request, settings: Settings, *, api: bool) -> Visit:
    """Find the session behind a cookie (or a bearer token, for the APIs) and decide the surface.

    Raises `Forbidden` for an unsafe request that another origin's page sent: with a cookie it
    acts in the person's name, and without one it could sign the browser in as somebody else.
    """
    if not api and request.method not in SAFE_METHODS:
        refuse_foreign_origin(request, settings)
    address = request.remote_addr or request.ip or ""
    agent = storable(request.headers.get("user-agent", ""))
    known = Actor(address=address, request_id=str(request.id))
    secret = bearer(request) if api else request.cookies.get(cookie_name(settings), "")
    actor = (await sessions.actor_of(secret, known) if secret else None) or known
    if (actor.channel is Channel.MINI) is not api:
        actor = known  # a bearer token is no cookie, and a cookie no bearer token
    surface = surface_of(request, api=api, channel=actor.channel)
    actor = replace(actor, surface=surface_name(surface, actor))
    return Visit(
        request, surface, actor, request.path, address, agent, is_wechat_browser(agent)
    )


def storable(header: str) -> str:
    """A header's text without what PostgreSQL cannot keep: NUL, and bytes that are no UTF-8."""
    return header.replace("\x00", "").encode(errors="replace").decode()


def surface_name(surface: Surface, actor: Actor) -> str:
    """What history shows as the place of a deed."""
    return actor.channel.value if actor.channel is Channel.MINI else surface.value


def cookie_name(settings: Settings) -> str:
    """`__Host-` binds the cookie to this very host; browsers allow it on https only."""
    return "__Host-jiuye" if settings.is_https else "jiuye"


def bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def refuse_foreign_origin(request: Request, settings: Settings) -> None:
    """Browsers name the origin of every unsafe request; another one's is a forgery (ASVS 3.5)."""
    site = request.headers.get("sec-fetch-site")
    if site in ("same-origin", "none"):
        return
    origin = request.headers.get("origin")
    if origin is None and site is None:
        return
    sender = _host_of(origin or "")
    if sender not in (request.host, _host_of(settings.public_url)) or not is_our_host(
        sender, settings
    ):
        raise Forbidden("请求来自别的网站，已拒绝")


def is_our_host(host: str, settings: Settings) -> bool:
    """The public address's host and port or, in a demo, this machine by any of its names."""
    if _host_of(f"//{host}") == _host_of(settings.public_url):
        return True
    return settings.is_demo and THIS_MACHINE.fullmatch(host) is not None


def _host_of(address: str) -> str:
    """Host, and a port that is not usual; empty for what is no address, such as `http://[`."""
    try:
        return USUAL_PORT.sub("", urlsplit(address).netloc.lower())
    except ValueError:
        return ""
