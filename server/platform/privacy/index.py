"""Finding a person by a number that is stored encrypted: normal forms and keyed hashes of them.

The space of ID numbers is small, so everything rests on the index key; it derives from another
root than the encrypting ones and is never in the database. No index on fields of low variety.
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from datetime import date
from operator import mul

from server.platform import clock
from server.platform.privacy import keys

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_SPACES = re.compile(r"[\s\u200b-\u200f\u2060\ufeff-]+")
_MOBILE = re.compile(r"1[3-9][0-9]{9}")


def blind(label: str, value: str) -> bytes:
    """The 32-byte index of a normalised value; `label` names the column (`student.id_number`)."""
    return hmac.digest(keys.purpose_key("blind-index"), f"{label}\0{value}".encode(), "sha256")


def normalise_id_number(text: str) -> str:
    """The 18 characters of a citizen's ID number (GB 11643-1999).

    Takes full-width characters, spaces, hyphens and a small x. Raises `ValueError` with a Chinese
    sentence that says what is wrong: length, characters, birth date or check digit.
    """
    number = _to_ascii(text).upper()
    if not number:
        raise ValueError("请填写身份证号")
    if len(number) != 18:
        raise ValueError("身份证号应为 18 位")
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        raise ValueError("身份证号只能由数字组成，末位可以是 X")
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        born = None
    if born is None or not date(1900, 1, 1) <= born <= clock.now().date():
        raise ValueError("身份证号中的出生日期不正确")
    if check_digit(number[:17]) != number[17]:
        raise ValueError("身份证号校验位不正确，请核对后重新填写")
    return number


def check_digit(first: str) -> str:
    """The 18th character that belongs to 17 digits (GB 11643-1999, ISO 7064 MOD 11-2)."""
    return _CHECK[sum(map(mul, map(int, first), _WEIGHTS)) % 11]


def tail_matches(id_number: str, tail: str) -> bool:
    """Compares a normalised tail with a whole number, in constant time."""
    return len(tail) == 6 and hmac.compare_digest(id_number[-6:].encode(), tail.encode())


def normalise_phone(text: str) -> str:
    """A mobile number as E.164: `+86` and 11 digits, or `+` and 8 to 15 digits from abroad.

    All ways to write one number (`0086`, spaces, hyphens, full-width) give the same form, so
    limits count it once. Raises `ValueError` with a Chinese sentence.
    """
    number = _to_ascii(text).replace("(", "").replace(")", "")
    if not number:
        raise ValueError("请填写手机号")
    if number.startswith("00"):
        number = "+" + number[2:]
    national = number.removeprefix("+86")
    if not number.startswith("+") and len(number) == 13:
        national = number.removeprefix("86")
    if _MOBILE.fullmatch(national):
        return f"+86{national}"
    if number.startswith("+") and not number.startswith("+86") and _abroad(number[1:]):
        return number
    raise ValueError("手机号不正确，应为 11 位数字")


def _abroad(digits: str) -> bool:
    return bool(re.fullmatch(r"[1-9][0-9]{7,14}", digits))


def _to_ascii(text: str) -> str:
    if text.isascii() and text.isalnum():
        return text
    return _SPACES.sub("", unicodedata.normalize("NFKC", text))
