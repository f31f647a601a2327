"""What the demo's schools report of a graduate beside name and major (SRC-08): made up."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from server.platform.privacy import cipher

ORIGINS = ("230103", "230102", "230202", "230302", "231002", "211002", "220102", "131102", "370202")
NATIONS = ("01",) * 8 + ("11", "10", "02", "03")
"""汉 for the most part; 满, 朝鲜, 蒙古, 回."""
POLITICS = ("03",) * 7 + ("13", "13", "01", "02")
DIRECTIONS = {
    "软件工程": "人工智能应用",
    "会计学": "注册会计师",
    "新闻学": "新媒体",
    "车辆工程": "新能源汽车",
    "护理": "老年护理",
}
CLOSED = ("candidate_no", "nation", "politics")


@dataclass(frozen=True, slots=True)
class Reported:
    """One graduate's further columns, as codes of the tables."""

    candidate_no: str
    nation: str
    politics: str
    direction: str
    training: str
    origin: str


def reported(majors: Iterable[str]) -> list[Reported]:
    """For as many graduates as there are majors; the same ones each time."""
    dice = random.Random(3304)
    found = []
    for n, major in enumerate(majors, 1):
        origin = dice.choice(ORIGINS)
        found.append(
            Reported(
                candidate_no=f"23{origin}{n:06}",
                nation=dice.choice(NATIONS),
                politics=dice.choice(POLITICS),
                direction=DIRECTIONS.get(major, ""),
                training="2" if n % 20 == 0 else "1",
                origin=origin,
            )
        )
    return found


async def cells(ids: list[UUID], all_reported: list[Reported]) -> list[dict[str, bytes]]:
    """The closed columns of each, sealed for the person of that id."""
    plain = [
        (cipher.Place(id, "student", f"{name}_cell", id), getattr(one, name))
        for id, one in zip(ids, all_reported, strict=True)
        for name in CLOSED
    ]
    sealed = iter(await cipher.protect_many(plain))
    return [{f"{name}_cell": next(sealed) for name in CLOSED} for _ in ids]
