"""The people who sit at a desk."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from tortoise.queryset import QuerySet

from server.people.accounts.models import Account
from server.platform.access.actor import Kind, Role
from server.platform.workflow.case import Case
from server.platform.workflow.steps import COLLEGE, PROVINCE, Party

DESK_ROLES = (Role.PROVINCE, Role.SCHOOL, Role.COLLEGE)


async def office_of(role: Role, site_id: UUID | None = None) -> list[UUID]:
    """The accounts with this role at a site, or anywhere."""
    office = Account.filter(kind=Kind.STAFF, is_active=True, roles__contains=[role.value])
    if site_id is not None:
        office = office.filter(site_id=site_id)
    return [account.id for account in await office]


async def people_at(desk: Party, case: Case) -> list[UUID]:
    """The accounts that sit at this desk and answer for this case."""
    return [account.id for account in await _sitting(desk, case).filter(site_id=case.site_id)]


def colleagues_at(desk: Party, case: Case) -> QuerySet[Account]:
    """Who could take this case: as `people_at`; the province's own desk has one site only."""
    sitting = _sitting(desk, case)
    if desk is not PROVINCE:
        sitting = sitting.filter(site_id=case.site_id)
    return sitting.order_by("name", "id")


def _sitting(desk: Party, case: Case) -> QuerySet[Account]:
    roles = [role.value for role in desk.roles]
    sitting = Account.filter(kind=Kind.STAFF, is_active=True, roles__overlap=roles)
    return sitting.filter(college_id=case.college_id) if desk is COLLEGE else sitting


def shared_desks(one: Account, other: Account) -> Collection[Role]:
    """The desks at which both sit: of one site, and for 院系 of one college."""
    if one.site_id != other.site_id:  # type: ignore[attr-defined]  # Tortoise makes it
        return ()
    same_college = one.college_id == other.college_id  # type: ignore[attr-defined]
    return [
        role
        for role in DESK_ROLES
        if role.value in one.roles
        and role.value in other.roles
        and (role is not Role.COLLEGE or same_college)
    ]
