"""What an employer uploads as a proof: a photo or a PDF of a document, or its logo."""

from __future__ import annotations

from server.people.employers import pdf
from server.platform.storage.pictures import Picture, TooManyPixels, Unreadable, drawn_anew

MAX_BYTES = 2 * 1024 * 1024
"""AUTH-12: 图片不超过 2M."""
MAX_LOGO_BYTES = 100 * 1024
"""EREG-27."""
LONGEST = 2400
LONGEST_LOGO = 400


async def redrawn(body: bytes, *, logo: bool = False, jpeg_only: bool = False) -> Picture:
    """The same picture drawn anew, at most 2400 pixels long (a logo: 400).

    Takes JPEG, PNG and (no logo) a PDF of few pages, or JPEG alone (AUTH-12), by what the bytes
    say, not by their name. Raises `ValueError` with a Chinese sentence.
    """
    limit = MAX_LOGO_BYTES if logo else MAX_BYTES
    if not body:
        raise ValueError("文件是空的，请重新选择")
    if len(body) > limit:
        allowed = "100 KB" if logo else "2 MB"
        raise ValueError(f"文件不能超过 {allowed}，请压缩后再上传")
    if pdf.is_pdf(body) and not logo and not jpeg_only:
        body = await pdf.drawn(body)
    kinds = ("JPEG",) if jpeg_only else ("JPEG", "PNG")
    longest = LONGEST_LOGO if logo else LONGEST
    try:
        return await drawn_anew(body, kinds, longest=longest, keeps_png=True)
    except TooManyPixels:
        raise ValueError("图片的尺寸太大，请缩小后再上传") from None
    except Unreadable:
        allowed = "JPG" if jpeg_only else "JPG、PNG" if logo else "JPG、PNG 图片或 PDF"
        noun = "" if allowed.endswith("PDF") else " 图片"
        raise ValueError(f"只能上传 {allowed}{noun}，请换一份能正常打开的") from None
