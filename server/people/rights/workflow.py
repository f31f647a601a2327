"""A copy is made, lies there for three days and is gone; a deletion waits a week for its person."""

from __future__ import annotations

from typing import Any

from server.people.rights.models import CopyState, DataCopy, Deletion, DeletionState
from server.platform.access.actor import Actor
from server.platform.access.rule import is_system, rule
from server.platform.workflow.steps import Step, Workflow, by_itself


@rule
def is_the_person(actor: Actor, case: Any) -> bool:
    """The one whose account it is."""
    return actor.id is not None and actor.id == case.person


DATA_COPY = Workflow(
    name="data_copy",
    label="个人信息副本",
    model=DataCopy,
    states=CopyState,
    waits_for={CopyState.MAKING: by_itself("系统整理")},
    openings={"ask": "申请副本"},
    taken="副本正在整理，好了会通知你",
    steps=(
        Step(
            name="finish",
            label="整理完成",
            source=(CopyState.MAKING,),
            target=CopyState.READY,
            by=is_system,
        ),
        Step(
            name="fail",
            label="没有做成",
            source=(CopyState.MAKING,),
            target=CopyState.FAILED,
            by=is_system,
            after=True,
        ),
        Step(
            name="expire",
            label="到期删除",
            source=(CopyState.READY,),
            target=CopyState.EXPIRED,
            by=is_system,
            after=True,
        ),
    ),
)

DELETION = Workflow(
    name="deletion",
    label="注销账号",
    model=Deletion,
    states=DeletionState,
    remind=True,
    waits_for={DeletionState.WAITING: by_itself("到期自动")},
    taken="已经申请过注销，正在等待期内",
    openings={"ask": "申请注销"},
    steps=(
        Step(
            name="withdraw",
            label="撤销注销",
            source=(DeletionState.WAITING,),
            target=DeletionState.WITHDRAWN,
            by=is_the_person,
            consequences=("账号和资料都保持原样，可以照常使用",),
        ),
        Step(
            name="finish",
            label="注销完成",
            source=(DeletionState.WAITING,),
            target=DeletionState.DONE,
            by=is_system,
        ),
    ),
)
