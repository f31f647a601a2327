"""What WeChat's API tells us, reduced to what we use; secrets of a session are left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Follower:
    """A person as the official account knows him; `unionid` only with a bound open platform."""

    openid: str
    is_following: bool
    unionid: str | None


@dataclass(frozen=True, slots=True)
class SceneCode:
    """A QR code with a scene: `url` is the text inside it, `ticket` names its picture."""

    ticket: str
    url: str
    expire_seconds: int


@dataclass(frozen=True, slots=True)
class WebGrant:
    """A web login. A snapshot user is nobody in particular: never bind anything to one."""

    openid: str
    unionid: str | None
    scope: str
    is_snapshot: bool


@dataclass(frozen=True, slots=True)
class MiniUser:
    """Who signed in from the mini-program."""

    openid: str
    unionid: str | None


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone number without its country's prefix."""

    country: str
    number: str


@dataclass(frozen=True, slots=True)
class TextVerdict:
    """WeChat's opinion of a text; `label` 20001 and up say why."""

    suggestion: Literal["pass", "review", "risky"]
    is_checked: bool
    label: int | None = None
