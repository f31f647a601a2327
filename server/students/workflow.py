"""Asking for another WeChat than the one that holds the account."""

from __future__ import annotations

from typing import Any

from server.access.actor import Actor
from server.access.rule import is_system, rule
from server.students.models import Rebinding, RebindingState
from server.workflow.chains import decides, following
from server.workflow.steps import COLLEGE, SCHOOL, Reasons, Step, Workflow


@rule
def is_asking_identity(actor: Actor, case: Any) -> bool:
    """The WeChat that asked; it is not bound yet, so there is no account to compare."""
    return actor.identity_id is not None and actor.identity_id == case.identity_id


UNDECIDED = (RebindingState.AT_COLLEGE, RebindingState.WAITING)

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
    openings={"ask": "申请换绑"},
    steps=(
        Step(
            name="endorse",
            label="同意",
            source=(RebindingState.AT_COLLEGE,),
            target=following(COLLEGE.name),
            targets=(RebindingState.WAITING, RebindingState.APPROVED),
            by=decides,
            queue=COLLEGE,
            consequences=(
                "还要学校就业中心审核的，转到学校；院系是最后一关的，立即换绑",
                "换绑后，原微信不能再进入该账号，并会收到通知",
            ),
        ),
        Step(
            name="approve",
            label="同意换绑",
            source=(RebindingState.WAITING,),
            target=following(SCHOOL.name),
            targets=(RebindingState.APPROVED,),
            by=decides,
            queue=SCHOOL,
            consequences=(
                "原微信立即不能再进入该账号，并会收到通知",
                "原来的登录密码和登录手机失效，学生可以在新微信里重新设置",
                "新微信立即可以使用",
            ),
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
