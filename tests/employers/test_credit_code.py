"""统一社会信用代码 (GB 32100-2015): one normal form, and a sentence for each way to mistype it."""

from __future__ import annotations

import pytest

from server.people.employers import credit_code
from server.people.employers.schemas import tidy_name

GENUINE = "91310000775785552L"


@pytest.mark.parametrize(
    "typed",
    [GENUINE, GENUINE.lower(), " 9131 0000 7757 8555 2L ", "９１３１００００７７５７８５５５２Ｌ"],
)
def test_a_code_has_one_form_however_it_is_typed(typed: str) -> None:
    assert credit_code.normalise(typed) == GENUINE


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "请填写统一社会信用代码"),
        (GENUINE[:-1], "应为 18 位，现在是 17 位"),
        ("9131000077578555OL", "不含字母 I、O、S、V、Z"),
        ("9131000077578555*L", "只由数字和大写字母组成"),
        ("91310000775785553L", "校验位不正确"),
        ("91310000775785525L", "校验位不正确"),
    ],
)
def test_each_mistake_has_its_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        credit_code.normalise(typed)


def test_any_single_wrong_character_is_noticed() -> None:
    for place, right in enumerate(GENUINE):
        for wrong in credit_code.ALPHABET.replace(right, ""):
            broken = GENUINE[:place] + wrong + GENUINE[place + 1 :]
            with pytest.raises(ValueError, match="校验位"):
                credit_code.normalise(broken)


def test_brackets_and_spaces_make_no_other_unit() -> None:
    assert tidy_name(" 松江 (北京)  科技 ") == "松江 （北京） 科技"
    assert tidy_name("松江 （北京） 科技") == "松江 （北京） 科技"
