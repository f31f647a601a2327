"""When two texts are the same: they differ only in width, case, dots, blanks or unseen characters.

The database has the same rule as `loose_key(text)`; an index over it finds what a person typed.
"""

from __future__ import annotations

import unicodedata

DOTS = "·•‧∙⋅・⸱⸳ꞏ᛫."
"""Between the parts of a name, as keyboards, registers and fonts write it (NFKC leaves these)."""
BLANKS = " \t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u1680\u180e\u2028\u2029"
UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
_UPPER, _LOWER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"
_DROPPED = DOTS + BLANKS + UNSEEN
_TABLE = str.maketrans(_UPPER, _LOWER, _DROPPED)
_ESCAPED = "".join(f"\\u{ord(character):04x}" for character in _DROPPED)
LOOSE_KEY = f"""CREATE OR REPLACE FUNCTION loose_key(text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(normalize($1, NFKC), E'{_UPPER}{_ESCAPED}', '{_LOWER}')"""
"""The database's own."""


def loose_key(text: str) -> str:
    """What is compared in place of a text: `欧阳 · Ｌi` and `欧阳•li` give `欧阳li`.

    Only ASCII letters lose their case, as in the database, whatever its collation.
    """
    return unicodedata.normalize("NFKC", text).translate(_TABLE)
