"""Pictures of papers that plainly are no real ones."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

from server.platform.documents import rendering


def drawn(title: str, line: str) -> bytes:
    """A licence or a letter lying across, as PNG; few colours, so it is small and quickly made."""
    paper = Image.new("P", (720, 500))
    paper.putpalette((251, 247, 236))
    pen = ImageDraw.Draw(paper)
    pen.fontmode = "1"
    pen.rectangle((16, 16, 704, 484), outline=(168, 148, 92), width=4)
    _words(pen, title, line)
    pen.ellipse((500, 300, 660, 460), outline=(192, 57, 43), width=6)
    return _saved(paper, "PNG")


def letter(title: str, line: str) -> bytes:
    """A sealed letter standing upright, as JPEG."""
    paper = Image.new("RGB", (600, 800), "white")
    pen = ImageDraw.Draw(paper)
    _words(pen, title, line)
    for row in range(330, 560, 40):
        pen.line((60, row, 540, row), fill=(153, 153, 153), width=2)
    pen.ellipse((360, 590, 540, 770), outline=(192, 57, 43), width=6)
    return _saved(paper, "JPEG")


def _words(pen: ImageDraw.ImageDraw, title: str, line: str) -> None:
    pen.text((60, 60), "演示", fill=(138, 31, 31), font=rendering.face(64))
    pen.text((60, 170), title, fill=(51, 51, 51), font=rendering.face(36))
    pen.text((60, 250), line, fill=(51, 51, 51), font=rendering.face(30))


def _saved(paper: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    paper.save(out, kind)
    return out.getvalue()
