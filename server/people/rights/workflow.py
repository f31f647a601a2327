"""A deletion waits a week for its person."""

from __future__ import annotations

from typing import Any

from server.people.rights.models import Deletion, DeletionState
from server.platform.access.actor import Actor
from server.platform.access.rule import is_system, rule
from server.platform.workflow.steps import Step, Workflow, by_itself


@rule
def is_the_person(actor: Actor, case: Any) -> bool:
    """The one whose account it is."""
    return actor.id is not None and actor.id == case.person


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
