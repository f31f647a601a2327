"""Plain text as paragraphs and links: what people wrote is never read as HTML."""

from __future__ import annotations

import re

from server.platform.web.forms import View

_ADDRESS = re.compile(r"https?://[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
_TRAILING = ".,;:!?)]'"


class Piece(View):
    """A stretch of text; with `href`, a link."""

    text: str
    href: str = ""


def paragraphs(text: str) -> list[list[Piece]]:
    """One paragraph a line; http and https addresses become links, nothing else does."""
    return [_pieces(line.strip()) for line in text.splitlines() if line.strip()]


def _pieces(line: str) -> list[Piece]:
    pieces: list[Piece] = []
    end = 0
    for found in _ADDRESS.finditer(line):
        address = found.group().rstrip(_TRAILING)
        if found.start() > end:
            pieces.append(Piece(text=line[end : found.start()]))
        pieces.append(Piece(text=address, href=address))
        end = found.start() + len(address)
    if end < len(line):
        pieces.append(Piece(text=line[end:]))
    return pieces
