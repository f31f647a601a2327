"""The script that WeChat's browser puts into every page it shows."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import orjson
from sanic.response import HTTPResponse, text

from .people import Person

PATH = "/-/wechat.js"
_PARTS = ("talk", "pages", "net", "text", "jssdk")
_HEAD = re.compile(rb"<head(\s[^>]*)?>", re.I)


@cache
def _parts() -> str:
    folder = Path(__file__).parent / "bridge"
    return "\n".join((folder / f"{name}.js").read_text("utf-8") for name in _PARTS)


def script(person: Person) -> HTTPResponse:
    """The script for this person's phone as it is set now; it does nothing outside a frame."""
    device = person.device.view() | {"user_agent": person.device.user_agent}
    body = (
        "(() => {\nif (parent === window) return;\n"
        f"const device = {orjson.dumps(device).decode()};\n{_parts()}}})();\n"
    )
    return text(
        body, content_type="text/javascript; charset=utf-8", headers={"cache-control": "no-store"}
    )


def put_into(page: bytes, *, passing: bool) -> bytes:
    """`page` with the script first; `passing` pages (answers to a POST) are not gone back to."""
    tag = f'<script src="{PATH}"{" data-passing" if passing else ""}></script>'.encode()
    head = _HEAD.search(page)
    return page[: head.end()] + tag + page[head.end() :] if head else tag + page
