"""The school that a browser signed in to last, to be chosen already next time."""

from __future__ import annotations

from server.platform.web.results import Cookie
from server.platform.web.visit import Visit

COOKIE = "jiuye_school"
SECONDS = 180 * 24 * 3600


def keep(site: str) -> dict[str, Cookie]:
    """The cookie that remembers a school's code."""
    return {COOKIE: Cookie(site, SECONDS)}


def kept(visit: Visit) -> str:
    """The code of that school; empty at first."""
    return (visit.request.cookies.get(COOKIE) or "")[:10]
