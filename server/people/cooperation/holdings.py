"""Who wrote a need or an answer: the words are the unit's or the school's, the name a person's."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.cooperation.models import Need, NeedAnswer
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Person, Table, holds
from server.platform.web import rich
from server.platform.workflow.models import GONE


async def need_in_words(row: Need) -> dict[str, object]:
    return {"text": rich.plain(row.text), "state": row.state.label}


async def answer_in_words(row: NeedAnswer) -> dict[str, object]:
    await row.fetch_related("need")
    return {"需求": row.need.title}


async def take_name_off(person: Person) -> int:
    """What was sent and answered stays with both sides, without the one who wrote it."""
    changed = await Need.filter(author_id=person.id).update(author_name=GONE)
    return changed + await NeedAnswer.filter(answered_by_id=person.id).update(answerer=GONE)


holds(
    "校地校企合作",
    Table(
        Need,
        of=lambda person: Q(author_id=person.id),
        labels={
            "title": "需求标题",
            "text": "需求信息",
            "author_name": "填写人",
            "state": "状态",
            "published_at": "发布时间",
        },
        words=need_in_words,
        is_about=False,
    ),
    Table(
        NeedAnswer,
        of=lambda person: Q(answered_by_id=person.id),
        labels={"words": "回应内容", "answerer": "回应人", "state_since": "回应时间"},
        words=answer_in_words,
        is_about=False,
    ),
    order=15,
    why="让对方知道需求和回应是谁写的，方便联系",
    kept="与合作需求一起保存；放弃的草稿 30 天后删除",
    fate=Fate.BLIND,
    fate_words="需求和回应属于单位，继续保存；您的姓名会抹去",
    of=frozenset({Kind.RECRUITER, Kind.STAFF}),
    erase=take_name_off,
)
