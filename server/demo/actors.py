"""The demo's people at work, and the days on which they did it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from server.people.accounts.models import Account
from server.people.employers.models import Employer
from server.people.students import service as students
from server.people.students.models import Student
from server.platform import clock
from server.platform.access.actor import Actor, Channel, Kind, Role


async def staff(login: str) -> Actor:
    """A member of staff, as a request of his would show him."""
    account = await Account.get(login=login).select_related("site")
    assert account.site is not None
    return Actor(
        kind=Kind.STAFF,
        id=account.id,
        name=account.name,
        roles=frozenset(Role(role) for role in account.roles),
        site_id=account.site.id,
        site_code=account.site.code,
        college_id=account.college_id,  # type: ignore[attr-defined]  # Tortoise makes it
        channel=Channel.DESKTOP,
        surface="desktop",
    )


async def administrator(name: str) -> tuple[Actor, Employer]:
    """A unit's administrator, and the unit."""
    employer = await Employer.get(name=name).select_related("administrator")
    actor = Actor(
        kind=Kind.RECRUITER,
        id=employer.administrator_id,
        name=employer.administrator.name,
        site_id=employer.site_id,
        employer_id=employer.id,
        is_administrator=True,
        channel=Channel.DESKTOP,
        surface="desktop",
    )
    return actor, employer


async def student(row: Student) -> Actor:
    """A student in WeChat, whose account is opened if need be."""
    await students.account_of(row)
    return Actor(
        kind=Kind.STUDENT,
        id=row.id,
        name=row.name,
        site_id=row.site_id,
        site_code="10001",
        college_id=row.college_id,
        channel=Channel.WECHAT,
        surface="h5",
    )


@contextmanager
def days_ago(days: int) -> Iterator[None]:
    """What happens inside happened then: two hours more, so that today's is past, too."""
    with at(clock.now() - timedelta(days=days, hours=2)):
        yield


@contextmanager
def at(moment: datetime) -> Iterator[None]:
    """What happens inside happened at that moment."""
    offset = clock.offset()
    clock.shift_to(offset + (moment - clock.now()))
    try:
        yield
    finally:
        clock.shift_to(offset)
