"""The items of the source information: where each is kept, who may change it, how it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson

from server.people.sourceinfo.models import Correction, SourceInfo
from server.people.students.models import Gender, Student
from server.platform.code_tables import queries as code_tables
from server.platform.normal_forms.contacts import mobile, national
from server.platform.privacy import cipher, index, masks
from server.platform.privacy.cipher import Place

Values = dict[str, str]
Changes = dict[str, tuple[str, str]]
"""Item → what it was, and what it shall be."""


class Kept(StrEnum):
    """Where a value lives: on the roster's row, or with the source information, open or closed."""

    ROSTER = "roster"
    ROSTER_CELL = "roster_cell"
    OPEN = "open"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Item:
    """`is_own`: the student himself fills it in (SRC-04)."""

    name: str
    label: str
    kept: Kept = Kept.CELL
    is_own: bool = False
    is_required: bool = False
    mask: masks.Field | None = None
    table: str = ""


ITEMS = (
    Item("name", "姓名", Kept.ROSTER),
    Item("gender", "性别", Kept.ROSTER),
    Item("id_number", "身份证号", Kept.ROSTER_CELL, mask=masks.Field.ID_NUMBER),
    Item("candidate_no", "考生号", Kept.ROSTER_CELL),
    Item("nation", "民族", Kept.ROSTER_CELL, table="nation"),
    Item("politics", "政治面貌", Kept.ROSTER_CELL, table="politics"),
    Item("degree", "学历", Kept.ROSTER, table="degree"),
    Item("major", "专业", Kept.ROSTER),
    Item("direction", "专业方向", Kept.ROSTER),
    Item("training", "培养方式", Kept.ROSTER, table="training"),
    Item("origin", "生源地", Kept.OPEN, is_own=True, is_required=True, table="region"),
    Item("phone", "本人手机", is_own=True, is_required=True, mask=masks.Field.PHONE),
    Item("email", "电子邮箱", is_own=True, is_required=True, mask=masks.Field.EMAIL),
    Item("qq", "QQ", is_own=True, mask=masks.Field.PHONE),
    Item("address", "家庭地址", is_own=True, is_required=True, mask=masks.Field.ADDRESS),
    Item("postcode", "家庭邮编", is_own=True),
    Item("home_phone", "家庭电话", is_own=True, mask=masks.Field.PHONE),
    Item("home_contact", "家庭联系人", is_own=True, is_required=True, mask=masks.Field.NAME),
)
BY_NAME: Mapping[str, Item] = {item.name: item for item in ITEMS}
OWN = tuple(item for item in ITEMS if item.is_own)
FROM_ROSTER = tuple(item for item in ITEMS if not item.is_own)
EARLIER = ("candidate_no", "nation", "politics", "direction", "training")
"""What a correction gave while no roster had a place for it: it holds until a roster says more."""


async def values_of(student: Student, info: SourceInfo | None) -> Values:
    """Every item as it stands now, in the clear; empty where nothing is known.

    The telephone and 生源地 are the roster's until the student has given his own.
    """
    found = {item.name: "" for item in ITEMS}
    cells: list[tuple[str, Place, bytes]] = []
    for item in ITEMS:
        if item.kept is Kept.ROSTER:
            found[item.name] = str(getattr(student, item.name))
        elif item.kept is Kept.ROSTER_CELL:
            if (closed := getattr(student, f"{item.name}_cell")) is not None:
                cells.append((item.name, _on_roster(student, item.name), closed))
        elif info is not None and item.kept is Kept.OPEN:
            found[item.name] = str(getattr(info, item.name))
        elif info is not None and (cell := getattr(info, f"{item.name}_cell")) is not None:
            cells.append((item.name, _place(info, item.name), cell))
    if student.phone_cell is not None and (info is None or info.phone_cell is None):
        cells.append(("phone", _on_roster(student, "phone"), student.phone_cell))
    there = {name for name, _, _ in cells} | {name for name, value in found.items() if value}
    for name in EARLIER:
        if info is None or name in there:
            continue
        if (cell := getattr(info, f"{name}_cell")) is not None:
            cells.append((name, _place(info, name), cell))
    plain = await cipher.reveal_many([(place, cell) for _, place, cell in cells])
    found |= {name: text for (name, _, _), text in zip(cells, plain, strict=True)}
    found["phone"] = national(found["phone"])
    found["origin"] = found["origin"] or student.origin
    return found


