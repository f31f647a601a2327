"""Changes of an employer's data are its administrator's to read; they are the employer's."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.edits import items
from server.people.edits.models import EditFile, EmployerEdit
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Person, Table, holds
from server.platform.storage.models import StoredFile


async def in_words(row: EmployerEdit) -> dict[str, object]:
    year = row.created_at.year
    return {
        "state": row.state.label,
        "changes": [
            {"项目": change.label, "原来": change.before, "修改为": change.after}
            for change in await items.in_words(row.changes, row.kinds, year)
        ],
    }


async def file_in_words(row: EditFile) -> dict[str, object]:
    return {"kind": row.kind.label}


async def pictures(person: Person) -> list[tuple[str, StoredFile]]:
    rows = await EditFile.filter(edit__employer__administrator_id=person.id).select_related("file")
    return [(f"待审核-{row.kind.label}-{row.file.name}", row.file) for row in rows]


holds(
    "单位资料的修改",
    Table(
        EmployerEdit,
        of=lambda person: Q(employer__administrator_id=person.id),
        labels={"changes": "修改内容", "state": "状态", "created_at": "提交时间"},
        words=in_words,
        is_about=False,
    ),
    Table(
        EditFile,
        of=lambda person: Q(edit__employer__administrator_id=person.id),
        labels={"kind": "待审核的证照"},
        words=file_in_words,
    ),
    order=13,
    why="由省中心审核后，更新单位资料",
    kept="与单位资料一起保存；没有用上的新证照在审核结束后删除",
    fate=Fate.STAYS,
    fate_words="这是单位的资料，不属于个人",
    of=frozenset({Kind.RECRUITER}),
    files=pictures,
)
