"""What a student says of himself."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.profiles.models import Profile
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Person, Table, holds

STUDENTS = frozenset({Kind.STUDENT})


async def erase_profile(person: Person) -> int:
    return await Profile.filter(student_id=person.id).delete()


holds(
    "基本信息和头像",
    Table(
        Profile,
        of=lambda person: Q(student_id=person.id),
        labels={
            "wish": "就业意向",
            "phone_cell": "联系电话",
            "qq_cell": "QQ",
            "email_cell": "邮箱",
            "address_cell": "通信地址",
            "finders": "谁能找到我的简历",
            "updated_at": "最近修改",
        },
    ),
    order=30,
    why="让你投递的用人单位联系到你",
    kept="毕业后 2 年；也可以随时修改或注销",
    fate=Fate.GOES,
    of=STUDENTS,
    erase=erase_profile,
)
