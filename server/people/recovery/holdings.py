"""What an appeal keeps of the person to whom it gave a unit's account.

Who only appealed has no account here: he reads his appeal by its number and a code to his phone.
"""

from __future__ import annotations

from tortoise.expressions import Q, Subquery

from server.people.accounts.models import Account
from server.people.employers.models import EmployerState
from server.people.recovery.models import Appeal, AppealState
from server.platform.access.actor import Kind
from server.platform.holdings import Fate, Person, Table, holds
from server.platform.workflow.anonymisation import blind


def of(person: Person) -> Q:
    """The granted appeals of his unit in his name; an account takes the appellant's name."""
    return Q(
        employer__members__account_id=person.id,
        state=AppealState.APPROVED,
        contact__in=Subquery(Account.filter(id=person.id).values("name")),
    )


async def erase_appeals(person: Person) -> int:
    """His own, and those about a registration that ends with him, whoever made them."""
    ends = Q(employer__administrator_id=person.id) & ~Q(employer__state=EmployerState.APPROVED)
    ids = [row.id for row in await Appeal.filter(of(person) | ends).distinct()]
    await blind(ids)
    return await Appeal.filter(id__in=ids).delete()


holds(
    "密码申诉",
    Table(
        Appeal,
        of=of,
        labels={
            "number": "申诉编号",
            "contact": "联系人",
            "reason": "申诉原因",
            "state": "状态",
            "created_at": "提交时间",
        },
        withheld={
            "phone_cell": "审核通过后就是登录账号，见“账号”",
            "old_phone_cell": "换下的登录手机，属于原来的联系人",
        },
    ),
    # Before the membership, by which these are found, is given up.
    order=9,
    why="由省中心核实后，把单位账号交给您，并留下账号为什么换人的凭据",
    kept="办结 400 天后连同书面说明删除",
    fate=Fate.GOES,
    of=frozenset({Kind.RECRUITER}),
    erase=erase_appeals,
)
