"""Review chains: the desks that a case passes one after the other, as its own `chain` lists them.

Workflows that are reviewed along a chain name their states alike: `at_college`, `waiting` (at the
school) and `approved`; their tables are put together from the steps below.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from server.platform.access.actor import Actor, Role
from server.platform.access.rule import Rule, is_desk_of, rule
from server.platform.workflow.models import Transition
from server.platform.workflow.steps import COLLEGE, DESKS, SCHOOL, Party, Reasons, Step

STATES = {COLLEGE.name: "at_college", SCHOOL.name: "waiting"}
UNDECIDED = tuple(STATES.values())
APPROVED = "approved"
AGREEING = ("endorse", "approve")
"""The steps by which a desk agrees; `is_decided` says whether it was the last one."""


def first_desk(chain: Sequence[str]) -> str:
    """The state in which a case waits for the first desk of its chain."""
    return STATES[chain[0]]


def following(desk: str) -> Callable[[Any], str]:
    """Where a case goes from a desk that agrees: to the next of its own chain, or to its end."""

    def target(case: Any) -> str:
        rest = case.chain[case.chain.index(desk) + 1 :] if desk in case.chain else []
        return STATES[rest[0]] if rest else APPROVED

    return target


def is_decided(move: Transition) -> bool:
    """Whether this approval was the chain's last: before that it is no result for anybody."""
    return move.target == APPROVED


def in_words(chain: Sequence[str]) -> str:
    """The desks one after the other: 院系、学校就业中心."""
    return "、".join(DESKS[name].label for name in chain)


@rule
def sits_where_it_lies(actor: Actor, case: Any) -> bool:
    """The desk that the case waits at; the province may stand in for any."""
    if Role.PROVINCE in actor.roles:
        return True
    desk = Role.COLLEGE if case.state == STATES[COLLEGE.name] else Role.SCHOOL
    return desk in actor.roles


decides = is_desk_of & sits_where_it_lies
"""Who may answer a case that waits: the very desk, within what it answers for."""


def endorsing(label: str, *consequences: str) -> Step:
    """The college agrees, and the case goes on to the school, if its chain has one."""
    return _agreeing("endorse", label, COLLEGE, (STATES[SCHOOL.name], APPROVED), consequences)


def approving(label: str, *consequences: str) -> Step:
    """The school agrees; nobody comes after it."""
    return _agreeing("approve", label, SCHOOL, (APPROVED,), consequences)


def refusing(
    label: str, reasons: Reasons, *, name: str = "refuse", target: str = "refused"
) -> Step:
    """Whichever desk has the case says no, and why."""
    return Step(
        name=name,
        label=label,
        source=UNDECIDED,
        target=target,
        by=decides,
        reasons=reasons,
        danger=True,
    )


def withdrawing(by: Rule, *consequences: str, said: str) -> Step:
    """Whoever asked takes it back while no desk has decided."""
    return Step(
        name="withdraw",
        label="撤回申请",
        source=UNDECIDED,
        target="withdrawn",
        by=by,
        danger=True,
        consequences=consequences,
        said=said,
    )


def _agreeing(
    name: str, label: str, desk: Party, targets: tuple[str, ...], consequences: tuple[str, ...]
) -> Step:
    return Step(
        name=name,
        label=label,
        source=(STATES[desk.name],),
        target=following(desk.name),
        targets=targets,
        by=decides,
        queue=desk,
        consequences=consequences,
    )