async def info_columns(info: SourceInfo, values: Mapping[str, str]) -> dict[str, Any]:
    """The columns of the source information that hold these values; others are left out."""
    columns: dict[str, Any] = {}
    closed: list[tuple[str, str]] = []
    for name, value in values.items():
        kept = BY_NAME[name].kept
        if kept is Kept.OPEN:
            columns[name] = value
        elif kept is Kept.CELL and value:
            closed.append((name, value))
        elif kept is Kept.CELL:
            columns[f"{name}_cell"] = None
    cells = await cipher.protect_many([(_place(info, name), value) for name, value in closed])
    columns |= {f"{name}_cell": cell for (name, _), cell in zip(closed, cells, strict=True)}
    return columns


async def roster_columns(student: Student, values: Mapping[str, str]) -> dict[str, Any]:
    """The columns of the roster's row that hold these values; the telephone is one of them."""
    columns: dict[str, Any] = {
        name: value for name, value in values.items() if BY_NAME[name].kept is Kept.ROSTER
    }
    if "gender" in columns:
        columns["gender"] = Gender(columns["gender"])
    closed = {n: v for n, v in values.items() if BY_NAME[n].kept is Kept.ROSTER_CELL and v}
    if number := closed.get("id_number"):
        columns["id_number_index"] = index.blind("student.id_number", number).hex()
    if phone := values.get("phone"):
        closed["phone"] = mobile(phone)
    cells = await cipher.protect_many(
        [(_on_roster(student, name), value) for name, value in closed.items()]
    )
    return columns | {f"{n}_cell": cell for n, cell in zip(closed, cells, strict=True)}


async def earlier_of(info: SourceInfo) -> Values:
    """What stood there before the round under review."""
    if info.earlier_cell is None:
        return {}
    place = Place(info.student_id, "source_info", "earlier_cell", info.id)
    return dict(orjson.loads((await cipher.reveal_many([(place, info.earlier_cell)]))[0]))


async def earlier_cell(info: SourceInfo, values: Values) -> bytes:
    """Close up the student's own items, to compare with what he gives now."""
    own = {item.name: values[item.name] for item in OWN}
    place = Place(info.student_id, "source_info", "earlier_cell", info.id)
    return (await cipher.protect_many([(place, orjson.dumps(own).decode())]))[0]


async def changes_of(case: Correction) -> Changes:
    """What a correction asks for."""
    place = Place(case.student_id, "correction", "changes_cell", case.id)
    stored = orjson.loads((await cipher.reveal_many([(place, case.changes_cell)]))[0])
    return {name: (pair[0], pair[1]) for name, pair in stored.items() if name in BY_NAME}


async def changes_cell(case: Correction, changes: Changes) -> bytes:
    place = Place(case.student_id, "correction", "changes_cell", case.id)
    return (await cipher.protect_many([(place, orjson.dumps(changes).decode())]))[0]


async def in_words(values: Mapping[str, str], year: int) -> Values:
    """Codes as the words of their tables: 黑龙江省 哈尔滨市 南岗区, 本科, 女."""
    said = dict(values)
    for name, value in values.items():
        table = BY_NAME[name].table
        if not value:
            continue
        if name == "gender":
            said[name] = Gender(value).label
        elif table == "region":
            said[name] = " ".join(await code_tables.path_of(table, value, year)) or value
        elif table:
            said[name] = await code_tables.label(table, value, year)
    return said


def shown(name: str, value: str, viewer: masks.Viewer) -> str:
    """A value in words as this viewer may see it."""
    mask = BY_NAME[name].mask
    return masks.masked(mask, viewer, value) if mask else value


def labels(names: Iterable[str]) -> str:
    return "、".join(BY_NAME[name].label for name in names)


def _place(info: SourceInfo, name: str) -> Place:
    return Place(info.student_id, "source_info", f"{name}_cell", info.id)


def _on_roster(student: Student, name: str) -> Place:
    return Place(student.id, "student", f"{name}_cell", student.id)
