"""Names: what is printed, and when two of them are one; the database has the same rule."""

from __future__ import annotations

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.platform import database
from server.platform.normal_forms import texts
from server.platform.normal_forms.keys import BLANKS, DOTS, UNSEEN, loose_key

ONE_NAME = [
    "买买提·吐尔逊", "买买提•吐尔逊", "买买提．吐尔逊", "买买提・吐尔逊", "买买提･吐尔逊",
    "买买提‧吐尔逊", "买买提∙吐尔逊", "买买提.吐尔逊", "买买提 · 吐尔逊\u3000",
    "\ufeff买买提\u200b·\u202d吐尔逊\u202c",
]  # fmt: skip
HARD = (
    *ONE_NAME, "", "Ｌi　Ming", "İSTANBUL ß ẞ ſ K", "Ⅱ ℃ ﬁ ㈱ ½", "é e\u0301", "葛\U000e0100 𠮷 〇",
    "ΑΒΓ АБВ", "'\"\\$$%_", "\u3164\uffa0\u2800", "👩\u200d🎓", DOTS + BLANKS + UNSEEN,
)  # fmt: skip


@pytest.mark.parametrize("typed", ONE_NAME)
def test_a_name_is_printed_with_the_dot_of_id_cards(typed: str) -> None:
    assert texts.person_name(typed) == "买买提·吐尔逊"
    assert loose_key(typed) == "买买提吐尔逊"


def test_what_belongs_to_a_name_stays() -> None:
    assert texts.person_name(" J. R.  Li ") == "J. R. Li"
    assert texts.person_name("张\u3000 小帅") == "张小帅"
    assert texts.unit_name(" 松江(北京)  科技Ⅱ ＡＢ ") == "松江（北京） 科技Ⅱ AB"
    assert texts.one_line("国际（中外）\n㎡ e\u0301\x02") == "国际（中外） ㎡ é"


@given(st.text())
def test_a_stored_text_is_its_own_form(typed: str) -> None:
    for normal in (texts.one_line, texts.person_name, texts.unit_name):
        stored = normal(typed)
        assert normal(stored) == stored
        assert "\n" not in stored


async def test_the_database_agrees(db: None) -> None:
    """For every character that both know: each has the Unicode of its year."""
    everything = [c for c in map(chr, range(1, 0x30000)) if category(c) not in ("Cn", "Cs")]
    async with database.driver() as connection:
        for given in (list(HARD), everything):
            theirs = await connection.fetchval(
                "SELECT array_agg(loose_key(t) ORDER BY n)"
                " FROM unnest($1::text[]) WITH ORDINALITY AS given(t, n)",
                given,
            )
            ours = [loose_key(text) for text in given]
            assert [(g, o, t) for g, o, t in zip(given, ours, theirs, strict=True) if o != t] == []
