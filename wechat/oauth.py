"""Web login in WeChat: the way there, a single-use state, a safe way back; wechat-protocol D."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any, Literal
from urllib.parse import quote

from server.platform import clock
from server.platform.errors import Forbidden, SignInNeeded
from server.platform.web.paths import safe_path
from wechat.client import WeChatClient
from wechat.errors import CODE_ERRORS, WeChatError
from wechat.models import OAuthState

STATE_LIFE = timedelta(minutes=10)
"""How long a person may take over WeChat's consent page (reliability row 22)."""

KEPT = timedelta(days=1)
"""How long a browser that comes to the same address again is led on."""


class StateRefused(Forbidden):
    """The login did not start in this browser, or took too long."""

    code = "state_refused"
    title = "登录已过期，请从公众号菜单重新进入"


class CodeRefused(SignInNeeded):
    """WeChat's login code is used up, too old or invented; the person has to come again."""

    code = "code_refused"
    title = "微信登录没有成功，请从公众号菜单重新进入"


@dataclass(frozen=True, slots=True)
class Departure:
    """What a browser takes along: `state` in the address, `browser` in a cookie."""

    state: str
    browser: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where a login leads; `again` when this browser came back with it before."""

    to: str
    again: bool


@dataclass(frozen=True, slots=True)
class OAuthUser:
    """Who came back. With `is_snapshot` it is nobody: show public pages, bind nothing."""

    openid: str
    unionid: str | None
    is_snapshot: bool


def authorize_url(
    open_root: str,
    appid: str,
    redirect_uri: str,
    state: str,
    *,
    scope: Literal["snsapi_base", "snsapi_userinfo"] = "snsapi_base",
) -> str:
    """WeChat's login page. The order of the parameters and the fragment are WeChat's (D)."""
    return (
        f"{open_root}/connect/oauth2/authorize?appid={quote(appid, safe='')}"
        f"&redirect_uri={quote(redirect_uri, safe='')}&response_type=code&scope={scope}"
        f"&state={quote(state, safe='')}#wechat_redirect"
    )


async def depart(to: str, browser: str = "") -> Departure:
    """Note a login that begins now; `browser` is the nonce of a cookie set before, if any.

    One nonce serves several logins of one browser, so that two open pages do not
    refuse each other. Raises `UnsafePath`.
    """
    departure = Departure(
        state=secrets.token_hex(20),
        browser=browser if _is_nonce(browser) else secrets.token_hex(20),
    )
    await OAuthState.create(
        hash=_hash(departure.state),
        browser_hash=_hash(departure.browser),
        to=safe_path(to),
        created_at=clock.now(),
    )
    return departure


async def arrive(state: str, browser: str) -> Arrival:
    """Use up a state, or see that this browser did (back, reload). Raises `StateRefused`.

    One conditional UPDATE, so that of two arrivals with one state one is the first, with Redis
    stopped as well.
    """
    now = clock.now()
    mine: dict[str, Any] = {"hash": _hash(state), "browser_hash": _hash(browser)}
    is_first = await OAuthState.filter(
        **mine, used_at__isnull=True, created_at__gt=now - STATE_LIFE
    ).update(used_at=now)
    used = await OAuthState.get_or_none(**mine, used_at__isnull=False)
    if used is None:
        raise StateRefused()
    return Arrival(used.to, again=not is_first)


async def exchange(client: WeChatClient, code: str) -> OAuthUser:
    """Who a login code belongs to; it works once.

    Raises `CodeRefused` (401), `WeChatUnavailable` (503), or `WeChatError` for our own faults.
    """
    if not code or len(code) > 512:
        raise CodeRefused()
    try:
        grant = await client.oauth_grant(code)
    except WeChatError as refusal:
        if refusal.errcode in CODE_ERRORS:
            raise CodeRefused() from None
        raise
    return OAuthUser(grant.openid, grant.unionid, grant.is_snapshot)


async def purge() -> int:
    """Forget logins that began more than a day ago; how many."""
    return await OAuthState.filter(created_at__lt=clock.now() - KEPT).delete()


def _is_nonce(browser: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{40}", browser) is not None


def _hash(secret: str) -> str:
    return sha256(secret.encode(errors="surrogatepass")).hexdigest()
