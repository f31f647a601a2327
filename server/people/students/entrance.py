"""Who is in already needs no way in."""

from __future__ import annotations

from urllib.parse import quote

from server.platform.access.actor import Actor
from server.platform.access.rule import is_student
from server.platform.web.results import Redirect
from server.platform.web.visit import Visit

WELCOME = "/student"


def elsewhere(actor: Actor, visit: Visit) -> Redirect | None:
    """Who is in already goes home; in WeChat it must be known first who looks."""
    if is_student(actor):
        return Redirect(WELCOME)
    if visit.in_wechat and actor.identity_id is None:
        return Redirect(f"/wechat/oauth/start?to={quote(visit.path, safe='/')}")
    return None
