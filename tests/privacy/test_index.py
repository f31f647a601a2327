"""Normal forms of numbers, and the keyed hashes by which they are found."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.platform.privacy import index


@pytest.mark.parametrize(
    "text",
    [
        "110101200501010017",
        " 110101 20050101 0017 ",
        "１１０１０１２００５０１０１００１７",
        "110101-20050101-0017",
        "\u200b110101200501010017\ufeff",
    ],
)
def test_ways_to_write_one_id_number(text: str) -> None:
    assert index.normalise_id_number(text) == "110101200501010017"


def test_a_small_or_wide_x_becomes_the_check_letter() -> None:
    number = next(
        first + "X"
        for first in (f"11010120050101{n:03}" for n in range(1000))
        if index.check_digit(first) == "X"
    )
    for letter in "xXｘＸ":
        assert index.normalise_id_number(number[:17] + letter) == number


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "请填写身份证号"),
        ("11010120050101001", "应为 18 位"),
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
def test_a_wrong_id_number_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        index.normalise_id_number(text)


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_mistyped_digit_is_always_noticed(position: int, step: int) -> None:
    number = "110101200501010017"
    digit = (int(number[position]) + step) % 10
    with pytest.raises(ValueError, match=r"校验位|出生日期"):
        index.normalise_id_number(f"{number[:position]}{digit}{number[position + 1 :]}")


@pytest.mark.parametrize(
    "text",
    [
        "13800000001", "+8613800000001", "8613800000001", "008613800000001", "138 0000 0001",
        "+86 138-0000-0001", "１３８００００００01", "＋86 13800000001", "(+86)13800000001",
    ],
)  # fmt: skip
def test_all_ways_to_write_a_phone_count_as_one(text: str) -> None:
    assert index.normalise_phone(text) == "+8613800000001"


def test_numbers_from_abroad_keep_their_country() -> None:
    assert index.normalise_phone("+852 6123 4567") == "+85261234567"


@pytest.mark.parametrize(
    "text", ["", "1380000000", "138000000011", "12800000001", "+8612345", "+0123456789", "电话"]
)
def test_a_wrong_phone_is_refused_in_chinese(text: str) -> None:
    with pytest.raises(ValueError, match="手机号"):
        index.normalise_phone(text)


@given(st.text())
def test_any_text_is_a_number_or_a_refusal_in_chinese(text: str) -> None:
    for normalise in (index.normalise_id_number, index.normalise_phone):
        said = outcome(normalise, text)
        assert re.search(r"[一-鿿]", said) or outcome(normalise, said) == said


def outcome(normalise: Callable[[str], str], text: str) -> str:
    try:
        return normalise(text)
    except ValueError as refusal:
        return str(refusal)


def test_the_tail_is_the_last_six() -> None:
    assert index.tail_matches("110101200501010017", "010017")
    assert not index.tail_matches("110101200501010017", "010018")
    assert not index.tail_matches("110101200501010017", "17")


def test_an_index_shows_equality_within_its_column_only() -> None:
    one = index.blind("student.id_number", "110101200501010017")
    assert one == index.blind("student.id_number", "110101200501010017")
    assert len(one) == 32
    assert one != index.blind("student.phone", "110101200501010017")
    assert one != index.blind("student.id_number", "110101200501010025")
