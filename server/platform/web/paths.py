"""Addresses of ours that came in from outside: where somebody wants to go on."""

from __future__ import annotations

import re
from urllib.parse import unquote

from server.platform.errors import Malformed

LONGEST = 512
"""Characters that a login may carry along (WeChat's own limit is about the whole address)."""
LONGEST_WAY = 1200
"""One between two pages of ours: a list's filters, a searched name among them, in percent signs."""
_SIGN = r"[A-Za-z0-9\-._~/]|%[0-9A-Fa-f]{2}"
_PATH = re.compile(rf"/({_SIGN})*(\?({_SIGN}|[=&+,])*)?")
_NEVER = ("/wechat/", "/api/")
_FORBIDDEN_INSIDE = re.compile(r"[\x00-\x1f\x7f\\@#]|//|://|(^|/)\.\.?(/|\?|$)")


class UnsafePath(Malformed):
    """`to` is not a path of ours."""

    code = "unsafe_path"
    title = "这个链接不能打开，请从公众号菜单重新进入"


def safe_path(to: str, *, longest: int = LONGEST) -> str:
    """`to`, if it is a path of ours (with a query or without). Raises `UnsafePath`.

    Letters, digits and a few signs only; decoding it again and again must not bring out
    another host, a step upwards or a control character.
    """
    if len(to) > longest or not _PATH.fullmatch(to) or to.startswith(_NEVER):
        raise UnsafePath()
    seen = to
    for _ in range(4):
        if _FORBIDDEN_INSIDE.search(seen) or seen.startswith(_NEVER):
            break
        decoded = _decoded(seen)
        if decoded == seen:
            return to
        seen = decoded
    raise UnsafePath()


def safe_or(to: str, otherwise: str, *, longest: int = LONGEST_WAY) -> str:
    """`to` as the way from one page of ours to another, or `otherwise` where it has what none may
    carry, such as a sign in a searched name, or is too long."""
    try:
        return safe_path(to, longest=longest)
    except UnsafePath:
        return otherwise


def _decoded(encoded: str) -> str:
    try:
        return unquote(encoded, errors="strict")
    except UnicodeDecodeError:
        raise UnsafePath() from None
