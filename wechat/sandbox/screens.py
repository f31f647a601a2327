"""The few pages that WeChat's own app shows inside the phone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader
from sanic.response import HTTPResponse, html

_pages = Environment(loader=FileSystemLoader(Path(__file__).parent / "pages"), autoescape=True)


def screen(name: str, *, status: int = 200, **view: Any) -> HTTPResponse:
    """The page `pages/<name>.html`; never cached."""
    body = _pages.get_template(f"{name}.html").render(view)
    return html(body, status=status, headers={"cache-control": "no-store"})


def problem(title: str, text: str, *, status: int = 200, retry: str = "") -> HTTPResponse:
    """A plain page that says what went wrong, with a 重试 button when `retry` is an address."""
    return screen("problem", status=status, title=title, text=text, retry=retry)
