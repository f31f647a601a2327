"""What the people of an employer may do for it (EREG-11, 功能授权)."""

from __future__ import annotations

from typing import Any

from server.platform.access.actor import Actor
from server.platform.access.rule import Rule, is_recruiter, rule
from server.platform.labels import Labelled


class Function(Labelled):
    """A part of the employer's desk that the administrator grants to a role."""

    UNIT = "unit", "单位信息"
    ADMISSION = "admission", "入驻学校"
    COOPERATION = "cooperation", "校地校企合作"


def may(function: Function) -> Rule:
    """Recruiters whose role has this function; the administrator has all. Of a case it is those of
    its own employer.

    The session reads the role anew with each request, so a change acts on the next one.
    """
    return Rule(
        lambda actor, case: (
            is_recruiter(actor)
            and (actor.is_administrator or function in actor.functions)
            and (case is None or case.employer_id == actor.employer_id)
        ),
        f"may_{function.value}",
    )


@rule
def is_unit_administrator(actor: Actor, _: Any) -> bool:
    """The 单位管理员, who alone opens accounts and gives roles (EREG-09)."""
    return is_recruiter(actor) and actor.is_administrator


@rule
def may_register(actor: Actor, _: Any) -> bool:
    """Somebody who has no unit yet, or who answers for the one that he registers."""
    return is_recruiter(actor) and (actor.employer_id is None or actor.is_administrator)
