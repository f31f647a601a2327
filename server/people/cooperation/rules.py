"""Who may act for the side that a need or an answer lies with."""

from __future__ import annotations

from typing import Any

from server.people.cooperation.models import Side
from server.people.employers.functions import Function, may
from server.platform.access.actor import Actor, Kind, Role
from server.platform.access.rule import has_role, rule

is_office = has_role(Role.SCHOOL)
"""The school's 就业中心; the province reads, colleges have no part in it."""

may_cooperate = may(Function.COOPERATION)


@rule
def acts_for_its_side(actor: Actor, case: Any) -> bool:
    """The side that wrote this need, or that is to give this answer."""
    if actor.kind is Kind.RECRUITER:
        return case.side is Side.EMPLOYER and may_cooperate(actor, case)
    return (
        is_office(actor, case) and case.side is Side.SCHOOL and case.site_id == actor.site_id
    )
