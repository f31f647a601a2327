"""Numbers by which the state, a school or we know somebody: half-width capitals without blanks.

Each function takes what was typed and raises `ValueError` with a Chinese sentence.
"""

from __future__ import annotations

import re
from datetime import date
from operator import mul

from server.platform import clock
from server.platform.normal_forms.texts import half_width

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_ZEROS = ord("0") * sum(_ID_WEIGHTS)
_ID_CHECK = "10X98765432"
_ID_CARD = re.compile(r"[0-9]{17}[0-9X]")
_OTHER_PAPER = re.compile(r"[A-Z]{1,2}[0-9]{6,10}|[0-9]{8}")
"""通行证 of Hong Kong, Macau (H, M) and Taiwan (8 digits), and passports."""
CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""Digits and capital letters without I, O, S, V and Z (GB 32100-2015)."""
CREDIT_LENGTH = 18
_CREDIT_WEIGHTS = tuple(pow(3, place, 31) for place in range(CREDIT_LENGTH - 1))
ORGANISATION_LENGTH = 9
_ORGANISATION = re.compile(r"[0-9A-Z]{8}[0-9X]")
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_ORGANISATION_CHECK = "0X987654321"
_CANDIDATE_NO = re.compile(r"[0-9A-Z]{8,20}")
"""14 digits at the 高考, 15 in later enrolments for master's degrees; older ones are shorter."""
_STUDENT_NO = re.compile(r"[0-9A-Z][0-9A-Z._/-]*")


def id_card(text: str) -> str:
    """The 18 characters of a citizen's ID number (GB 11643-1999), looked at in every part."""
    number = half_width(text).replace("-", "").upper()
    if not number:
        raise ValueError("请填写身份证号")
    if len(number) != 18:
        raise ValueError("身份证号应为 18 位")
    if not _ID_CARD.fullmatch(number):
        raise ValueError("身份证号只能由数字组成，末位可以是 X")
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        born = None
    if born is None or not date(1900, 1, 1) <= born <= clock.now().date():
        raise ValueError("身份证号中的出生日期不正确")
    if id_check_digit(number[:17]) != number[17]:
        raise ValueError("身份证号校验位不正确，请核对后重新填写")
    return number


def id_check_digit(first: str) -> str:
    """The 18th character that belongs to 17 digits (GB 11643-1999, ISO 7064 MOD 11-2)."""
    return _ID_CHECK[(sum(map(mul, first.encode(), _ID_WEIGHTS)) - _ID_ZEROS) % 11]


def id_paper(text: str) -> str:
    """An ID number, or the number of a pass or passport of those who have none."""
    number = half_width(text).replace("-", "").upper()
    if _OTHER_PAPER.fullmatch(number):
        return number
    if number and len(number) != 18:
        raise ValueError("身份证号应为 18 位；没有身份证的，请填写通行证或护照的号码")
    return id_card(number)


def gender_of(paper: str) -> str:
    """"1" for men, "2" for women by the 17th digit (GB 11643); "" where a paper does not tell."""
    return ("1" if int(paper[16]) % 2 else "2") if len(paper) == 18 else ""


def id_tail(text: str) -> str:
    """The last six of an ID number, or of another paper."""
    tail = half_width(text).upper()
    if not re.fullmatch(r"[0-9]{5}[0-9X]", tail):
        raise ValueError("请填写身份证号的最后 6 位，最后一位可以是 X")
    return tail


def credit_code(text: str) -> str:
    """统一社会信用代码 (GB 32100-2015); that its last character checks is `credit_code_checks`."""
    code = half_width(text).replace("-", "").upper()
    if not code:
        raise ValueError("请填写统一社会信用代码")
    if len(code) != CREDIT_LENGTH:
        raise ValueError(f"统一社会信用代码应为 {CREDIT_LENGTH} 位，现在是 {len(code)} 位")
    if any(letter in "IOSVZ" for letter in code):
        raise ValueError("统一社会信用代码不含字母 I、O、S、V、Z，请核对是不是数字 1、0、5、2")
    if any(letter not in CREDIT_ALPHABET for letter in code):
        raise ValueError("统一社会信用代码只由数字和大写字母组成")
    return code


def credit_code_checks(code: str) -> bool:
    """Whether the last character is the standard's: on some licences before 2016 it is not."""
    return credit_check_digit(code[:-1]) == code[-1]


def credit_check_digit(first: str) -> str:
    """The 18th character that belongs to the first 17: weights are powers of 3 modulo 31."""
    total = sum(
        CREDIT_ALPHABET.index(c) * w for c, w in zip(first, _CREDIT_WEIGHTS, strict=True)
    )
    return CREDIT_ALPHABET[-total % 31]


def organisation_code(text: str) -> str:
    """组织机构代码 (GB 11714): nine characters, which stand at 9 to 17 of a credit code."""
    code = half_width(text).replace("-", "").upper()
    if not _ORGANISATION.fullmatch(code):
        raise ValueError("组织机构代码是 9 位，前 8 位是数字或大写字母，末位是数字或 X")
    return code


def organisation_of(code: str) -> str:
    """The 组织机构代码 within a credit code."""
    return code[8:17]


def organisation_check_digit(first: str) -> str:
    """The ninth character that belongs to the first eight: A counts 10, Z 35, modulo 11."""
    total = sum(int(c, 36) * w for c, w in zip(first, _ORGANISATION_WEIGHTS, strict=True))
    return _ORGANISATION_CHECK[total % 11]


def unit_code(text: str) -> str:
    """A 统一社会信用代码 or a 组织机构代码; that it checks is `unit_code_checks`."""
    code = half_width(text).replace("-", "")
    if len(code) == ORGANISATION_LENGTH:
        return organisation_code(code)
    if len(code) != CREDIT_LENGTH:
        raise ValueError(
            f"请填写 18 位统一社会信用代码，或 9 位组织机构代码，现在是 {len(code)} 位"
        )
    return credit_code(code)


def unit_code_checks(code: str) -> bool:
    """Whether the last character of either code is its standard's."""
    if len(code) == ORGANISATION_LENGTH:
        return organisation_check_digit(code[:-1]) == code[-1]
    return credit_code_checks(code)


def student_no(text: str) -> str:
    """A 学号, unique within its school."""
    number = half_width(text).upper()
    if not _STUDENT_NO.fullmatch(number):
        raise ValueError("学号只能由字母、数字和 . _ / - 组成")
    return number


def candidate_no(text: str) -> str:
    """A 考生号, under which somebody was enrolled."""
    number = half_width(text).replace("-", "").upper()
    if not _CANDIDATE_NO.fullmatch(number):
        raise ValueError("考生号应为 8 到 20 位数字或字母，一般是 14 位")
    return number


def postcode(text: str) -> str:
    """A 邮编."""
    digits = half_width(text)
    if not re.fullmatch(r"[0-9]{6}", digits):
        raise ValueError("邮编是 6 位数字")
    return digits
