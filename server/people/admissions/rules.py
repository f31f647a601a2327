"""Who decides whether an employer comes in."""

from __future__ import annotations

from typing import Any

from server.people.employers.functions import Function, may
from server.platform.access.actor import Actor, Kind, Role
from server.platform.access.rule import rule

applies = may(Function.ADMISSION)
"""Who acts in an employer's name at schools."""


@rule
def is_the_school(actor: Actor, admission: Any) -> bool:
    """The employment office of the very school: nobody stands in for it (CON-21, EREG-22)."""
    return (
        actor.kind is Kind.STAFF
        and Role.SCHOOL in actor.roles
        and actor.site_id == admission.site_id
    )
