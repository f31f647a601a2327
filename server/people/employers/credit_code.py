"""统一社会信用代码: its normal form and its check digit (GB 32100-2015)."""

from __future__ import annotations

from server.platform.web.forms import half_width

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""Digits and capital letters without I, O, S, V and Z."""

LENGTH = 18
_WEIGHTS = tuple(pow(3, place, 31) for place in range(LENGTH - 1))


def normalise(text: str) -> str:
    """The 18 characters, from full-width or small letters, with spaces or hyphens.

    Raises `ValueError` with a Chinese sentence that says what is wrong.
    """
    code = half_width(text).replace("-", "").upper()
    if not code:
        raise ValueError("请填写统一社会信用代码")
    if len(code) != LENGTH:
        raise ValueError(f"统一社会信用代码应为 {LENGTH} 位，现在是 {len(code)} 位")
    if any(letter in "IOSVZ" for letter in code):
        raise ValueError("统一社会信用代码不含字母 I、O、S、V、Z，请核对是不是数字 1、0、5、2")
    if any(letter not in ALPHABET for letter in code):
        raise ValueError("统一社会信用代码只由数字和大写字母组成")
    if check_digit(code[:-1]) != code[-1]:
        raise ValueError("统一社会信用代码的校验位不正确，请对照营业执照核对")
    return code


def check_digit(first: str) -> str:
    """The 18th character that belongs to the first 17: weights are powers of 3 modulo 31."""
    total = sum(ALPHABET.index(c) * w for c, w in zip(first, _WEIGHTS, strict=True))
    return ALPHABET[-total % 31]
