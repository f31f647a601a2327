"""示范大学's imports: one that was taken up with two rows refused, and one that waits for a yes.

Both go through the very service that an upload goes through.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from server.demo import actors
from server.demo.actors import days_ago
from server.people.roster import service
from server.people.roster.columns import COLUMNS
from server.people.roster.models import RosterImport
from server.people.sites.models import Site
from server.people.students.models import Student
from server.platform.access.actor import Actor
from server.platform.code_tables import queries as code_tables
from server.platform.normal_forms.contacts import national
from server.platform.privacy import cipher
from server.platform.tables.writing import Column, Sheet, write

TAKEN = ("经济管理学院", "经济管理学院-2027届毕业生名单.xlsx", 9)
WAITING = ("文学院", "文学院-补充政治面貌.xlsx", 1)
"""College, file, and how many days ago."""
MOST = 20


async def seed(sites: Mapping[str, Site]) -> None:
    desk = await actors.staff("school@10001.demo")
    site = sites["10001"]
    college, name, days = TAKEN
    with days_ago(days):
        rows = await _rows(site, college)
        rows[3]["身份证号"] = rows[3]["身份证号"][:-1] + "0"
        rows[7]["院系"] = "经管学院（暂定）"
        batch = await _uploaded(desk, site, name, rows)
        await service.accept(desk, batch.id, in_background=False)
        await service.load(batch.id)
        await service.forget_file(batch.id)
    college, name, days = WAITING
    with days_ago(days):
        await _uploaded(desk, site, name, await _rows(site, college))


async def _uploaded(
    desk: Actor, site: Site, name: str, rows: list[dict[str, str]]
) -> RosterImport:
    columns = [Column(c.title, c.width) for c in COLUMNS]
    lines = [[row.get(c.title, "") for c in COLUMNS] for row in rows]
    body = await asyncio.to_thread(write, [Sheet("毕业生", columns, lines)])
    batch = await service.upload(
        desk, site=site, file_name=name, body=body, in_background=False
    )
    await service.check(batch.id)
    return batch


async def _rows(site: Site, college: str) -> list[dict[str, str]]:
    """The first graduates of a college as the school's own list has them."""
    students = (
        await Student.filter(site_id=site.id, college__name=college)
        .order_by("student_no")
        .limit(MOST)
    )
    closed = ("id_number", "phone", "candidate_no", "nation", "politics")
    cells = [
        (cipher.Place(s.id, "student", f"{name}_cell", s.id), getattr(s, f"{name}_cell"))
        for s in students
        for name in closed
    ]
    plain = iter(await cipher.reveal_many(cells))
    rows = []
    for student in students:
        known = {name: next(plain) for name in closed}
        year = student.graduation_year
        rows.append(
            {
                "学号": student.student_no,
                "姓名": student.name,
                "身份证号": known["id_number"],
                "性别": student.gender.label,
                "院系": college,
                "专业": student.major,
                "学历": await code_tables.label("degree", student.degree, year),
                "毕业年度": str(year),
                "手机号码": national(known["phone"]),
                "考生号": known["candidate_no"],
                "民族": await code_tables.label("nation", known["nation"], year),
                "政治面貌": await code_tables.label("politics", known["politics"], year),
                "专业方向": student.direction,
                "培养方式": await code_tables.label("training", student.training, year),
                "生源地": "".join(await code_tables.path_of("region", student.origin, year)),
            }
        )
    return rows
