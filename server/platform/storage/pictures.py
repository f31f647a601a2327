"""Pictures as strangers send them, drawn anew: what was hidden beside the pixels does not survive
(reliability.md rows 34 to 36)."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

MOST_PIXELS = 40_000_000
"""Read from the header before a pixel is unpacked: a small file may unfold to gigabytes."""

UPLOAD_BODY = 12_000_000
"""What a form may bring: more than a picture, so that one that is too big is refused in words."""

_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""How to stand a picture upright, by what its camera noted."""

_turns = asyncio.Semaphore(2)


HEIC = "这是 iPhone 的 HEIC 照片，请在 iPhone 上存为 JPG 后再选"


def is_heic(body: bytes) -> bool:
    """Whether it is what an iPhone stores, by its bytes: Pillow does not read it."""
    return body[4:8] == b"ftyp" and body[8:12] in (b"heic", b"heix", b"hevc", b"heim", b"mif1")


class Unreadable(ValueError):
    """No picture of the kinds that are taken, or a broken one."""


class TooManyPixels(ValueError):
    """More than `MOST_PIXELS`, whatever the file's size."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as we keep it."""

    body: bytes
    content_type: str


async def drawn_anew(
    body: bytes, kinds: Sequence[str], *, longest: int, keeps_png: bool = False
) -> Picture:
    """The same picture upright, without metadata, at most `longest` pixels long.

    `kinds` are Pillow's names of the formats that are taken, by what the bytes say. Becomes a
    JPEG, or stays a PNG where `keeps_png`. Raises `Unreadable`, `TooManyPixels`.
    """
    async with _turns:
        return await asyncio.to_thread(_drawn_anew, body, kinds, longest, keeps_png)


def _drawn_anew(body: bytes, kinds: Sequence[str], longest: int, keeps_png: bool) -> Picture:
    try:
        drawn, kind = _read(body, kinds, longest)
    except TooManyPixels:
        raise
    except Image.DecompressionBombError:
        raise TooManyPixels() from None
    except Exception:  # Pillow's readers raise anything at all over bytes that were made to
        raise Unreadable() from None
    if not (keeps_png and kind == "PNG"):
        drawn, kind = _on_white(drawn), "JPEG"
    clean = Image.new(drawn.mode, drawn.size)
    clean.paste(drawn)
    out = io.BytesIO()
    clean.save(out, kind, quality=88, optimize=kind == "JPEG")
    return Picture(out.getvalue(), _TYPES[kind])


def _read(body: bytes, kinds: Sequence[str], longest: int) -> tuple[Image.Image, str]:
    with Image.open(io.BytesIO(body), formats=list(kinds)) as given:
        if given.width * given.height > MOST_PIXELS:
            raise TooManyPixels()
        kind, turn = given.format or "", _TURNS.get(given.getexif().get(_ORIENTATION, 1))
        given.draft("RGB", (longest, longest))
        drawn = given.convert("RGBA" if given.has_transparency_data else "RGB")
    drawn.thumbnail((longest, longest))
    return (drawn.transpose(turn) if turn is not None else drawn), kind


def _on_white(drawn: Image.Image) -> Image.Image:
    """What is clear in a picture shows as paper does, not as black."""
    if drawn.mode != "RGBA":
        return drawn
    paper = Image.new("RGB", drawn.size, "white")
    paper.paste(drawn, mask=drawn)
    return paper
