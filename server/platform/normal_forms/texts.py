"""Text as it is stored and printed: what was typed, without what nobody sees or meant."""

from __future__ import annotations

import re
import unicodedata
from typing import TypeGuard

_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
"""Controls and format characters that are no blanks (Unicode's Cc and Cf)."""
_PLAIN = re.compile("[0-9A-Za-z\u4e00-\u9fff]*")
"""Most of what is ever written is its own normal form."""
_WIDE = str.maketrans({c + 0xFEE0: chr(c) for c in range(0x30, 0x7B) if chr(c).isalnum()})
_BRACKETS = str.maketrans("()", "（）")
_HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
"""What Chinese keyboards and pasted texts have for a hyphen."""
_DOT = re.compile(r" ?[·•‧∙⋅・･⸱⸳ꞏ᛫] ?|(?<=[^\x00-\u2fff]) ?[.．﹒] ?(?=[^\x00-\u2fff])")

_APART = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])")
"""A blank that only sets Chinese characters apart: 李 明."""


def is_plain(cell: object, longest: int) -> TypeGuard[str]:
    """A text of 1 to so many letters that is surely its own normal form: nothing is left to do."""
    return (
        type(cell) is str and 0 < len(cell) <= longest and _PLAIN.fullmatch(cell) is not None
    )


def one_line(text: str) -> str:
    """One line as it was typed, composed (NFC), with single blanks and half-width letters.

    Brackets, dots and case stay: they are printed so.
    """
    if _PLAIN.fullmatch(text):
        return text
    seen = _UNSEEN.sub("", text).translate(_WIDE)
    return " ".join(unicodedata.normalize("NFC", seen).split())


def person_name(text: str) -> str:
    """A person's name; between its parts stands U+00B7, as on an ID card. `J. Li` keeps its dot
    and its blank, 李 明 has none."""
    return _APART.sub("", _DOT.sub("·", one_line(text)))


def unit_name(text: str) -> str:
    """A unit's name with full-width brackets, as business licences print them."""
    return one_line(text).translate(_BRACKETS)


def half_width(text: str) -> str:
    """What numbers, codes and addresses are read from: half-width, plain hyphens, no blanks."""
    if text.isascii() and text.isalnum():
        return text
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    return "".join(plain.split()).translate(_HYPHENS)
