"""Asking for another WeChat than the one that holds the account."""

from __future__ import annotations

from typing import Any

from server.people.students.models import Rebinding, RebindingState
from server.platform.access.actor import Actor
from server.platform.access.rule import is_system, rule
from server.platform.workflow.chains import UNDECIDED, approving, endorsing, refusing, withdrawing
from server.platform.workflow.steps import Reasons, Step, Workflow


@rule
def is_asking_identity(actor: Actor, case: Any) -> bool:
    """The WeChat that asked; it is not bound yet, so there is no account to compare."""
    return actor.identity_id is not None and actor.identity_id == case.identity_id


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
    taken="已经有一份换绑申请在等学校审核",
    steps=(
        endorsing(
            "通过",
            "还要学校就业中心审核的，转到学校；院系是最后一关的，立即换绑",
            "换绑后，原微信不能再进入该账号，并会收到通知",
        ),
        approving(
            "通过",
            "原微信立即不能再进入该账号，并会收到通知",
            "原来的登录密码和登录手机失效，学生可以在新微信里重新设置",
            "新微信立即可以使用",
        ),
        refusing("退回", REFUSALS),
        withdrawing(
            is_asking_identity,
            "撤回后，账号仍由原来的微信使用",
            said="已撤回，账号仍由原来的微信使用",
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
