"""On which surface an answer is shown: decided once for each request, never by a handler."""

from __future__ import annotations

from enum import StrEnum

from sanic import Request

from server.platform.access.actor import Channel


class Surface(StrEnum):
    JSON = "json"
    H5 = "h5"
    DESKTOP = "desktop"


def is_wechat_browser(agent: str) -> bool:
    """WeChat's in-app browser names itself in every request, and 企业微信 does so in its name."""
    return _is_in_app(agent) and not is_wecom_browser(agent)


def is_wecom_browser(agent: str) -> bool:
    """企业微信, where the official account's login shows an error only."""
    return "wxwork" in agent.lower()


def of_browser(agent: str) -> Surface:
    """Where nothing else tells: pages inside an app are the phone's."""
    return Surface.H5 if _is_in_app(agent) else Surface.DESKTOP


def _is_in_app(agent: str) -> bool:
    return "micromessenger" in agent.lower()


def is_phone_browser(agent: str) -> bool:
    """Any other browser on a phone: nobody can scan the screen that he holds."""
    return "mobi" in agent.lower() and not is_wechat_browser(agent)


def surface_of(request: Request, *, api: bool, channel: Channel | None) -> Surface:
    """The blueprint's mount, then `Accept`, then the session's channel, then the browser's name."""
    if api or wants_json(request.headers.get("accept", "")):
        return Surface.JSON
    if channel is Channel.WECHAT:
        return Surface.H5
    if channel is Channel.DESKTOP:
        return Surface.DESKTOP
    return of_browser(request.headers.get("user-agent", ""))


def wants_json(accept: str) -> bool:
    """JSON is named in `Accept` and HTML is not (browsers always name HTML)."""
    return ("application/json" in accept or "+json" in accept) and "text/html" not in accept
