"""Asking for another WeChat than the one that holds the account."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from server.access.actor import Actor, Role
from server.access.rule import is_desk_of, is_system, rule
from server.students.models import Rebinding, RebindingState
from server.workflow.steps import COLLEGE, SCHOOL, Reasons, Step, Workflow


@rule
def is_asking_identity(actor: Actor, case: Any) -> bool:
    """The WeChat that asked; it is not bound yet, so there is no account to compare."""
    return actor.identity_id is not None and actor.identity_id == case.identity_id


DESKS = {COLLEGE.name: RebindingState.AT_COLLEGE, SCHOOL.name: RebindingState.WAITING}
UNDECIDED = tuple(DESKS.values())


def first_desk(chain: list[str]) -> RebindingState:
    """Where a case begins; `chain` is the site's policy `rebinding.review_chain`."""
    return DESKS[chain[0]]


def following(desk: str) -> Callable[[Any], str]:
    """Where a case goes from a desk that agrees: to the next of its own chain, or to its end."""

    def target(case: Any) -> str:
        rest = case.chain[case.chain.index(desk) + 1 :] if desk in case.chain else []
        return DESKS[rest[0]] if rest else RebindingState.APPROVED

    return target


@rule
def sits_where_it_lies(actor: Actor, case: Any) -> bool:
    """The desk that the case waits at; the province may stand in for any."""
    if Role.PROVINCE in actor.roles:
        return True
    desk = Role.COLLEGE if case.state == RebindingState.AT_COLLEGE else Role.SCHOOL
    return desk in actor.roles


decides = is_desk_of & sits_where_it_lies

REFUSALS = Reasons(
    {
        "not_the_student": "无法确认是学生本人",
        "still_used": "原微信仍由学生本人使用",
        "other": "其他",
    }
)

REBINDING = Workflow(
    name="rebinding",
    label="换绑申请",
    model=Rebinding,
    states=RebindingState,
    remind=True,
    steps=(
        Step(
            name="endorse",
            label="同意",
            source=(RebindingState.AT_COLLEGE,),
            target=following(COLLEGE.name),
            targets=(RebindingState.WAITING, RebindingState.APPROVED),
            by=decides,
            queue=COLLEGE,
        ),
        Step(
            name="approve",
            label="同意换绑",
            source=(RebindingState.WAITING,),
            target=following(SCHOOL.name),
            targets=(RebindingState.APPROVED,),
            by=decides,
            queue=SCHOOL,
            consequences=("原微信立即不能再进入该账号，并会收到通知", "新微信立即可以使用"),
        ),
        Step(
            name="refuse",
            label="不同意",
            source=UNDECIDED,
            target=RebindingState.REFUSED,
            by=decides,
            reasons=REFUSALS,
            danger=True,
        ),
        Step(
            name="withdraw",
            label="撤回申请",
            source=UNDECIDED,
            target=RebindingState.WITHDRAWN,
            by=is_asking_identity,
            danger=True,
            consequences=("撤回后，账号仍由原来的微信使用",),
        ),
        Step(
            name="expire",
            label="到期未处理",
            source=UNDECIDED,
            target=RebindingState.EXPIRED,
            by=is_system,
            after=True,
        ),
    ),
)
