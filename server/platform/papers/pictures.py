"""A paper as somebody uploads it: a photo or a PDF of a document, drawn anew."""

from __future__ import annotations

from dataclasses import dataclass

from server.platform.papers import pdf
from server.platform.storage.pictures import (
    HEIC,
    Picture,
    TooManyPixels,
    Unreadable,
    drawn_anew,
    is_heic,
)

KB, MB = 1024, 1024 * 1024
_DRAWN = {"image/jpeg": "JPEG", "image/png": "PNG", "image/webp": "WEBP"}
"""Pillow's names."""


@dataclass(frozen=True, slots=True)
class Format:
    """What is taken, in words and as types, up to which weight, and how long its picture is kept
    at most, in pixels."""

    said: str
    types: tuple[str, ...]
    limit: int = 2 * MB
    longest: int = 2400

    @property
    def weight(self) -> str:
        """The limit as people read it."""
        return f"{self.limit // MB} MB" if self.limit >= MB else f"{self.limit // KB} KB"


DOCUMENT = Format("JPG、PNG 图片或 PDF", ("image/jpeg", "image/png", "application/pdf"))
"""AUTH-12: 图片不超过 2M."""
JPEG = Format("JPG 图片", ("image/jpeg",))
PHOTO = Format("JPG、PNG 或 WebP 图片", tuple(_DRAWN), limit=5 * MB, longest=2000)
LOGO = Format("JPG、PNG 图片", ("image/jpeg", "image/png"), limit=100 * KB, longest=400)
"""EREG-27."""


async def redrawn(body: bytes, taken: Format = DOCUMENT) -> Picture:
    """The same picture drawn anew, a PDF as the picture of its few pages.

    What it is, its bytes say, not its name. Raises `ValueError` with a Chinese sentence.
    """
    if not body:
        raise ValueError("文件是空的，请重新选择")
    if is_heic(body):
        raise ValueError(HEIC)
    takes_pdf = pdf.is_pdf(body) and "application/pdf" in taken.types
    if len(body) > taken.limit:
        instead = "，或改传照片（照片会自动缩小）" if takes_pdf else ""
        raise ValueError(f"文件不能超过 {taken.weight}，请压缩后再上传{instead}")
    if takes_pdf:
        body = await pdf.drawn(body)
    kinds = [_DRAWN[kind] for kind in taken.types if kind in _DRAWN]
    try:
        return await drawn_anew(body, kinds, longest=taken.longest, keeps_png=True)
    except TooManyPixels:
        raise ValueError("图片的尺寸太大，请缩小后再上传") from None
    except Unreadable:
        raise ValueError(f"只能上传 {taken.said}，请换一份能正常打开的") from None
