"""One-time codes (web login, mini-program login, phone number) and tokens for web pages."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Literal

from .clock import Clock
from .errors import WeChatError

CODE_LIFE = 300
WEB_TOKEN_LIFE = 7200
REFRESH_LIFE = 30 * 86400

CodeKind = Literal["oauth", "mini", "phone"]


@dataclass
class Code:
    """What a code stands for; `scope` only for web logins."""

    kind: CodeKind
    person: str
    appid: str
    ends: float
    scope: str = ""
    used: bool = False


class Codes:
    """All codes ever given, so that a used one is told from an invented one."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._codes: dict[str, Code] = {}

    def issue(self, kind: CodeKind, person: str, appid: str, scope: str = "") -> str:
        """A fresh code for `person` (an id), good for five minutes and one use."""
        text = f"0{secrets.token_hex(15)}" if kind != "phone" else secrets.token_hex(32)
        self._codes[text] = Code(kind, person, appid, self._clock.now() + CODE_LIFE, scope)
        return text

    def use(self, kind: CodeKind, text: object, appid: str) -> Code:
        """Takes the code. Raises 41008, 40029 (also: another kind or account), 40163 or 42003."""
        if not text:
            raise WeChatError(41008)
        code = self._codes.get(str(text))
        if code is None or code.kind != kind or code.appid != appid:
            raise WeChatError(40029)
        if code.used:
            raise WeChatError(40163)
        if code.ends <= self._clock.now():
            raise WeChatError(42003)
        code.used = True
        return code


@dataclass
class WebToken:
    """An OAuth grant of one person to the official account."""

    person: str
    openid: str
    scope: str
    ends: float


class WebTokens:
    """Web access tokens (2 h) and refresh tokens (30 days); never the API's access_token."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._access: dict[str, WebToken] = {}
        self._refresh: dict[str, WebToken] = {}

    def grant(self, person: str, openid: str, scope: str) -> dict[str, object]:
        """A new pair, as the token endpoint answers it."""
        refresh = f"75_{secrets.token_urlsafe(64)}"
        self._refresh[refresh] = WebToken(person, openid, scope, self._clock.now() + REFRESH_LIFE)
        return self._access_for(refresh)

    def refresh(self, text: str | None) -> dict[str, object]:
        """A new access token. Raises 40030 or 42002."""
        known = self._refresh.get(text or "")
        if known is None:
            raise WeChatError(40030)
        if known.ends <= self._clock.now():
            raise WeChatError(42002)
        return self._access_for(text or "")

    def holder(self, text: str | None, openid: str | None) -> WebToken:
        """The grant behind an access token. Raises 40001, 42001 or 40003."""
        token = self._access.get(text or "")
        if token is None:
            raise WeChatError(40001 if text else 41001)
        if token.ends <= self._clock.now():
            raise WeChatError(42001)
        if token.openid != openid:
            raise WeChatError(40003)
        return token

    def _access_for(self, refresh: str) -> dict[str, object]:
        known = self._refresh[refresh]
        access = f"75_{secrets.token_urlsafe(66)}"
        self._access[access] = WebToken(
            known.person, known.openid, known.scope, self._clock.now() + WEB_TOKEN_LIFE
        )
        return {
            "access_token": access,
            "expires_in": WEB_TOKEN_LIFE,
            "refresh_token": refresh,
            "openid": known.openid,
            "scope": known.scope,
        }
