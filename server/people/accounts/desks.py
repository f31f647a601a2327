"""The people who sit at a desk."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from tortoise.queryset import QuerySet

from server.people.accounts.models import Account
from server.platform.access.actor import Kind, Role
from server.platform.workflow.case import Case
from server.platform.workflow.steps import Queue

DESK_ROLES = (Role.PROVINCE, Role.SCHOOL, Role.COLLEGE)


async def office_of(role: Role, site_id: UUID | None = None) -> list[UUID]:
    """The accounts with this role at a site, or anywhere."""
    office = Account.filter(kind=Kind.STAFF, is_active=True, roles__contains=[role.value])
    if site_id is not None:
        office = office.filter(site_id=site_id)
    return [account.id for account in await office]


async def people_at(queue: Queue, case: Case) -> list[UUID]:
    """The accounts that work through this queue and answer for this case."""
    desk = Account.filter(
        kind=Kind.STAFF, site_id=case.site_id, is_active=True, roles__contains=[queue.role.value]
    )
    if queue.role is Role.COLLEGE:
        desk = desk.filter(college_id=case.college_id)
    return [account.id for account in await desk]


def colleagues_at(queue: Queue, case: Case) -> QuerySet[Account]:
    """Who could take this case: as `people_at`; the province's own desk has one site only."""
    desk = Account.filter(kind=Kind.STAFF, is_active=True, roles__contains=[queue.role.value])
    if queue.role is not Role.PROVINCE:
        desk = desk.filter(site_id=case.site_id)
    if queue.role is Role.COLLEGE:
        desk = desk.filter(college_id=case.college_id)
    return desk.order_by("name", "id")


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
