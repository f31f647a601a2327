"""Links that open our pages inside WeChat: always through OAuth, so that the right person is in."""

from __future__ import annotations

from urllib.parse import quote

from server.platform import runtime


def url(path: str) -> str:
    """The address to put into menus, cards and messages for a page of ours."""
    public = runtime.current().settings.public_url
    return f"{public}/wechat/oauth/start?to={quote(path, safe='/')}"


def entry(path: str, words: str) -> str:
    """A link for a text message."""
    return f'<a href="{url(path)}">{words}</a>'
