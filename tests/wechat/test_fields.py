"""Values for message templates: what we let through, the sandbox's own rules accept as well."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wechat.fields import Unfit, fit, fit_all
from wechat.sandbox.templates import is_valid

PREFIXES = (
    "thing number letter symbol character_string time date amount"
    " phone_number car_number name phrase"
).split()
SPAN = "2026年11月21日 09:00~2026年11月21日 15:01"


@pytest.mark.parametrize(
    ("key", "value", "fitted"),
    [
        ("thing1", "简历审核", "简历审核"),
        ("thing1", "字" * 20, "字" * 20),
        ("thing1", "字" * 21, "字" * 19 + "…"),
        ("thing1", "第一行\n第二行", "第一行 第二行"),
        ("number2", 42, "42"),
        ("number2", "3.50", "3.50"),
        ("letter1", "ABC", "ABC"),
        ("symbol1", "★★", "★★"),
        ("character_string3", "12027100010000001", "12027100010000001"),
        ("time4", datetime(2026, 11, 20, 18, 5, tzinfo=UTC), "2026年11月21日 02:05"),
        ("time4", "15:01", "15:01"),
        ("time4", SPAN, SPAN),
        ("date5", date(2026, 11, 21), "2026年11月21日"),
        ("date5", datetime(2026, 11, 20, 18, 5, tzinfo=UTC), "2026年11月21日 02:05"),
        ("amount1", "¥8000.5元", "¥8000.5元"),
        ("phone_number1", "0451-1234567", "0451-1234567"),
        ("car_number1", "黑A12345", "黑A12345"),
        ("name1", "阿卜杜拉·买买提", "阿卜杜拉·买买提"),
        ("name1", "示范科技有限责任公司招聘部", "示范科技有限责任公司"),
        ("name1", "Zhang Xiaoshuai the Elder", "Zhang Xiaoshuai the"),
        ("name1", "李𠮷", "李某"),
        ("name1", "王〇", "王某"),
        ("name1", "㛃㛃", "㛃㛃"),
        ("name1", "示范𠮷餐饮有限责任公司", "示范某餐饮有限责任公"),
        ("thing1", "李𠮷", "李𠮷"),
        ("phrase2", "审核通过", "审核通过"),
        ("phrase2", "等待学校审核", "等待学校审"),
    ],
)
def test_values_that_fit_or_can_be_shortened(key: str, value: object, fitted: str) -> None:
    assert fit(key, value) == fitted  # type: ignore[arg-type]  # the table's values are of all kinds
    assert is_valid(key, fitted)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("thing1", ""),
        ("thing1", " \n "),
        ("number1", "1" * 33),
        ("number1", "十"),
        ("number1", "１２"),
        ("letter1", "A1"),
        ("letter1", "A" * 33),
        ("symbol1", "a"),
        ("character_string1", "编号1"),
        ("character_string1", "a" * 33),
        ("time1", "2026年11月21日"),
        ("time1", "25:00"),
        ("time1", date(2026, 11, 21)),
        ("date1", "明天"),
        ("amount1", "八千"),
        ("phone_number1", "1" * 18),
        ("car_number1", "黑A1234567"),
        ("name1", "张3"),
        ("name1", "张 San"),
        ("phrase1", "13笔"),
        ("phrase1", "OK"),
        ("unknown1", "x"),
        ("", "x"),
        ("thing", ""),
    ],
)
def test_values_that_no_shortening_saves(key: str, value: object) -> None:
    with pytest.raises(Unfit):
        fit(key, value)  # type: ignore[arg-type]  # the table's values are of all kinds


@given(st.sampled_from(PREFIXES), st.text() | st.integers() | st.datetimes(timezones=st.just(UTC)))
def test_whatever_we_let_through_wechat_accepts(prefix: str, value: str | int | datetime) -> None:
    key = f"{prefix}1"
    try:
        fitted = fit(key, value)
    except Unfit:
        return
    assert is_valid(key, fitted)


@given(st.text(min_size=1).filter(lambda text: text.split()))
def test_every_text_with_something_in_it_becomes_a_thing(text: str) -> None:
    assert 1 <= len(fit("thing1", text)) <= 20


def test_a_whole_message_names_every_field_that_cannot_be_filled() -> None:
    assert fit_all({"thing1": "简历", "phrase2": "通过"}) == {
        "thing1": {"value": "简历"},
        "phrase2": {"value": "通过"},
    }
    with pytest.raises(Unfit) as unfit:
        fit_all({"thing1": "简历", "phrase2": "13笔", "time3": "soon"})
    assert unfit.value.keys == ("phrase2", "time3")
