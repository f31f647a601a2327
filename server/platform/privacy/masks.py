"""What each viewer sees of a personal value; where nothing is said, nothing is shown.

ID numbers show 2+2: the usual 6+4 leaves some 133 candidates in a cohort of graduates
(reliability.md, M5). Wider views are a reveal: step-up, purpose, audit row.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from server.platform.labels import Labelled


class Viewer(Labelled):
    """Who looks, in relation to the person."""

    SELF = "self", "本人"
    SCHOOL = "school", "学校"
    PROVINCE = "province", "省中心"
    EMPLOYER = "employer", "用人单位"
    APPLIED = "applied", "已投递的用人单位"
    SIGNED = "signed", "已签约的用人单位"
    SCANNER = "scanner", "现场核验"
    LOG = "log", "日志"


class Field(StrEnum):
    """The kinds of value that have a mask."""

    ID_NUMBER = "id_number"
    PHONE = "phone"
    NAME = "name"
    EMAIL = "email"
    ADDRESS = "address"


_DOUBLE_SURNAMES = frozenset(
    (
        "欧阳 上官 司马 诸葛 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 轩辕 端木 "
        "百里 呼延 东郭 申屠 公冶 太史 濮阳 淳于 单于 澹台 钟离 闻人 赫连 公羊 宗政 万俟 司空 拓跋"
    ).split()
)


def mask_id_number(value: str) -> str:
    """First two and last two: `11**************17`."""
    return (
        f"{value[:2]}{'*' * (len(value) - 4)}{value[-2:]}" if len(value) > 8 else "*" * len(value)
    )


def mask_phone(value: str) -> str:
    """First three and last four: `138****0001`; the country code of China is left out."""
    number = value.removeprefix("+86")
    return f"{number[:3]}****{number[-4:]}" if len(number) >= 9 else "*" * len(number)


def mask_phone_end(value: str) -> str:
    """The last two, for asking a person at the door: `*********01`."""
    number = value.removeprefix("+86")
    return f"{'*' * (len(number) - 2)}{number[-2:]}" if len(number) >= 9 else "*" * len(number)


def mask_name(value: str) -> str:
    """The surname and one star, whatever the length: `张*`, `欧阳*`."""
    name = value.strip()
    surname = name[:2] if name[:2] in _DOUBLE_SURNAMES and len(name) > 2 else name[:1]
    return f"{surname}*" if name else ""


def mask_email(value: str) -> str:
    """Three letters and the domain, at least one is hidden (AGR-18): `maf***@example.cn`."""
    local, at, domain = value.rpartition("@")
    return f"{local[:min(3, len(local) - 1)]}***@{domain}" if at and local else "***"


def mask_address(value: str) -> str:
    """The first six characters, about as far as the city."""
    return f"{value[:6]}***" if len(value) > 6 else "***"


def _full(value: str) -> str:
    return value


def _phone_full(value: str) -> str:
    return value.removeprefix("+86")


_V, _F = Viewer, Field
_TABLE: dict[tuple[Field, Viewer], Callable[[str], str]] = {
    (_F.ID_NUMBER, _V.SELF): mask_id_number,
    (_F.ID_NUMBER, _V.SCHOOL): mask_id_number,
    (_F.ID_NUMBER, _V.PROVINCE): mask_id_number,
    (_F.PHONE, _V.SELF): _phone_full,
    (_F.PHONE, _V.SCHOOL): mask_phone,
    (_F.PHONE, _V.PROVINCE): mask_phone,
    (_F.PHONE, _V.SCANNER): mask_phone_end,
    (_F.NAME, _V.SELF): _full,
    (_F.NAME, _V.SCHOOL): _full,
    (_F.NAME, _V.PROVINCE): _full,
    (_F.NAME, _V.EMPLOYER): mask_name,
    (_F.NAME, _V.APPLIED): _full,
    (_F.NAME, _V.SIGNED): _full,
    (_F.NAME, _V.SCANNER): mask_name,
    (_F.EMAIL, _V.SELF): _full,
    (_F.EMAIL, _V.SCHOOL): mask_email,
    (_F.EMAIL, _V.PROVINCE): mask_email,
    (_F.ADDRESS, _V.SELF): _full,
    (_F.ADDRESS, _V.SCHOOL): mask_address,
    (_F.ADDRESS, _V.PROVINCE): mask_address,
}

_AGREED: dict[tuple[Field, Viewer], Callable[[str], str]] = {
    (_F.PHONE, _V.SIGNED): _phone_full,
    (_F.EMAIL, _V.SIGNED): _full,
    (_F.ADDRESS, _V.SIGNED): _full,
}
"""What an employer who has signed sees too, if the student agreed to it."""


def masked(field: Field, viewer: Viewer, value: str | None, *, agreed: bool = False) -> str:
    """The value as this viewer may see it, `""` for nothing (table of reliability.md section 5).

    `agreed` says that the student consented to share it with the employer he signed with.
    """
    mask = _TABLE.get((field, viewer)) or (_AGREED.get((field, viewer)) if agreed else None)
    return mask(value) if mask and value else ""
