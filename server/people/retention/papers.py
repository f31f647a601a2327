"""Requests of all kinds that are over, with the letters and pictures that came along."""

from __future__ import annotations

from datetime import datetime

from tortoise.expressions import Q, Subquery

from server.people.employers.models import EmployerMember
from server.people.members.models import OPEN, MembershipRequest, RequestState
from server.people.recovery.models import Appeal, AppealState
from server.platform import runtime
from server.platform.access.actor import SYSTEM
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.workflow.blinding import blind
from server.signing.authorisations.models import GrantFile, GrantFileKind, GrantState
from server.signing.authorisations.workflow import OPEN as MAY_BE_SENT

CHECKED = (GrantState.GRANTED, GrantState.EXPIRED, GrantState.REVOKED, GrantState.RENEWED)
"""Authorisations for which the identity was looked at."""


async def destroy_file(file_id: object) -> bool:
    """A file that may be gone already."""
    file = await StoredFile.get_or_none(id=file_id)
    if file is not None:
        await storage.destroy(SYSTEM, runtime.current().files, file)
    return file is not None


def failed_requests(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    """Requests to join or to lead a unit that came to nothing."""
    over = MembershipRequest.filter(state_since__lt=before)
    return over.exclude(state__in=[*OPEN, RequestState.APPROVED])


def members_letters(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    """Requests that were granted to people who have left their units."""
    now_members = Subquery(EmployerMember.all().values("account_id"))
    return MembershipRequest.filter(
        ~Q(account_id__in=now_members), state=RequestState.APPROVED, state_since__lt=before
    )


async def destroy_failed_requests(before: datetime) -> int:
    return await _destroy_requests(await failed_requests(before))


async def destroy_members_letters(before: datetime) -> int:
    return await _destroy_requests(await members_letters(before))


async def _destroy_requests(rows: list[MembershipRequest]) -> int:
    for row in rows:
        await row.delete()
        await destroy_file(row.letter_id)
    return len(rows)


def appeals(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    return Appeal.filter(state_since__lt=before).exclude(state=AppealState.WAITING)


async def destroy_appeals(before: datetime) -> int:
    rows = await appeals(before)
    await blind([row.id for row in rows])
    for row in rows:
        await row.delete()
        await destroy_file(row.letter_id)
    return len(rows)


def checked_identities(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query
    return GrantFile.filter(
        kind=GrantFileKind.IDENTITY, grant__state__in=CHECKED, grant__state_since__lt=before
    )


async def destroy_checked_identities(before: datetime) -> int:
    return await _destroy_papers(await checked_identities(before))


def unused_papers(before: datetime):  # type: ignore[no-untyped-def]  # Tortoise's own query type
    """Papers of applications that nobody has gone on with; the letter is signed anew then."""
    return GrantFile.filter(
        grant__state__in=MAY_BE_SENT, grant__state_since__lt=before, created_at__lt=before
    )


async def destroy_unused_papers(before: datetime) -> int:
    return await _destroy_papers(await unused_papers(before))


async def _destroy_papers(rows: list[GrantFile]) -> int:
    for row in rows:
        await row.delete()
        await destroy_file(row.file_id)
    return len(rows)
