"""The people who sit at a desk."""

from __future__ import annotations

from uuid import UUID

from server.access.actor import Kind, Role
from server.accounts.models import Account
from server.workflow.case import Case
from server.workflow.steps import Queue


async def people_at(queue: Queue, case: Case) -> list[UUID]:
    """The accounts that work through this queue and answer for this case."""
    desk = Account.filter(
        kind=Kind.STAFF, site_id=case.site_id, is_active=True, roles__contains=[queue.role.value]
    )
    if queue.role is Role.COLLEGE:
        desk = desk.filter(college_id=case.college_id)
    return [account.id for account in await desk]
