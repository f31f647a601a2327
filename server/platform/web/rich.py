"""Rich text from people: a few kinds of element, everything else is taken out before it is stored.

The one fence is `nh3` (Ammonia): texts are cleaned when they come in, and once more when they are
shown, so that a row that came into the database by another way cannot harm a page either.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

import nh3
from markupsafe import Markup

TAGS = frozenset({"p", "div", "br", "b", "strong", "ul", "ol", "li", "a"})
"""Paragraphs, bold, lists, links; `div` because that is what browsers make of a new line."""

_cleaner = nh3.Cleaner(
    tags=TAGS,
    attributes={"a": {"href"}},
    url_schemes={"http", "https"},
    url_relative="deny",
    link_rel="noopener noreferrer nofollow",
)

_EMPTY = re.compile(r"<(p|div|b|strong|ul|ol|li)>(?:\s|<br>|&nbsp;)*</\1>")


def cleaned(html: str) -> str:
    """Only what is in `TAGS`, links only to http and https addresses, and well-formed."""
    text = _cleaner.clean(html)
    for _ in range(3):  # what is left of editors: a list inside of a paragraph parts it in two
        text = _EMPTY.sub("", text)
    return text.strip()


def markup(html: str) -> Markup:
    """For templates: the one way in which a text of people's becomes part of a page."""
    return Markup(cleaned(html))


def plain(html: str) -> str:
    """The same text without its looks: blank lines between paragraphs, `- ` or `1. ` before items.

    For browsers without the editor, and to say how long a text is.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.parts)).strip()


class _Reader(HTMLParser):
    """Writes down the text between the tags, with the line ends that the tags stand for."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._numbers: list[int | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self.parts.append("\n")
        elif tag in ("ul", "ol"):
            self._numbers.append(0 if tag == "ol" else None)
            self.parts.append("\n")
        elif tag == "li":
            self.parts.append(self._mark())
        elif tag == "p":
            self.parts.append("\n\n")
        elif tag == "div":
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("ul", "ol"):
            if self._numbers:
                self._numbers.pop()
            self.parts.append("\n\n")
        elif tag == "p":
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(re.sub(r"\s+", " ", data))

    def _mark(self) -> str:
        if not self._numbers or self._numbers[-1] is None:
            return "\n- "
        self._numbers[-1] += 1
        return f"\n{self._numbers[-1]}. "
