"""A need: draft, sent, perhaps taken back. An answer: once given, it stands (COOP-07)."""

from __future__ import annotations

from server.people.cooperation.models import AnswerState, Need, NeedAnswer, NeedState
from server.people.cooperation.rules import acts_for_its_side
from server.platform.workflow.steps import Party, Reasons, Step, Workflow

WITHDRAWALS = Reasons(
    {
        "mistaken": "内容有误，将重新发布",
        "settled": "已找到合作方",
        "dropped": "计划取消",
        "other": "其他",
    }
)

PUBLISHER = Party("publisher", "发布方", acts_for_its_side)
RECEIVER = Party("receiver", "收到的一方", acts_for_its_side)

NEED = Workflow(
    name="need",
    label="合作需求",
    model=Need,
    states=NeedState,
    waits_for={NeedState.DRAFT: PUBLISHER},
    openings={"write": "写草稿"},
    steps=(
        Step(
            name="publish",
            label="发布",
            source=(NeedState.DRAFT,),
            target=NeedState.PUBLISHED,
            by=acts_for_its_side,
        ),
        Step(
            name="discard",
            label="放弃这份草稿",
            source=(NeedState.DRAFT,),
            target=NeedState.DISCARDED,
            by=acts_for_its_side,
            danger=True,
            consequences=("草稿不会发给任何人，放弃后不能找回",),
        ),
        Step(
            name="withdraw",
            label="撤回需求",
            source=(NeedState.PUBLISHED,),
            target=NeedState.WITHDRAWN,
            by=acts_for_its_side,
            reasons=WITHDRAWALS,
            danger=True,
            consequences=(
                "还没有回应的一方不能再回应，并会收到通知和您写的原因",
                "已收到的回应都会保留，撤回后不能恢复",
            ),
        ),
    ),
)

ANSWER = Workflow(
    name="need_answer",
    label="需求回应",
    model=NeedAnswer,
    states=AnswerState,
    waits_for={AnswerState.UNANSWERED: RECEIVER},
    openings={"receive": "收到需求"},
    steps=(
        Step(
            name="answer",
            label="回应",
            source=(AnswerState.UNANSWERED,),
            target=AnswerState.ANSWERED,
            by=acts_for_its_side,
        ),
    ),
)
