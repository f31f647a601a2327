"""Uploaded pictures: drawn anew, without what was hidden in them; anything else is refused."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from server.platform.papers import pictures
from tests.employers.conftest import picture


async def test_metadata_does_not_survive() -> None:
    exif = Image.Exif()
    exif[0x010E] = "拍摄于家中"
    exif[0x8825] = {1: "N", 2: (45.0, 45.0, 0.0)}
    given = picture(exif=exif, comment=b"hidden words")
    assert b"hidden words" in given
    kept = await pictures.redrawn(given)
    assert b"hidden words" not in kept.body
    with Image.open(io.BytesIO(kept.body)) as drawn:
        assert not drawn.getexif()
        assert (kept.content_type, drawn.size) == ("image/jpeg", (60, 40))


async def test_a_picture_taken_sideways_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    kept = await pictures.redrawn(picture(exif=exif))
    with Image.open(io.BytesIO(kept.body)) as drawn:
        assert drawn.size == (40, 60)


async def test_bytes_after_the_picture_are_left_behind() -> None:
    kept = await pictures.redrawn(picture("PNG") + b"<script>alert(1)</script>")
    assert b"script" not in kept.body


@pytest.mark.parametrize(
    "body",
    [b"GIF89a" + bytes(40), b"<svg xmlns='http://www.w3.org/2000/svg'/>", picture()[:80]],
)
async def test_what_is_no_jpeg_or_png_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match="只能上传 JPG、PNG"):
        await pictures.redrawn(body)


async def test_a_picture_over_its_limit_is_refused_before_it_is_opened() -> None:
    with pytest.raises(ValueError, match="不能超过 2 MB"):
        await pictures.redrawn(bytes(pictures.DOCUMENT.limit + 1))
    with pytest.raises(ValueError, match="不能超过 100 KB"):
        await pictures.redrawn(bytes(pictures.LOGO.limit + 1), pictures.LOGO)
    with pytest.raises(ValueError, match="2 MB，请压缩后再上传，或改传照片"):
        await pictures.redrawn(b"%PDF-1.7" + bytes(pictures.DOCUMENT.limit))


@pytest.mark.parametrize("taken", [pictures.DOCUMENT, pictures.LOGO])
async def test_a_photo_as_an_iphone_stores_it_is_told_how_to_send_it(
    taken: pictures.Format,
) -> None:
    with pytest.raises(ValueError, match="iPhone 上存为 JPG"):
        await pictures.redrawn(b"\0\0\0\x18ftypheic" + bytes(taken.limit), taken)


@pytest.mark.parametrize("side", [7_000, 30_000])
async def test_a_small_file_that_unfolds_to_gigabytes_is_refused_by_its_header(side: int) -> None:
    with pytest.raises(ValueError, match="尺寸太大"):
        await pictures.redrawn(_png_header(side, side))


def _png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body
