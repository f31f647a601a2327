"""What a graduate's source information and corrections hold of him."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.sourceinfo import items
from server.people.sourceinfo.models import Correction, SourceInfo, SourceState
from server.people.students.models import Student
from server.platform.access.actor import Kind
from server.platform.code_tables import queries as code_tables
from server.platform.holdings import Fate, Person, Table, holds

STUDENTS = frozenset({Kind.STUDENT})
SCHOOLS = tuple(f"{name}_cell" for name in items.EARLIER)
"""What the school reports of a graduate; it stays with his roster row."""
OWN = ("earlier_cell", *(f"{i.name}_cell" for i in items.OWN if i.kept is items.Kept.CELL))


async def info_in_words(row: SourceInfo) -> dict[str, object]:
    student = await Student.get(id=row.student_id)
    path = await code_tables.path_of("region", row.origin, student.graduation_year)
    return {"origin": " ".join(path) or row.origin}


async def correction_in_words(row: Correction) -> dict[str, object]:
    changes = await items.changes_of(row)
    year = (await Student.get(id=row.student_id)).graduation_year
    before = await items.in_words({name: pair[0] for name, pair in changes.items()}, year)
    after = await items.in_words({name: pair[1] for name, pair in changes.items()}, year)
    return {
        "changes_cell": [
            {"项目": items.BY_NAME[name].label, "原来": before[name], "更正为": after[name]}
            for name in changes
        ]
    }


async def erase_info(person: Person) -> int:
    """What the school has reviewed stays without the person's contacts; anything else goes."""
    mine = SourceInfo.filter(student_id=person.id)
    gone = await mine.exclude(state=SourceState.APPROVED).delete()
    return gone + await mine.update(**dict.fromkeys(OWN))


async def erase_corrections(person: Person) -> int:
    return await Correction.filter(student_id=person.id).delete()


holds(
    "生源信息",
    Table(
        SourceInfo,
        of=lambda person: Q(student_id=person.id),
        labels={
            "state": "状态",
            **{
                item.name if item.kept is items.Kept.OPEN else f"{item.name}_cell": item.label
                for item in items.ITEMS
                if item.kept in (items.Kept.OPEN, items.Kept.CELL)
            },
            **{f"{name}_cell": items.BY_NAME[name].label for name in items.EARLIER},
            "earlier_cell": "上一次送审前的内容",
            "state_since": "最近一次变化",
        },
        stays=SCHOOLS,
        words=info_in_words,
    ),
    order=20,
    why="毕业生就业登记和签约的依据",
    kept="审核通过的与学籍信息一起保存",
    fate=Fate.STAYS,
    fate_words="学校审核通过的生源地等登记项保存；手机、邮箱、地址、家庭联系人会删除，没有审核通过的全部删除",
    of=STUDENTS,
    erase=erase_info,
)
holds(
    "信息纠错",
    Table(
        Correction,
        of=lambda person: Q(student_id=person.id),
        labels={
            "changes_cell": "要更正的内容",
            "words": "原因",
            "state": "状态",
            "created_at": "申请时间",
        },
        words=correction_in_words,
    ),
    order=21,
    why="由学校核实后更正学籍和生源信息",
    kept="直到注销账号；证明材料在审核结束 30 天后删除",
    fate=Fate.GOES,
    of=STUDENTS,
    erase=erase_corrections,
)
