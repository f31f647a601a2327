"""A line of a register's file as an entry, or the sentence that refuses it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from server.people.business_register.columns import KEPT
from server.platform.normal_forms.identifiers import credit_code
from server.platform.normal_forms.texts import half_width, one_line, unit_name
from server.platform.tables.reading import Cell, Row

LONGEST = {"name": 80, "status": 20, "address": 120}
BANDS = ((50, "1"), (100, "2"), (500, "3"), (1000, "4"))
"""注册资金 below so many 万元 is this band, as employers choose it (EREG-28)."""
OVER = "5"
TITLES = {kept.key: kept.title for kept in KEPT}
CLOSED = re.compile("注销|吊销|撤销|除名|歇业|停业|清算")
_CAPITAL = re.compile(r"([0-9][0-9,]*(?:\.[0-9]+)?)(亿|万)?元?(?:人民币)?元?")

Record = tuple[int, str, str, str, bool, str, str]
"""Row, code, name, status, whether it is open, address, capital."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is left out: where, what stands there, and why."""

    row: int
    column: str
    shown: str
    sentence: str


def judge(row: Row, places: Mapping[str, int], unit: str = "") -> Record | Refused:
    """The entry of a line, its columns at these places; `unit` is what its headings say of money.

    Code and name must be good; what else cannot be used is left empty.
    """
    said = {key: _at(row, place) for key, place in places.items()}
    for key in ("credit_code", "name"):
        cell = said.get(key, "")
        if not isinstance(cell, str):
            return Refused(row.number, TITLES[key], cell.shown, cell.fault.sentence)
        said[key] = cell
    texts = {key: cell if isinstance(cell, str) else "" for key, cell in said.items()}
    try:
        code = credit_code(texts["credit_code"])
    except ValueError as fault:
        return _refused(row, "credit_code", texts["credit_code"], str(fault))
    name = unit_name(texts["name"])
    if not name:
        return _refused(row, "name", "", "没有企业名称")
    if len(name) > LONGEST["name"]:
        return _refused(row, "name", name, f"企业名称超过 {LONGEST['name']} 个字")
    status = one_line(texts.get("status", ""))[: LONGEST["status"]]
    address = one_line(texts.get("address", ""))
    return (
        row.number,
        code,
        name,
        status,
        not CLOSED.search(status),
        address if len(address) <= LONGEST["address"] else "",
        capital_band(texts.get("capital", ""), unit),
    )


def capital_band(text: str, unit: str = "") -> str:
    """The band of a 注册资本 such as `500万元人民币`; empty where it is foreign or has no unit."""
    found = _CAPITAL.fullmatch(half_width(text))
    factor = {"亿": 10_000, "万": 1}.get((found and found[2]) or unit)
    if found is None or factor is None:
        return ""
    amount = float(found[1].replace(",", "")) * factor
    if not amount:
        return ""
    return next((band for below, band in BANDS if amount < below), OVER)


def unit_of(heading: str) -> str:
    """`万` where a heading says that its numbers are 万元."""
    return "万" if "万元" in heading else ""


def _refused(row: Row, key: str, shown: str, sentence: str) -> Refused:
    return Refused(row.number, TITLES[key], shown[:60], sentence)


def _at(row: Row, place: int) -> Cell:
    return row.cells[place] if place < len(row.cells) else ""
