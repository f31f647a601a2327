"""When a member of staff was away, and who stood in."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.delegations.models import Delegation
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Table, holds


async def in_words(row: Delegation) -> dict[str, object]:
    await row.fetch_related("account", "delegate")
    return {"请假的人": row.account.name, "代班的人": row.delegate.name}


holds(
    "代班安排",
    Table(
        Delegation,
        of=lambda person: Q(account_id=person.id) | Q(delegate_id=person.id),
        labels={"begins_at": "开始", "ends_at": "结束", "ended_at": "提前结束的时间"},
        words=in_words,
    ),
    order=21,
    why="您不在的时候，待办和通知有同事接手",
    kept="结束 400 天后删除",
    fate=Fate.STAYS,
    fate_words="这是单位的工作记录",
    of=frozenset({Kind.STAFF}),
)
