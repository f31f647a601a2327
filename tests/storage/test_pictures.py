"""Pictures that strangers send: drawn anew, or refused in one of two ways."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from server.platform.storage.pictures import TooManyPixels, Unreadable, drawn_anew

KINDS = ("JPEG", "PNG", "WEBP")
ORIENTATION = 0x0112
RED, WHITE = (255, 0, 0), (255, 255, 255)


def made(kind: str = "PNG", mode: str = "RGB", **how: object) -> bytes:
    """A white picture of 60 × 40 with one red corner, at the left of its top."""
    picture = Image.new("RGB", (60, 40), WHITE)
    picture.paste(RED, (0, 0, 20, 20))
    out = io.BytesIO()
    picture.convert(mode).save(out, kind, **how)
    return out.getvalue()


def noted(tag: int, value: object) -> Image.Exif:
    exif = Image.Exif()
    exif[tag] = value
    return exif


def with_chunk(png: bytes, kind: bytes, data: bytes) -> bytes:
    """A PNG with one more chunk behind its header."""
    check = struct.pack(">I", zlib.crc32(kind + data))
    return png[:33] + struct.pack(">I", len(data)) + kind + data + check + png[33:]


def opened(body: bytes) -> Image.Image:
    return Image.open(io.BytesIO(body))


CORNERS = {
    1: (10, 10), 2: (50, 10), 3: (50, 30), 4: (10, 30),
    5: (10, 10), 6: (30, 10), 7: (30, 50), 8: (10, 50),
}  # fmt: skip
"""Where the red corner stands for each note of a camera, when the picture is upright."""


@pytest.mark.parametrize("orientation", CORNERS)
async def test_a_picture_stands_upright_however_the_camera_was_held(orientation: int) -> None:
    body = made("JPEG", quality=95, exif=noted(ORIENTATION, orientation))
    kept = opened((await drawn_anew(body, KINDS, longest=100)).body)
    assert kept.size == ((60, 40) if orientation < 5 else (40, 60))
    red, green, _ = kept.getpixel(CORNERS[orientation])  # type: ignore[misc]  # RGB
    assert red > 200 > 100 > green


async def test_a_note_of_a_camera_that_makes_no_sense_is_nobodys_fault() -> None:
    """Its orientation is a text, which Pillow cannot write again."""
    body = bytearray(made("JPEG", exif=noted(ORIENTATION, 6)))
    entry = body.index(b"\x01\x12\x00\x03")
    body[entry + 2 : entry + 4] = b"\x00\x02"
    kept = await drawn_anew(bytes(body), KINDS, longest=100)
    assert opened(kept.body).size == (60, 40)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
async def test_every_kind_of_png_can_be_a_jpeg(mode: str) -> None:
    kept = await drawn_anew(made(mode=mode), KINDS, longest=30)
    assert (kept.content_type, opened(kept.body).size) == ("image/jpeg", (30, 20))


async def test_what_is_clear_shows_as_paper() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(out, "PNG")
    kept = opened((await drawn_anew(out.getvalue(), KINDS, longest=8)).body)
    assert kept.getpixel((4, 4)) == WHITE
    png = opened((await drawn_anew(out.getvalue(), KINDS, longest=8, keeps_png=True)).body)
    assert (png.format, png.getpixel((4, 4))) == ("PNG", (0, 0, 0, 0))


BROKEN = {
    "nothing": b"",
    "a page": b"<html><script>alert(1)</script>",
    "a kind that is not taken": made("GIF"),
    "half of it": made("JPEG", quality=95)[:400],
    "a text that unfolds to gigabytes": with_chunk(
        made(), b"zTXt", b"a\0\0" + zlib.compress(bytes(100_000_000))
    ),
}


@pytest.mark.parametrize("what", BROKEN)
async def test_what_cannot_be_read_is_refused_in_one_way(what: str) -> None:
    with pytest.raises(Unreadable) as refused:
        await drawn_anew(BROKEN[what], KINDS, longest=100)
    assert str(refused.value) == "", "Pillow's English is for nobody"


@pytest.mark.parametrize("size", [(8_000, 8_000), (60_000, 60_000), (2**31 - 1, 1)])
async def test_a_bomb_is_known_by_its_header(size: tuple[int, int]) -> None:
    png = bytearray(made())
    png[16:24] = struct.pack(">II", *size)
    png[29:33] = struct.pack(">I", zlib.crc32(png[12:29]))
    with pytest.raises(TooManyPixels):
        await drawn_anew(bytes(png), KINDS, longest=100)
