"""What people wrote of a need, as it is stored: a little HTML, cleaned (COOP-01)."""

from __future__ import annotations

import hashlib
import re
from html import escape
from itertools import groupby

from server.people.sites.texts import paragraphs
from server.platform.web import rich

_BULLET = re.compile(r"[-•·]\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,2})(?:[、)）]|\.(?!\d))\s*(?=\S)")


def stored(text: str, *, is_html: bool) -> str:
    """The text as a page may show it; `is_html` says that the editor (or a program) wrote it."""
    return rich.cleaned(text if is_html else from_plain(text))


def mark(title: str, text: str) -> str:
    """Short words for what a draft says now, to see that it still says so when it is sent."""
    return hashlib.sha256(f"{title}\n{text}".encode()).hexdigest()[:16]


def from_plain(text: str) -> str:
    """Plain text as HTML: blank lines part paragraphs, lines with `- ` or `1. ` are lists, and
    http addresses are links. Nothing in it is read as HTML.
    """
    blocks = re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_block([line.strip() for line in block.split("\n")]) for block in blocks)


def _block(lines: list[str]) -> str:
    kinds = _kinds([line for line in lines if line])
    return "".join(
        _written(kind, [line for _, line in group])
        for kind, group in groupby(kinds, key=lambda pair: pair[0])
    )


def _kinds(lines: list[str]) -> list[tuple[str, str]]:
    """Each line with the element it belongs to; numbers make a list only if they count from 1."""
    found: list[tuple[str, str]] = []
    expected = 1
    for line in lines:
        number = _NUMBER.match(line)
        bullet = _BULLET.match(line)
        if number and int(number.group(1)) == expected:
            expected += 1
            found.append(("ol", line[number.end() :]))
            continue
        expected = 1
        found.append(("ul", line[bullet.end() :]) if bullet else ("p", line))
    return found


def _written(kind: str, lines: list[str]) -> str:
    if kind == "p":
        return f"<p>{'<br>'.join(_linked(line) for line in lines)}</p>"
    return f"<{kind}>{''.join(f'<li>{_linked(line)}</li>' for line in lines)}</{kind}>"


def _linked(line: str) -> str:
    pieces = paragraphs(line)[0]
    return "".join(
        f'<a href="{escape(p.href)}">{escape(p.text)}</a>' if p.href else escape(p.text)
        for p in pieces
    )
