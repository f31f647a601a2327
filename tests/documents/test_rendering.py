"""Printed documents: what people typed is text, and the loop goes on while typst works."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pypdfium2
import pytest

from server.demo import papers
from server.platform.documents import rendering
from server.platform.errors import Unavailable

HOSTILE = '#eval("1") $x^2$ \\u{41} *重* _斜_ @ref <label> `raw` [b] {c} "q" \'s\' // /* */ ~ = 题'
LETTER = {
    "title": "单位注册授权委托书",
    "product": "微就业",
    "province": "示范省就业服务中心",
    "unit": "示范科技有限公司",
    "code": "91230100MADEM00010",
    "address": "示范路 1 号",
    "person": "王经理",
    "phone": "13800000001",
    "matters": ["注册单位账号"],
    "made": "2026-11-21",
}


def text_of(body: bytes) -> str:
    """A PDF's text without white space, which depends on where lines break."""
    document = pypdfium2.PdfDocument(body)
    pages = [page.get_textpage().get_text_range() for page in document]
    return "".join("".join(pages).split())


async def test_a_letter_says_what_it_was_given() -> None:
    text = text_of(await rendering.render("letter", LETTER))
    for said in ("单位注册授权委托书", "示范科技有限公司", "91230100MADEM00010", "13800000001"):
        assert said in text


@pytest.mark.parametrize("field", ["unit", "person", "address", "title"])
async def test_hostile_text_is_printed_as_text(field: str) -> None:
    body = await rendering.render("letter", LETTER | {field: HOSTILE})
    # The printed quotes may be curly; every other character is the one that was typed.
    straight = text_of(body).translate(str.maketrans("“”‘’", "\"\"''"))
    assert "".join(HOSTILE.split()) in straight


RARE = "示范𠮷餐饮有限公司"
NOTE = "有的字字库里没有，已在原处留空，请用笔填写"


@pytest.fixture
def packages_font_alone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(rendering, "FONT_FOLDERS", rendering.FONT_FOLDERS[:1])
    forget_fonts()
    yield
    forget_fonts()


def forget_fonts() -> None:
    for known in (rendering.fonts, rendering._faces, rendering._prints):
        known.cache_clear()


def above_the_footer(body: bytes) -> bytes:
    page = pypdfium2.PdfDocument(body)[0].render().to_pil()
    return page.crop((0, 0, page.width, page.height * 9 // 10)).tobytes()


@pytest.mark.skipif(
    not any(folder.is_dir() for folder in rendering.FONT_FOLDERS[1:]),
    reason="without fonts-noto-cjk",
)
async def test_a_rare_character_is_printed_by_the_systems_font() -> None:
    text = text_of(await rendering.render("letter", LETTER | {"unit": RARE}))
    assert RARE in text
    assert NOTE not in text


async def test_what_no_font_has_is_a_gap_to_fill_in_and_never_a_box(
    packages_font_alone: None,
) -> None:
    body = await rendering.render("letter", LETTER | {"unit": RARE, "person": "王〇"})
    by_hand = LETTER | {"unit": RARE.replace("𠮷", rendering.GAP), "person": "王〇"}
    plain = await rendering.render("letter", by_hand)
    assert NOTE in text_of(body)
    assert NOTE not in text_of(plain)
    assert "王〇" in text_of(body)
    assert above_the_footer(body) == above_the_footer(plain)


def test_the_demos_papers_are_written_in_chinese() -> None:
    """What a font does not have are boxes, which are all alike."""
    assert papers.drawn("营业执照", "1") != papers.drawn("授权证书", "1")


async def test_the_loop_goes_on_while_a_document_is_made() -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0.001)

    beside = asyncio.create_task(tick())
    await rendering.render("letter", LETTER | {"matters": ["办理网上签约；" * 1500]})
    beside.cancel()
    assert ticks > 5  # one or two, had the loop stood still


async def test_too_much_data_is_refused_and_too_slow_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(ValueError, match="too much"):
        await rendering.render("letter", LETTER | {"unit": "x" * rendering.MOST_DATA})
    monkeypatch.setattr(rendering, "TIME_LIMIT", 0.0)
    with pytest.raises(Unavailable, match="没能及时生成"):
        await rendering.render("letter", LETTER | {"matters": ["办理网上签约；" * 1500]})


def test_a_machine_without_a_font_hears_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "FONT_FOLDERS", ())
    rendering.fonts.cache_clear()
    with pytest.raises(rendering.FontsMissing, match="fonts-noto-cjk"):
        rendering.fonts()
