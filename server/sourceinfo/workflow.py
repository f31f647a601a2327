"""From 未确认 through the desks to 已审核, and corrections afterwards."""

from __future__ import annotations

from typing import Any

from server.access.actor import Actor
from server.access.rule import rule
from server.sourceinfo.models import Correction, CorrectionState, SourceInfo, SourceState
from server.workflow.chains import decides, first_desk, following
from server.workflow.steps import COLLEGE, SCHOOL, Reasons, Step, Workflow


@rule
def is_own(actor: Actor, case: Any) -> bool:
    """The student whom the case is about."""
    return actor.id is not None and actor.id == case.student_id


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
SUBMITTED = (SourceState.AT_COLLEGE, SourceState.WAITING)
OPEN = (SourceState.UNCONFIRMED, SourceState.RETURNED, *SUBMITTED)
"""Where the student may still change his items himself (SRC-02)."""

SOURCE_INFO = Workflow(
    name="source_info",
    label="生源信息",
    model=SourceInfo,
    states=SourceState,
    waits_for={SourceState.UNCONFIRMED: "学生本人", SourceState.RETURNED: "学生本人"},
    openings={"submit": "提交送审", "open": "建立生源信息"},
    steps=(
        Step(
            name="submit",
            label="保存并送审",
            source=OPEN,
            target=to_first_desk,
            targets=SUBMITTED,
            by=is_own,
        ),
        Step(
            name="endorse",
            label="通过",
            source=(SourceState.AT_COLLEGE,),
            target=following(COLLEGE.name),
            targets=(SourceState.WAITING, SourceState.APPROVED),
            by=decides,
            queue=COLLEGE,
        ),
        Step(
            name="approve",
            label="审核通过",
            source=(SourceState.WAITING,),
            target=following(SCHOOL.name),
            targets=(SourceState.APPROVED,),
            by=decides,
            queue=SCHOOL,
        ),
        Step(
            name="return",
            label="退回修改",
            source=SUBMITTED,
            target=SourceState.RETURNED,
            by=decides,
            reasons=RETURNS,
            danger=True,
        ),
    ),
)

UNDECIDED = (CorrectionState.AT_COLLEGE, CorrectionState.WAITING)

CORRECTION = Workflow(
    name="correction",
    label="信息纠错",
    model=Correction,
    states=CorrectionState,
    openings={"ask": "申请纠错"},
    steps=(
        Step(
            name="endorse",
            label="通过",
            source=(CorrectionState.AT_COLLEGE,),
            target=following(COLLEGE.name),
            targets=(CorrectionState.WAITING, CorrectionState.APPROVED),
            by=decides,
            queue=COLLEGE,
        ),
        Step(
            name="approve",
            label="同意更正",
            source=(CorrectionState.WAITING,),
            target=following(SCHOOL.name),
            targets=(CorrectionState.APPROVED,),
            by=decides,
            queue=SCHOOL,
        ),
        Step(
            name="refuse",
            label="不同意",
            source=UNDECIDED,
            target=CorrectionState.REFUSED,
            by=decides,
            reasons=REFUSALS,
            danger=True,
        ),
        Step(
            name="withdraw",
            label="撤回申请",
            source=UNDECIDED,
            target=CorrectionState.WITHDRAWN,
            by=is_own,
            danger=True,
            consequences=("撤回后信息保持不变，可以重新申请",),
        ),
    ),
)
