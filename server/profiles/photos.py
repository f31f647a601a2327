"""Photos as they come from a phone, made small and harmless: re-encoded, nothing of them kept."""

from __future__ import annotations

import asyncio
import io

from PIL import Image, ImageOps, UnidentifiedImageError

from server.errors import invalid

MAX_BYTES = 5 * 1024 * 1024
MAX_PIXELS = 40_000_000
SIDE = 480
FORMATS = ("JPEG", "PNG", "WEBP")


async def made_small(body: bytes, *, side: int = SIDE) -> bytes:
    """A JPEG of at most `side` × `side` pixels without any metadata (SACC-02).

    Raises `Invalid` at `file` above 5 MB or 40 megapixels, and for what is no picture.
    """
    if len(body) > MAX_BYTES:
        raise invalid("file", "照片不能超过 5 MB，请压缩后再上传")
    return await asyncio.to_thread(_re_encode, body, side)


def _re_encode(body: bytes, side: int) -> bytes:
    try:
        with Image.open(io.BytesIO(body), formats=FORMATS) as picture:
            # The header alone tells the size: a bomb is refused before it is unpacked.
            if picture.width * picture.height > MAX_PIXELS:
                raise invalid("file", "照片的像素太大，请换一张 4000 万像素以内的")
            picture.draft("RGB", (side * 2, side * 2))
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise invalid("file", "无法读取这张照片，请上传 JPG、PNG 或 WebP 图片") from None
    upright.thumbnail((side, side))
    clean = Image.new("RGB", upright.size)
    clean.paste(upright)
    out = io.BytesIO()
    clean.save(out, "JPEG", quality=85, optimize=True)
    return out.getvalue()
