"""What a desk may read, as the filter of a list; `rule.is_desk_of` says the same of one case.

`way` leads from a row to the one it is about, such as `student__`.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from server.platform.access.actor import Actor, Kind, Role

NOTHING = Q(id=None)
DESKS = frozenset({Role.PROVINCE, Role.SCHOOL, Role.COLLEGE})


def of_office(actor: Actor, way: str = "") -> Q:
    """The province all, a school what is its site's, nobody else any."""
    if actor.kind is not Kind.STAFF:
        return NOTHING
    if Role.PROVINCE in actor.roles:
        return Q()
    return _site(actor, way) if Role.SCHOOL in actor.roles else NOTHING


def of_desk(actor: Actor, way: str = "") -> Q:
    """As `of_office`, and a college what is its own students'."""
    is_college = actor.roles & DESKS == {Role.COLLEGE} and actor.college_id is not None
    if actor.kind is Kind.STAFF and is_college:
        return _site(actor, way) & _at(way, "college_id", actor.college_id)
    return of_office(actor, way)


def _site(actor: Actor, way: str) -> Q:
    return _at(way, "site_id", actor.site_id)


def _at(way: str, column: str, value: UUID | None) -> Q:
    wanted: dict[str, Any] = {way + column: value}
    return Q(**wanted)
