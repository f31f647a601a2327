"""Where a person who is not signed in is sent, by the page that was asked for."""

from __future__ import annotations

from server.platform.web.visit import Visit


def way_in(visit: Visit) -> str:
    """In WeChat through OAuth, then binding; elsewhere the door that the page belongs to."""
    if visit.path.startswith("/staff"):
        return "/staff/signin"
    if visit.actor.identity_id is not None:
        return "/student/bind"
    if visit.in_wechat or visit.in_wecom:
        return f"/wechat/oauth/start?to={visit.path}"
    return "/student/signin" if visit.on_phone else "/student/entrance"


def employers_way_in(visit: Visit) -> str:
    """In WeChat it must be known first who looks; then the landing with 登录 and 注册."""
    if (visit.in_wechat or visit.in_wecom) and visit.actor.identity_id is None:
        return f"/wechat/oauth/start?to={visit.path}"
    return "/employer/entrance"
