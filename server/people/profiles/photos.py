"""Photos as they come from a phone, made small and harmless."""

from __future__ import annotations

from server.platform.errors import invalid
from server.platform.storage.pictures import (
    HEIC,
    TooManyPixels,
    Unreadable,
    drawn_anew,
    is_heic,
)

MAX_BYTES = 5 * 1024 * 1024
SIDE = 480
FORMATS = ("JPEG", "PNG", "WEBP")


async def made_small(body: bytes) -> bytes:
    """A JPEG of at most `SIDE` × `SIDE` pixels without any metadata (SACC-02).

    Raises `Invalid` at `file` above 5 MB or 40 megapixels, and for what is no picture.
    """
    if len(body) > MAX_BYTES:
        raise invalid("file", "照片不能超过 5 MB，请压缩后再上传")
    if is_heic(body):
        raise invalid("file", HEIC)
    try:
        return (await drawn_anew(body, FORMATS, longest=SIDE)).body
    except TooManyPixels:
        raise invalid("file", "照片的像素太大，请换一张 4000 万像素以内的") from None
    except Unreadable:
        raise invalid("file", "无法读取这张照片，请上传 JPG、PNG 或 WebP 图片") from None
