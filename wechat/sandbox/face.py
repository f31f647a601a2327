"""Serves the phone page and its files."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from sanic import Blueprint, Request
from sanic.response import HTTPResponse, file, html, redirect

from .addresses import PHONE_HOST, port_in

_HERE = Path(__file__).parent
_BUILT = _HERE.parents[1] / "build" / "face"

blueprint = Blueprint("face")


def _folder() -> Path:
    """The bundled face when it has been built, else its sources."""
    return _BUILT if (_BUILT / "index.html").is_file() else _HERE / "face"


@blueprint.get("/")
async def home(request: Request) -> HTTPResponse:
    """The phone, at its own host name; browsers that come by another name are sent there."""
    host = request.headers.get("host") or ""
    accepts_html = "text/html" in (request.headers.get("accept") or "")
    if accepts_html and not host.startswith(PHONE_HOST):
        return redirect(f"http://{PHONE_HOST}{port_in(host)}/")
    page = _folder() / "index.html"
    if not page.is_file():
        return html("<!doctype html><title>微信模拟器</title><p>微信模拟器已启动。</p>")
    return await file(page, headers={"cache-control": "no-cache"})


@blueprint.get("/face/<path:path>")
async def asset(request: Request, path: str) -> HTTPResponse:
    folder = _folder().resolve()
    wanted = (folder / path).resolve()
    if not wanted.is_relative_to(folder) or not wanted.is_file():
        return html("没有这个文件", status=404)
    kind = mimetypes.guess_type(wanted.name)[0] or "application/octet-stream"
    return await file(wanted, mime_type=kind, headers={"cache-control": "no-cache"})
