"""WeChat's rules for template fields (wechat-protocol section E)."""

from __future__ import annotations

import pytest

from wechat.sandbox.templates import TEMPLATES, first_fault, is_valid


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("thing1", "二十个字二十个字二十个字二十个字二十个字"),
        ("number2", "12.50"),
        ("letter1", "abcXYZ"),
        ("character_string3", "F-ONLINE/12"),
        ("time4", "15:01"),
        ("time4", "2026年11月21日 15:01"),
        ("time4", "09:00~11:30"),
        ("date1", "2026-11-21"),
        ("date1", "2026年11月21日 15:01"),
        ("date1", "2026-11-21~2026-11-30"),
        ("amount1", "¥3000.50"),
        ("amount1", "3000元"),
        ("phone_number1", "+86-0451-12345678"),
        ("car_number1", "黑A12345"),
        ("name1", "李晓梅"),
        ("phrase2", "审核通过"),
    ],
)
def test_good_values(key: str, value: str) -> None:
    assert is_valid(key, value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("thing1", "二十一个字二十一个字二十一个字二十一个字多"),
        ("thing1", ""),
        ("thing1", "   "),
        ("thing1", 5),
        ("number2", "十二"),
        ("letter1", "abc1"),
        ("character_string3", "汉字"),
        ("time4", "25:00"),
        ("time4", "明天"),
        ("amount1", "12345678901"),
        ("phone_number1", "1" * 18),
        ("name1", "一二三四五六七八九十一"),
        ("phrase2", "13笔"),
        ("phrase2", "审核没有通过"),
        ("unheard1", "x"),
    ],
)
def test_bad_values(key: str, value: object) -> None:
    assert not is_valid(key, value)


def test_the_fault_names_the_place() -> None:
    template = next(t for t in TEMPLATES if t.id == "tpl_review_result")
    good = {
        "thing1": {"value": "简历审核"},
        "phrase2": {"value": "通过"},
        "thing3": {"value": "可以投递了"},
        "time4": {"value": "2026-11-21 15:01"},
    }
    assert first_fault(template, good) is None
    assert first_fault(template, {**good, "phrase2": {"value": "13笔"}}) == "data.phrase2.value"
    assert first_fault(template, {k: v for k, v in good.items() if k != "time4"}) == (
        "data.time4.value"
    )
    assert first_fault(template, {**good, "thing9": {"value": "x"}}) == "data.thing9"
    assert first_fault(template, None) == "data"
