"""Telephone, QQ and mail: one form for all the ways to write one.

Each function takes what was typed and raises `ValueError` with a Chinese sentence.
"""

from __future__ import annotations

import re

from server.platform.normal_forms.texts import half_width

_PUNCTUATION = str.maketrans("", "", "()-")
_MOBILE = re.compile(r"(?:\+?86)?(1[3-9][0-9]{9})")
_ABROAD = re.compile(r"\+(?!86)[1-9][0-9]{7,14}")
_LANDLINE = re.compile(
    r"(?:(?:\+|00)86-?\(?0?|\(?0)(10|2[0-9]|[3-9][0-9]{2})\)?-?([0-9]{7,8})"
    r"(?:[-转#xX]([0-9]{1,6}))?"
)
_SERVICE = re.compile(r"([48]00)([0-9]{3})([0-9]{4})|9[56][0-9]{3,4}")
_MAIL = re.compile(r"([\w.!#$%&'*+/=?^`{|}~-]{1,64})@((?:[a-z0-9-]+\.)+[a-z0-9-]+)", re.A | re.I)
_QQ = re.compile(r"[0-9]{5,12}")
LONGEST_MAIL = 80


def mobile(text: str) -> str:
    """A mobile number as E.164: `+86` and 11 digits, or `+` and 8 to 15 digits from abroad."""
    number = half_width(text).translate(_PUNCTUATION)
    if not number:
        raise ValueError("请填写手机号")
    if number.startswith("00"):
        number = "+" + number[2:]
    if found := _MOBILE.fullmatch(number):
        return f"+86{found[1]}"
    if _ABROAD.fullmatch(number):
        return number
    raise ValueError("手机号不正确，应为 11 位数字")


def national(number: str) -> str:
    """A mobile number (E.164) as it is shown and dialled in China."""
    return number.removeprefix("+86")


def telephone(text: str) -> str:
    """Any telephone as it is dialled: `0451-88880001-802`, `400-810-0080`, `95533`, a mobile."""
    number = half_width(text)
    if found := _LANDLINE.fullmatch(number):
        return "-".join([f"0{found[1]}", *filter(None, found.groups()[1:])])
    if found := _SERVICE.fullmatch(number.translate(_PUNCTUATION)):
        return "-".join(filter(None, found.groups())) or found[0]
    try:
        return national(mobile(number))
    except ValueError:
        raise ValueError(
            "请填写带区号的电话，例如 0451-88880001，也可以是手机号或 400 电话"
        ) from None


def mail(text: str) -> str:
    """A mail address to send to: the domain in small letters, what stands before it as typed."""
    address = half_width(text).rstrip(";,、")
    found = _MAIL.fullmatch(address)
    if found is None or len(address) > LONGEST_MAIL:
        raise ValueError("电子邮箱的格式不对，例如 name@example.cn")
    return f"{found[1]}@{found[2].lower()}"


def address_key(address: str) -> str:
    """What is compared in place of a number or a mail address; never raises."""
    return half_width(address).lower()


def qq(text: str) -> str:
    """A QQ number."""
    number = half_width(text)
    if not _QQ.fullmatch(number):
        raise ValueError("QQ 应当是 5 到 12 位数字")
    return number
