"""Styles, scripts and icons: built files, kept in memory, served under names that never change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import orjson
from sanic import Blueprint, Request
from sanic.response import HTTPResponse

from server.settings import ROOT

FOLDER = ROOT / "build" / "assets"
HEADERS = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "X-Content-Type-Options": "nosniff",
    "Vary": "Accept-Encoding",
    "Cross-Origin-Resource-Policy": "same-origin",
}
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".json": "application/json",
}
SMALLER = (("br", ".br"), ("gzip", ".gz"))
"""Content codings we have on disk, the best one first."""


class AssetsMissing(RuntimeError):
    """Nothing was built yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder} holds no built assets: run `make run`, or `npm ci && npm run build` by hand"
        )


@dataclass(frozen=True, slots=True)
class Asset:
    """One built file, plain and in the codings that are smaller."""

    etag: str
    content_type: str
    plain: bytes
    encoded: Mapping[str, bytes]

    def best_for(self, accepted: str) -> tuple[str, bytes]:
        """The coding's name (`""` for plain) and the bytes for an `Accept-Encoding` header."""
        names = accepted_codings(accepted)
        for coding, body in self.encoded.items():
            if coding in names:
                return coding, body
        return "", self.plain


@dataclass(frozen=True, slots=True)
class Assets:
    """All built files by the name they are served under, and those names by the source's name."""

    names: Mapping[str, str]
    files: Mapping[str, Asset]

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Assets:
        """Read everything that the build left. Raises `AssetsMissing`."""
        manifest = folder / "manifest.json"
        if not manifest.is_file():
            raise AssetsMissing(folder)
        names: dict[str, str] = orjson.loads(manifest.read_bytes())
        return cls(names, {file: read(folder / file) for file in names.values()})

    def url(self, name: str) -> str:
        """The address of an asset by its source's name, such as `h5.css`.

        Raises `KeyError` for a name that the build did not make.
        """
        return f"/assets/{self.names[name]}"

    def blueprint(self) -> Blueprint:
        """The route `/assets/<name>`; open to everyone, it holds nothing personal."""
        made = Blueprint("assets", url_prefix="/assets")

        made.add_route(self.respond, "/<name:str>", name="file")
        return made

    async def respond(self, request: Request, name: str) -> HTTPResponse:
        """One file; its name changes with its content, so it may be kept for ever."""
        asset = self.files.get(name)
        if asset is None:
            return HTTPResponse(status=404, headers={"Cache-Control": "no-store"})
        coding, body = asset.best_for(request.headers.get("accept-encoding", ""))
        etag = f'"{asset.etag}{"-" if coding else ""}{coding}"'
        headers = {**HEADERS, "ETag": etag}
        if etag in request.headers.get("if-none-match", ""):
            return HTTPResponse(status=304, headers=headers)
        if coding:
            headers["Content-Encoding"] = coding
        return HTTPResponse(body, 200, headers, asset.content_type)


def read(path: Path) -> Asset:
    """One built file with its compressed neighbours; tiny files are better sent plain."""
    plain = path.read_bytes()
    encoded = {}
    for coding, suffix in SMALLER:
        neighbour = path.with_name(path.name + suffix)
        if neighbour.is_file() and neighbour.stat().st_size < len(plain):
            encoded[coding] = neighbour.read_bytes()
    etag = path.stem.rpartition("-")[2]
    return Asset(etag, TYPES.get(path.suffix, "application/octet-stream"), plain, encoded)


def accepted_codings(header: str) -> frozenset[str]:
    """The codings a browser takes; `q=0` means that it does not (RFC 9110, 12.5.3)."""
    names = set()
    for part in header.split(","):
        name, _, parameters = part.strip().lower().partition(";")
        quality = parameters.strip().removeprefix("q=").strip() if parameters else "1"
        if name and quality.strip("0.") != "":
            names.add(name.strip())
    return frozenset(names)
