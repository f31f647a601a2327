"""Telephones and mail addresses: one form, or a sentence why not."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.platform.normal_forms import contacts, identifiers


@pytest.mark.parametrize(
    "typed",
    [
        "13800000001", "+8613800000001", "8613800000001", "008613800000001", "138 0000 0001",
        "+86 138-0000—0001", "１３８００００００01", "＋86 13800000001", "(+86)13800000001",
        "\u202d138 0000 0001\u202c",
    ],
)  # fmt: skip
def test_all_ways_to_write_a_mobile_count_as_one(typed: str) -> None:
    assert contacts.mobile(typed) == "+8613800000001"
    assert contacts.telephone(typed) == contacts.national("+8613800000001") == "13800000001"


def test_numbers_from_abroad_keep_their_country() -> None:
    assert contacts.mobile("+852 6123 4567") == contacts.mobile("00852-61234567") == "+85261234567"


@pytest.mark.parametrize(
    "typed", ["", "1380000000", "138000000011", "12800000001", "+8612345", "+0123456789", "电话"]
)
def test_a_wrong_mobile_is_refused_in_chinese(typed: str) -> None:
    with pytest.raises(ValueError, match="手机号"):
        contacts.mobile(typed)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("045188880001", "0451-88880001"),
        ("(0451)88880001", "0451-88880001"),
        ("（０４５１） 8888 0001", "0451-88880001"),
        ("0451－88880001转802", "0451-88880001-802"),
        ("0451—88880001-802", "0451-88880001-802"),
        ("+86-451-88880001", "0451-88880001"),
        ("0086 0451 88880001", "0451-88880001"),
        ("01088880001", "010-88880001"),
        ("4008-100-080", "400-810-0080"),
        ("95533", "95533"),
    ],
)
def test_a_telephone_is_stored_as_it_is_dialled(typed: str, number: str) -> None:
    assert contacts.telephone(typed) == number


@pytest.mark.parametrize("typed", ["88880001", "0451-888", "电话", "0451-88880001/2"])
def test_a_wrong_telephone_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(ValueError, match="带区号的电话，例如 0451-88880001"):
        contacts.telephone(typed)


def test_a_mail_address_keeps_its_case_before_the_domain_and_is_compared_without() -> None:
    assert contacts.mail(" Li.Ming＠Example.CN； ") == "Li.Ming@example.cn"
    assert contacts.address_key("Li.Ming@example.cn") == contacts.address_key("li.ming＠EXAMPLE.cn")


@pytest.mark.parametrize(
    "typed",
    ["hr", "hr@example", "hr,a@example.cn", "<hr@example.cn>", "mailto:hr@example.cn",
     "张三@example.cn", f"{'a' * 60}@{'b' * 30}.cn"],
)  # fmt: skip
def test_what_no_mail_server_takes_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match="电子邮箱的格式不对"):
        contacts.mail(typed)


FORMS = (
    contacts.mobile, contacts.telephone, contacts.mail, contacts.qq, identifiers.id_paper,
    identifiers.credit_code, identifiers.student_no, identifiers.postcode,
)  # fmt: skip


@given(st.text())
def test_any_text_has_a_form_that_is_its_own_or_a_refusal_in_chinese(text: str) -> None:
    for normal in FORMS:
        said = outcome(normal, text)
        assert re.search(r"[一-鿿]", said) or outcome(normal, said) == said


def outcome(normal: Callable[[str], str], text: str) -> str:
    try:
        return normal(text)
    except ValueError as refusal:
        return str(refusal)
