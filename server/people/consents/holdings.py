"""What a student agreed to."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.consents.models import Consent
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Person, Table, holds


async def empty_consents(person: Person) -> int:
    """That and when he agreed is kept for three years as proof; the words go."""
    return await Consent.filter(student_id=person.id).exclude(text="").update(text="")


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
    of=frozenset({Kind.STUDENT}),
    erase=empty_consents,
)
