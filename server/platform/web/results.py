"""What a handler may answer; it never knows on which surface the answer is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from server.platform.access.sessions import SessionToken

View = TypeVar("View", bound=BaseModel)


@dataclass(slots=True)
class Page(Generic[View]):
    """A page, or its view as JSON."""

    view: View
    status: int = 200


@dataclass(slots=True)
class Done(Generic[View]):
    """Something changed: JSON gets the view, a browser goes on to `go` with a `flash` sentence."""

    view: View | None = None
    go: str = "/"
    flash: str = ""
    status: int = 200
    token: SessionToken | None = None


@dataclass(frozen=True, slots=True)
class Cookie:
    """A small thing that the browser keeps for us; never readable by scripts."""

    value: str
    seconds: int = 600


@dataclass(slots=True)
class Redirect:
    """Only ever to a path of ours, or to WeChat's OAuth page."""

    to: str
    token: SessionToken | None = None
    cookies: dict[str, Cookie] = field(default_factory=dict)
    moved: bool = False
    """For good: the address that was asked for is an old one (301)."""


@dataclass(slots=True)
class Download:
    """A file that is saved, never shown inside our origin (but as a picture of a page)."""

    name: str
    content_type: str
    body: bytes
    cookies: dict[str, Cookie] = field(default_factory=dict)


@dataclass(slots=True)
class Fragment(Generic[View]):
    """A piece of a page that the page itself asks for again, such as progress."""

    view: View
    template: str


Result = Page[Any] | Done[Any] | Redirect | Download | Fragment[Any]
