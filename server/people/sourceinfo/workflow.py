"""From 未确认 through the desks to 已审核, and corrections afterwards."""

from __future__ import annotations

from typing import Any

from server.people.sourceinfo.models import Correction, CorrectionState, SourceInfo, SourceState
from server.platform.access.actor import Actor
from server.platform.access.rule import rule
from server.platform.workflow.chains import (
    UNDECIDED,
    approving,
    endorsing,
    first_desk,
    refusing,
    withdrawing,
)
from server.platform.workflow.steps import STUDENT, Reasons, Step, Workflow


@rule
def is_own(actor: Actor, case: Any) -> bool:
    """The student whom the case is about."""
    return actor.id is not None and actor.id == case.student_id


@rule
def has_asked(actor: Actor, case: Any) -> bool:
    """Whose request the correction is: the student's, or the teacher's who entered it."""
    return actor.id is not None and actor.id == (case.entered_by or case.student_id)


def to_first_desk(case: Any) -> str:
    return first_desk(case.chain)


RETURNS = Reasons(
    {
        "origin_wrong": "生源地与学籍档案不一致",
        "contact_wrong": "联系方式无法接通",
        "address_unclear": "家庭地址不完整",
        "other": "其他",
    }
)
REFUSALS = Reasons(
    {
        "not_proven": "缺少证明材料，请到学校就业中心核对",
        "not_wrong": "原信息与学籍档案一致，无需更正",
        "other": "其他",
    }
)
OPEN = (SourceState.UNCONFIRMED, SourceState.RETURNED, *UNDECIDED)
"""Where the student may still change his items himself (SRC-02)."""

SOURCE_INFO = Workflow(
    name="source_info",
    label="生源信息",
    model=SourceInfo,
    states=SourceState,
    waits_for={SourceState.UNCONFIRMED: STUDENT, SourceState.RETURNED: STUDENT},
    openings={"submit": "提交送审", "open": "建立生源信息"},
    taken="刚才已经提交过，请刷新后再看",
    steps=(
        Step(
            name="submit",
            label="保存并送审",
            source=OPEN,
            target=to_first_desk,
            targets=UNDECIDED,
            by=is_own,
        ),
        endorsing("通过"),
        approving("通过"),
        refusing("退回", RETURNS, name="return", target=SourceState.RETURNED),
    ),
)

CORRECTION = Workflow(
    name="correction",
    label="信息纠错",
    model=Correction,
    states=CorrectionState,
    openings={"ask": "申请纠错", "enter": "录入更正"},
    taken="已经有一份纠错申请在等审核，请等结果，或先撤回",
    steps=(
        endorsing("通过"),
        approving("通过"),
        refusing("退回", REFUSALS),
        withdrawing(has_asked, "撤回后信息保持不变，可以重新申请", said="已撤回，信息保持不变"),
    ),
)
