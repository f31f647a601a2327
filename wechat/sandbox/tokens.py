"""Access tokens as WeChat keeps them: two kinds that do not know each other, with an overlap."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from typing import Literal

from .clock import Clock
from .errors import WeChatError

LIFE = 7200
OVERLAP = 300
FORCED_PER_DAY = 20
FORCED_GAP = 30
_SHAPE = re.compile(r"\d+_[A-Za-z0-9_-]{100,}")

TokenKind = Literal["ordinary", "stable"]


@dataclass
class Token:
    """An issued token; `ends` moves forward when a newer one replaces it."""

    text: str
    appid: str
    ends: float
    killed: bool = False


@dataclass
class _Line:
    """The tokens of one kind of one account."""

    current: Token | None = None
    forced: list[float] = field(default_factory=list)


class AccessTokens:
    """Issues and judges access tokens; wechat-protocol section B."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lines: dict[tuple[str, TokenKind], _Line] = {}
        self._issued: dict[str, Token] = {}

    def ordinary(self, appid: str) -> tuple[str, int]:
        """A new token each time; the one before it stays good for five more minutes."""
        return self._issue(self._line(appid, "ordinary"), appid, overlap=OVERLAP)

    def stable(self, appid: str, *, force: bool) -> tuple[str, int]:
        """The same token until its last five minutes, then a new one beside it.

        Forcing kills the old one at once, at most 20 times a day and 30 s apart; past that
        it changes nothing.
        """
        line, now = self._line(appid, "stable"), self._clock.now()
        current = line.current
        if current is None or current.ends <= now:
            return self._issue(line, appid, overlap=0)
        line.forced = [at for at in line.forced if at > now - 86400]
        may_force = len(line.forced) < FORCED_PER_DAY and (
            not line.forced or now - line.forced[-1] >= FORCED_GAP
        )
        if force and may_force:
            line.forced.append(now)
            current.killed = True
            return self._issue(line, appid, overlap=0)
        if current.ends - now <= OVERLAP:
            return self._issue(line, appid, overlap=OVERLAP)
        return current.text, int(current.ends - now)

    def owner(self, text: str | None) -> str:
        """The appid of a token. Raises 41001, 40014, 40001 or 42001."""
        if not text:
            raise WeChatError(41001)
        if not _SHAPE.fullmatch(text):
            raise WeChatError(40014)
        token = self._issued.get(text)
        if token is None or token.killed:
            raise WeChatError(40001)
        if token.ends <= self._clock.now():
            raise WeChatError(42001)
        return token.appid

    def expire(self, appid: str) -> None:
        """Ends every token of the account now: the next call gets 42001."""
        for token in self._issued.values():
            if token.appid == appid:
                token.ends = min(token.ends, self._clock.now())

    def kill(self, appid: str) -> None:
        """Makes every token of the account "not latest": the next call gets 40001."""
        for token in self._issued.values():
            token.killed = token.killed or token.appid == appid
        for (owner, _), line in self._lines.items():
            if owner == appid:
                line.current = None

    def _line(self, appid: str, kind: TokenKind) -> _Line:
        return self._lines.setdefault((appid, kind), _Line())

    def _issue(self, line: _Line, appid: str, *, overlap: float) -> tuple[str, int]:
        now = self._clock.now()
        if line.current is not None:
            line.current.ends = min(line.current.ends, now + overlap)
        text = f"{len(self._issued) + 61}_{secrets.token_urlsafe(102)}"
        line.current = self._issued[text] = Token(text, appid, now + LIFE)
        return text, LIFE
