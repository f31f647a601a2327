"""Small files at a domain's root, by which WeChat sees that it is ours (running.md)."""

from __future__ import annotations

from collections.abc import Mapping

from sanic import Blueprint, HTTPResponse, Request
from sanic.response import text


def blueprint(files: Mapping[str, str]) -> Blueprint:
    """`/<name>` for each of these names and contents; any other name stays unknown."""
    pages = Blueprint("verification")

    async def content(request: Request) -> HTTPResponse:
        return text(files[request.path.removeprefix("/")])

    for place, name in enumerate(files):
        pages.add_route(content, f"/{name}", name=f"file_{place}")
    return pages
