"""The graduates of the journeys: one for each story, so that none meets another's traces."""

from __future__ import annotations

from dataclasses import dataclass

from tests.roster.rosters import graduate, id_number, table

SCHOOL = "示范大学"


@dataclass(frozen=True, slots=True)
class Graduate:
    """What a student knows about himself."""

    student_no: str
    name: str
    id_number: str

    @property
    def id_tail(self) -> str:
        return self.id_number[-6:]


ZHANG = Graduate("20270001", "张小帅", "110101200501010017")
"""In the demo's data (contract.md)."""


def _made(order: int, name: str) -> Graduate:
    return Graduate(f"2027900{order:02}", name, id_number(900_000 + order))


LEAVER = _made(1, "孙小雨")
SCANNER = _made(2, "钱多多")
HEIR = _made(3, "周晓敏")
READER = _made(5, "何其乐")
CONFIRMER = _made(6, "秦知远")
REGISTRANT = _made(21, "于新生")
MOVERS = [
    _made(31 + n, f"陆{'甲乙丙丁戊己庚辛壬癸'[n % 10]}{'子丑寅'[n // 10]}") for n in range(30)
]
"""Each has a new phone, and a case on the school's desk (`cases.py`)."""
RETURNER = _made(22, "归去来")
LATE = _made(4, "迟来到")
"""Not in the file: a story brings this one in."""


def file() -> bytes:
    """These graduates as the school's roster file."""
    return table(
        graduate(number, 学号=each.student_no, 姓名=each.name, 身份证号=each.id_number, 性别="")
        for number, each in enumerate(
            (LEAVER, SCANNER, HEIR, READER, CONFIRMER, REGISTRANT, RETURNER, *MOVERS),
            start=900_001,
        )
    )
