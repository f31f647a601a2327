"""WeChat's rules for the fields of a message template, kept before sending; wechat-protocol E.

A value that breaks a rule costs the whole message (47003), so texts are shortened here. What
would say something else when shortened (a number, a time, a code) is refused instead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from server.platform.clock import CHINA

Value = str | int | date | datetime
"""`datetime` must be aware; it is written in China's time."""


class Unfit(ValueError):
    """A value that no shortening makes acceptable; `keys` names every such field."""

    def __init__(self, *keys: str) -> None:
        super().__init__("values do not fit: " + ", ".join(keys))
        self.keys = keys


_CLOCK = r"([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?"
_DAY = r"\d{4}(年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2}|\.\d{1,2}\.\d{1,2})"
_TIME = rf"({_DAY} )?{_CLOCK}"
_MOMENT = rf"{_DAY}( {_CLOCK})?"
_HANZI = r"[\u3400-\u4dbf\u4e00-\u9fff]"

_EXACT: Final = {
    "number": r"(?=.{1,32}$)-?\d+(\.\d+)?",
    "letter": r"[A-Za-z]{1,32}",
    "symbol": r"(?u:[^\w\s]{1,5})",
    "character_string": r"[\x21-\x7e]{1,32}",
    "time": rf"{_TIME}(~{_TIME})?",
    "date": rf"{_MOMENT}(~({_MOMENT}|{_CLOCK}))?",
    "amount": r"(?u:[^\d\s\w])?\d{1,10}(\.\d{1,10})?元?",
    "phone_number": r"[\d+\-() *#]{1,17}",
    "car_number": rf"(?=.{{1,8}}$){_HANZI}?[A-Za-z0-9·]+{_HANZI}?",
}
_RULES: Final = {prefix: re.compile(rule, re.ASCII) for prefix, rule in _EXACT.items()}

_LONGEST_THING = 20
_LONGEST_PHRASE = 5
_RARE = re.compile(r"[\u3007\uf900-\ufaff\U00020000-\U0003ffff]")
"""Hanzi that WeChat's `name` does not take: 〇, and those that GB 18030 got later (𠮷, 𬭎)."""
_LEFT_OUT = "某"
_HANZI_NAME = re.compile(rf"({_HANZI}|·)+")
_LETTER_NAME = re.compile(r"[^\d\u3400-\u4dbf\u4e00-\u9fff]+")
_PHRASE = re.compile(rf"{_HANZI}+")
_KEY = re.compile(r"([a-z_]+?)\d*")


def fit(key: str, value: Value) -> str:
    """`value` as the field `key` (`thing1`, `phrase2`) takes it. Raises `Unfit`."""
    match = _KEY.fullmatch(key)
    prefix = match[1] if match else ""
    text = _written(prefix, value)
    if prefix == "name":
        # A person is still known by the rest; without it he would not be told at all.
        text = _RARE.sub(_LEFT_OUT, text)
    if text:
        if prefix == "thing":
            return _shortened(text)
        if prefix == "phrase" and _PHRASE.fullmatch(text):
            return text[:_LONGEST_PHRASE]
        if prefix == "name" and _HANZI_NAME.fullmatch(text):
            return text[:10]
        if prefix == "name" and _LETTER_NAME.fullmatch(text):
            return text[:20].rstrip()
        rule = _RULES.get(prefix)
        if rule is not None and rule.fullmatch(text):
            return text
    raise Unfit(key)


def fit_all(values: Mapping[str, Value]) -> dict[str, dict[str, str]]:
    """The `data` of a message. Raises `Unfit` with every key that cannot be filled so."""
    data: dict[str, dict[str, str]] = {}
    unfit: list[str] = []
    for key, value in values.items():
        try:
            data[key] = {"value": fit(key, value)}
        except Unfit:
            unfit.append(key)
    if unfit:
        raise Unfit(*unfit)
    return data


def _written(prefix: str, value: Value) -> str:
    if isinstance(value, datetime):
        local = value.astimezone(CHINA)
        day = f"{local.year}年{local.month}月{local.day}日"
        return f"{day} {local:%H:%M}"
    if isinstance(value, date):
        return f"{value.year}年{value.month}月{value.day}日"
    return " ".join(str(value).split())


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_THING else text[: _LONGEST_THING - 1].rstrip() + "…"
