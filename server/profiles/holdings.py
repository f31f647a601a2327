"""What a student says of himself, and what he agreed to."""

from __future__ import annotations

from tortoise.expressions import Q

from server.access.actor import Kind
from server.holdings import Fate, Person, Table, holds
from server.profiles.models import Consent, Profile

STUDENTS = frozenset({Kind.STUDENT})


async def erase_profile(person: Person) -> int:
    return await Profile.filter(student_id=person.id).delete()


async def empty_consents(person: Person) -> int:
    """That and when he agreed is kept for three years as proof; the words go."""
    return await Consent.filter(student_id=person.id).exclude(text="").update(text="")


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
holds(
    "同意记录",
    Table(
        Consent,
        of=lambda person: Q(student_id=person.id),
        labels={
            "text": "同意的内容",
            "version": "文本版本",
            "is_given": "是否同意",
            "at": "时间",
        },
    ),
    order=31,
    why="证明每一次使用都经过你的同意",
    kept="同意结束后 3 年",
    fate=Fate.BLIND,
    fate_words="内容会清空，只留下文本版本和时间，3 年后删除",
    of=STUDENTS,
    erase=empty_consents,
)
