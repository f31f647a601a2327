"""Printed documents by typst: `render("letter", {...})` gives a PDF (docs/documents.md).

Templates lie in `templates/print/` and read their data as JSON from `sys.inputs`: what people
typed is text in a document and never code. A template sees its own folder, our fonts, and
nothing else: no network, no packages. A character that none of our fonts has leaves a gap.
"""

from __future__ import annotations

import asyncio
import unicodedata
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson
import typst
from PIL import ImageFont

from server.platform import clock
from server.platform.errors import Unavailable
from server.settings import ROOT

TEMPLATES = ROOT / "templates" / "print"
FONT_FOLDERS = (
    ROOT / "node_modules" / "@expo-google-fonts" / "noto-serif-sc",
    Path("/usr/share/fonts/opentype/noto"),
    Path("/usr/share/fonts/noto-cjk"),
)
"""The package's font, and where systems keep Noto Serif CJK: it has the rarer characters."""
FAMILIES = frozenset({"Noto Serif SC", "Noto Serif CJK SC"})
"""The same design under the package's and the system's name; templates list both."""
REGULAR = 400
UNASSIGNED = "\U0010ffff"
UNSEEN = frozenset({"Cc", "Cf", "Mn", "Me"})
"""The categories of controls and of marks on other characters."""
GAP = "\u3000"
"""As wide as the character that is written there by hand."""
TIME_LIMIT = 10.0
"""Seconds. Typst itself stops a loop that does not end, so a thread is never lost for good."""
MOST_DATA = 200_000
"""Bytes of JSON; far more than any document of ours says."""

_threads = ThreadPoolExecutor(2, thread_name_prefix="typst")


async def render(template: str, data: Mapping[str, Any]) -> bytes:
    """The PDF of `templates/print/<template>.typ` with this data.

    Compiled in a thread, which leaves the loop free. Raises `ValueError` for too much data,
    `Unavailable` when it takes longer than `TIME_LIMIT`, `FontsMissing`, `typst.TypstError`.
    """
    said = orjson.dumps(data)
    if len(said) > MOST_DATA:
        raise ValueError(f"{len(said)} bytes are too much for one document")
    compiling = asyncio.get_running_loop().run_in_executor(
        _threads, _compile, TEMPLATES / f"{template}.typ", said.decode(), clock.now()
    )
    try:
        return await asyncio.wait_for(compiling, TIME_LIMIT)
    except TimeoutError:
        raise Unavailable("文件没能及时生成，请稍后再试") from None


class FontsMissing(Exception):
    """There is no Chinese font to print with; the message says what to install."""


@lru_cache(1)
def fonts() -> typst.Fonts:
    """Our fonts, looked up once. Raises `FontsMissing`."""
    found = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[folder for folder in FONT_FOLDERS if folder.is_dir()],
    )
    if FAMILIES & set(found.families()):
        return found
    raise FontsMissing("no Noto Serif SC: run `npm ci`, or install Debian's fonts-noto-cjk")


@lru_cache(1)
def _faces() -> list[tuple[ImageFont.FreeTypeFont, bytes]]:
    """The regular faces of our families, each with its picture of what it does not have."""
    opened = [
        ImageFont.truetype(font.path, index=font.index)
        for font in fonts().fonts()
        if font.family in FAMILIES and font.weight == REGULAR and font.path
    ]
    return [(face, _drawn(face, UNASSIGNED)) for face in opened]


def face(size: int) -> ImageFont.FreeTypeFont:
    """Our font in this size, for words in a picture. Raises `FontsMissing`."""
    return _faces()[0][0].font_variant(size=size)


@lru_cache(4096)
def _prints(character: str) -> bool:
    """Whether one of our fonts has this character, or nothing of it is to be seen."""
    if character.isascii() or unicodedata.category(character) in UNSEEN:
        return True
    return any(_drawn(face, character) != box for face, box in _faces())


def _drawn(face: ImageFont.FreeTypeFont, character: str) -> bytes:
    return bytes(face.getmask(character))


def _compile(path: Path, data: str, at: Any) -> bytes:
    lost = {ord(character): GAP for character in set(data) if not _prints(character)}
    compiler = typst.Compiler(
        path,
        root=TEMPLATES,
        font_paths=fonts(),
        sys_inputs={"data": data.translate(lost), "gaps": "yes" if lost else ""},
        package_path=TEMPLATES / "packages",
        package_cache_path=TEMPLATES / "packages",
    )
    made = compiler.compile(format="pdf", timestamp=int(at.timestamp()))
    assert isinstance(made, bytes)
    return made
