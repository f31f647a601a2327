"""ID numbers, other papers, credit codes, student numbers: one form, a sentence for each slip."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.platform.normal_forms import identifiers

BORN_2005 = "110101200501010017"
GENUINE = "91310000775785552L"


@pytest.mark.parametrize(
    "typed",
    [
        BORN_2005,
        " 110101 20050101 0017 ",
        "１１０１０１２００５０１０１００１７",
        "110101-20050101—0017",
        "\u200b110101200501010017\ufeff",
    ],
)
def test_ways_to_write_one_id_number(typed: str) -> None:
    assert identifiers.id_paper(typed) == BORN_2005
    assert identifiers.gender_of(BORN_2005) == "1"


def test_a_small_or_wide_x_becomes_the_check_letter() -> None:
    number = next(
        first + "X"
        for first in (f"11010120050101{n:03}" for n in range(1000))
        if identifiers.id_check_digit(first) == "X"
    )
    for letter in "xXｘＸ":
        assert identifiers.id_paper(number[:17] + letter) == number
        assert identifiers.id_tail(f" {number[12:17]}{letter}") == number[12:]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "请填写身份证号"),
        ("11010120050101001", "应为 18 位；没有身份证的，请填写通行证或护照的号码"),
        ("1101012005010100171", "应为 18 位"),
        ("11010120050101001A", "只能由数字组成"),
        ("11010120050101X017", "只能由数字组成"),
        ("110101200501010018", "校验位不正确"),
        ("110101200513010011", "出生日期"),
        ("110101200502300011", "出生日期"),
        ("110101189901010011", "出生日期"),
        ("110101299901010011", "出生日期"),
        ("١١٠١٠١٢٠٠٥٠١٠١٠٠١٧", "只能由数字组成"),
    ],
)
def test_a_wrong_id_number_is_refused_with_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        identifiers.id_paper(typed)


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_mistyped_digit_is_always_noticed(position: int, step: int) -> None:
    digit = (int(BORN_2005[position]) + step) % 10
    with pytest.raises(ValueError, match=r"校验位|出生日期"):
        identifiers.id_paper(f"{BORN_2005[:position]}{digit}{BORN_2005[position + 1 :]}")


@pytest.mark.parametrize(
    ("typed", "paper"),
    [
        ("h1234 5678", "H12345678"),
        ("Ｅ１２３４５６７８", "E12345678"),
        ("ea1234567", "EA1234567"),
        ("12345678", "12345678"),
    ],
)
def test_passes_and_passports_tell_no_gender(typed: str, paper: str) -> None:
    assert identifiers.id_paper(typed) == paper
    assert identifiers.gender_of(paper) == ""


@pytest.mark.parametrize(
    "typed",
    [GENUINE, GENUINE.lower(), " 9131 0000 7757 8555 2L ", "９１３１００００７７５７８５５５２Ｌ"],
)
def test_a_credit_code_has_one_form_however_it_is_typed(typed: str) -> None:
    assert identifiers.credit_code(typed) == GENUINE


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "请填写统一社会信用代码"),
        (GENUINE[:-1], "应为 18 位，现在是 17 位"),
        ("9131000077578555OL", "不含字母 I、O、S、V、Z"),
        ("9131000077578555*L", "只由数字和大写字母组成"),
    ],
)
def test_each_slip_in_a_credit_code_has_its_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        identifiers.credit_code(typed)


def test_any_single_wrong_character_of_a_credit_code_is_noticed() -> None:
    assert identifiers.credit_code_checks(GENUINE)
    for place, right in enumerate(GENUINE):
        for wrong in identifiers.CREDIT_ALPHABET.replace(right, ""):
            slip = GENUINE[:place] + wrong + GENUINE[place + 1 :]
            assert not identifiers.credit_code_checks(identifiers.credit_code(slip))


def test_a_student_number_is_written_in_capitals_without_blanks() -> None:
    assert identifiers.student_no(" ｂ2027 0１／3—a ") == "B202701/3-A"
    with pytest.raises(ValueError, match="学号只能由字母、数字和"):
        identifiers.student_no("学号1")


STANDARD = "D2143569X"
"""The example that GB 11714 itself has."""


@pytest.mark.parametrize("typed", [STANDARD, "d2143569-x", " Ｄ２１４３５６９－Ｘ "])
def test_an_organisation_code_has_one_form_however_it_is_typed(typed: str) -> None:
    assert identifiers.unit_code(typed) == STANDARD
    assert identifiers.unit_code_checks(STANDARD)
    assert not identifiers.unit_code_checks("D21435690")


def test_an_organisation_code_stands_within_the_credit_code() -> None:
    whole = "91110000802100433B"
    assert identifiers.unit_code(whole) == whole
    assert identifiers.unit_code_checks(whole)
    assert identifiers.organisation_of(whole) == "802100433"
    assert identifiers.organisation_check_digit("80210043") == "3"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("1234", "现在是 4 位"), ("ABCDEFGHI", "末位是数字或 X"), ("9123O100MADEM0001O", "不含字母")],
)
def test_what_is_neither_code_has_its_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        identifiers.unit_code(typed)
