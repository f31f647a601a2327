"""Requests to join a unit or to lead it."""

from __future__ import annotations

from tortoise.expressions import Q

from server.people.members.models import OPEN, MembershipRequest
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Person, Table, holds


async def in_words(row: MembershipRequest) -> dict[str, object]:
    await row.fetch_related("employer")
    return {"单位": row.employer.name}


async def erase_requests(person: Person) -> int:
    """His own go. What he wrote against others goes once it was decided."""
    gone = await MembershipRequest.filter(account_id=person.id).delete()
    answered = MembershipRequest.filter(administrator_id=person.id).exclude(objection="")
    return gone + await answered.exclude(state__in=OPEN).update(objection="")


holds(
    "加入单位的申请",
    Table(
        MembershipRequest,
        of=lambda person: Q(account_id=person.id),
        labels={
            "kind": "申请事项",
            "title": "职务",
            "objection": "当时的单位管理员提出的异议",
            "state": "状态",
            "created_at": "申请时间",
        },
        words=in_words,
    ),
    order=12,
    why="由单位管理员或省中心核实您受单位委托",
    kept="未同意或撤回的，90 天后连同账号授权书删除；同意的，保存到离开单位、且办结满 3 年",
    fate=Fate.GOES,
    of=frozenset({Kind.RECRUITER}),
    erase=erase_requests,
)
