"""The facts of one request that handlers and rules may need, gathered once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from sanic import Request

from server.platform.access import sessions
from server.platform.access.actor import Actor, Channel
from server.platform.errors import Forbidden
from server.platform.web.surface import Surface, is_phone_browser, is_wechat_browser, surface_of
from server.settings import Settings

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


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
    def on_phone(self) -> bool:
        """On a phone, and not in WeChat."""
        return is_phone_browser(self.agent)


async def visit_of(request: Request, settings: Settings, *, api: bool) -> Visit:
    """Find the session behind a cookie (or a bearer token, for the APIs) and decide the surface.

    Raises `Forbidden` for an unsafe request that another origin's page sent: with a cookie it
    acts in the person's name, and without one it could sign the browser in as somebody else.
    """
    address = request.remote_addr or request.ip or ""
    agent = storable(request.headers.get("user-agent", ""))
    known = Actor(address=address, request_id=str(request.id))
    secret = bearer(request) if api else request.cookies.get(cookie_name(settings), "")
    actor = (await sessions.actor_of(secret, known) if secret else None) or known
    if (actor.channel is Channel.MINI) is not api:
        actor = known  # a bearer token is no cookie, and a cookie no bearer token
    if not api and request.method not in SAFE_METHODS:
        refuse_foreign_origin(request, settings)
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
    if not sender or sender not in (request.host, _host_of(settings.public_url)):
        raise Forbidden("请求来自别的网站，已拒绝")


def _host_of(origin: str) -> str:
    """Host and port; empty for what is no address, such as `null` or `http://[`."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""
