"""What is under way for an hour while a student registers or looks for his number."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.accounts.holdings import SECRET
from server.people.registrations.models import NumberSearch, Registration
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Person, Table, holds


async def forget(person: Person) -> int:
    gone = await Registration.filter(student_id=person.id).delete()
    return gone + await NumberSearch.filter(student_id=person.id).delete()


holds(
    "注册和查找学号",
    Table(
        Registration,
        of=lambda person: Q(student_id=person.id),
        labels={"created_at": "开始注册的时间", "finished_at": "完成注册的时间"},
        withheld={
            "secret_hash": SECRET,
            "draft_cell": "没有完成的注册里填写的内容，加密保存，1 小时后删除；完成后就是基本信息",
        },
    ),
    Table(
        NumberSearch,
        of=lambda person: Q(student_id=person.id),
        labels={
            "site_code": "查找的学校",
            "created_at": "查找学号的时间",
            "proven_at": "看到学号的时间",
        },
        withheld={"secret_hash": SECRET},
    ),
    order=51,
    why="让你在同一个浏览器里接着完成注册，或看到查找的结果",
    kept="注册 1 小时后、查找 15 分钟后删除",
    fate=Fate.GOES,
    of=frozenset({Kind.STUDENT}),
    erase=forget,
)
