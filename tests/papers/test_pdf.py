"""A PDF of a licence is kept as a picture of its pages; what could act in it is left behind."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from server.platform.papers import pdf, pictures
from tests.employers.conftest import picture

HOSTILE = b"""%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Annots[4 0 R]>> endobj
4 0 obj <</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(calc.exe)>>>> endobj
trailer <</Root 1 0 R>>
"""


def pages(count: int) -> bytes:
    """A PDF with so many empty pages."""
    out = io.BytesIO()
    first, *others = [Image.new("RGB", (80, 60), "white") for _ in range(count)]
    first.save(out, "PDF", save_all=True, append_images=others)
    return out.getvalue()


async def test_a_pdf_becomes_a_picture_of_its_pages() -> None:
    kept = await pictures.redrawn(pages(2))
    with Image.open(io.BytesIO(kept.body)) as drawn:
        assert kept.content_type == "image/jpeg"
        assert drawn.height == pytest.approx(drawn.width * 1.5, rel=0.02)


async def test_scripts_and_links_of_a_pdf_are_left_behind() -> None:
    kept = await pictures.redrawn(HOSTILE)
    assert kept.body.startswith(b"\xff\xd8")
    assert not any(word in kept.body for word in (b"JavaScript", b"Launch", b"calc.exe"))


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (pages(4), "最多 3 页"),
        (b"%PDF-1.7\nnothing behind it", "无法打开"),
        (HOSTILE[:150], "无法打开"),
    ],
)
async def test_what_cannot_be_drawn_is_refused_in_words(body: bytes, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        await pictures.redrawn(body)


async def test_a_logo_is_no_pdf_and_a_picture_none_either() -> None:
    with pytest.raises(ValueError, match="只能上传 JPG"):
        await pictures.redrawn(pages(1), pictures.LOGO)
    assert not pdf.is_pdf(picture())
