"""Uploaded pictures and PDFs are drawn anew: what was hidden beside the pixels does not survive."""

from __future__ import annotations

import asyncio
import io
from dataclasses import dataclass

from PIL import Image, ImageOps, UnidentifiedImageError

from server.employers import pdf

MAX_BYTES = 2 * 1024 * 1024
"""AUTH-12: 图片不超过 2M."""
MAX_LOGO_BYTES = 100 * 1024
"""EREG-27."""
UPLOAD_BODY = 12_000_000
"""More than a picture may have, so that a photo that is too big is refused in words."""
MOST_PIXELS = 40_000_000
"""Read from the header before a pixel is unpacked: a small file may unfold to gigabytes."""
TOO_WIDE = "图片的尺寸太大，请缩小后再上传"
LONGEST = 2400
LONGEST_LOGO = 400

_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}
_turns = asyncio.Semaphore(2)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as we keep it."""

    body: bytes
    content_type: str


async def redrawn(body: bytes, *, logo: bool = False) -> Picture:
    """The same picture without metadata, upright, at most 2400 pixels long (a logo: 400).

    Takes JPEG, PNG and (no logo) a PDF of few pages by what the bytes say, not by their name.
    Raises `ValueError` with a Chinese sentence.
    """
    limit = MAX_LOGO_BYTES if logo else MAX_BYTES
    if not body:
        raise ValueError("文件是空的，请重新选择")
    if len(body) > limit:
        allowed = "100 KB" if logo else "2 MB"
        raise ValueError(f"文件不能超过 {allowed}，请压缩后再上传")
    async with _turns:
        if pdf.is_pdf(body) and not logo:
            body = await pdf.drawn(body)
        return await asyncio.to_thread(_redraw, body, LONGEST_LOGO if logo else LONGEST)


def _redraw(body: bytes, longest: int) -> Picture:
    try:
        with Image.open(io.BytesIO(body), formats=list(_TYPES)) as given:
            kind = given.format or ""
            if given.width * given.height > MOST_PIXELS:
                raise ValueError(TOO_WIDE)
            given.load()
            upright = ImageOps.exif_transpose(given)
            drawn = upright.convert("RGBA" if kind == "PNG" and _is_clear(upright) else "RGB")
    except ValueError:
        raise
    except Image.DecompressionBombError:
        raise ValueError(TOO_WIDE) from None
    except (UnidentifiedImageError, OSError, SyntaxError):
        raise ValueError("只能上传 JPG、PNG 图片或 PDF，请换一份能正常打开的") from None
    drawn.thumbnail((longest, longest))
    clean = Image.new(drawn.mode, drawn.size)
    clean.paste(drawn)
    out = io.BytesIO()
    clean.save(out, kind, quality=88, optimize=True)
    return Picture(out.getvalue(), _TYPES[kind])


def _is_clear(picture: Image.Image) -> bool:
    return picture.mode in ("RGBA", "LA") or "transparency" in picture.info
