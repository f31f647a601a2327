"""What Excel shows of a whole number under its number format (ECMA-376-1, 18.8.30 and 18.8.31).

A school's 00020271 is often the number 20271 with the format `00000000`. Grouping, decimals and
exponents are left out: they belong to no number that we keep, and all digits are there.
"""

from __future__ import annotations

import re
import zipfile
from functools import lru_cache

from server.platform.tables.archive import elements

_BUILT_IN = {"9": "0%", "10": "0.00%", "12": "# ?/?", "13": "# ??/??"}
"""Of the formats that files only name by number, those whose text is not the digits."""
_COLOUR = "black|blue|cyan|green|magenta|red|white|yellow|color ?[0-9]+"
_TOKEN = re.compile(
    r'(?P<digit>[0#?])|(?P<whole>general|@)|"(?P<quoted>[^"]*)"|\\(?P<escaped>.)'
    rf"|(?P<unsaid>_.|\*.|,(?=[0#?])|\.[0#?]*|E[+-][0#?]+|\[(?:{_COLOUR}|\$-[^\]]*)\])"
    r"|\[\$(?P<currency>[^\]-]*)[^\]]*\]|(?P<letter>[^A-Za-z%/,\[\]])",
    re.IGNORECASE,
)
_QUIET = re.compile(r'"[^"]*"|[\\_*].|\[[^\]]*\]')
_SECTION = re.compile(rf"((?:{_QUIET.pattern}|[^;])*)(?:;|$)")
_DATE = re.compile("[ymdhs]", re.IGNORECASE)


def telling_styles(archive: zipfile.ZipFile) -> dict[str, str]:
    """Format codes by a cell's style, of those that do not show a number as its digits.

    Dates are left out: calamine reads them.
    """
    codes = dict(_BUILT_IN)
    styles: dict[str, str] = {}
    counts = False
    tags = ("numFmt", "cellStyleXfs", "cellXfs", "xf")
    for tag, attributes in elements(archive, "xl/styles.xml", tags):
        number = attributes.get("numFmtId", "")
        if tag == "numFmt":
            codes[number] = attributes.get("formatCode") or "General"
        elif tag == "xf" and counts:
            styles[str(len(styles))] = codes.get(number, "General")
        else:
            counts = tag == "cellXfs"
    telling = {code for code in set(styles.values()) if _is_telling(code)}
    return {style: code for style, code in styles.items() if code in telling}


def _is_telling(code: str) -> bool:
    return not _DATE.search(_QUIET.sub("", code)) and shown(code, 7) != "7"


def shown(code: str, value: float) -> str | None:
    """The number as people see it, without blanks around it; None where that cannot be told."""
    if value != int(value) or value < 0:
        return None
    if set(code) == {"0"}:
        return str(int(value)).zfill(len(code))
    tokens = _tokens(code, value == 0)
    if tokens is None:
        return None
    left, text = str(int(value)), ""
    places = sum(kind == "digit" for kind, _ in tokens)
    for kind, letters in reversed(tokens):
        if kind == "whole":
            text = left + text
        elif kind == "digit":
            places -= 1
            cut = len(left) - 1 if places else 0
            text = (left[max(cut, 0) :] or letters.strip("#?")) + text
            left = left[: max(cut, 0)]
        elif kind != "unsaid":
            text = letters + text
    return text.strip()


@lru_cache(maxsize=256)
def _tokens(code: str, is_zero: bool) -> list[tuple[str, str]] | None:
    """The parts of a format's section by their kinds; None when one is not understood."""
    sections = _SECTION.findall(code)
    section = sections[2] if is_zero and len(sections) > 3 else sections[0]
    found = list(_TOKEN.finditer(section))
    if "".join(token[0] for token in found) != section:
        return None
    kinds = [(token, token.lastgroup or "") for token in found]
    return [(kind, token[kind]) for token, kind in kinds]
