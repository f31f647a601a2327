"""The demo's person who leaves: 示范大学's 20th graduate has taken a copy and waits to be gone."""

from __future__ import annotations

from dataclasses import replace

from server.access.actor import SYSTEM, Actor, Channel, Kind
from server.accounts import bindings
from server.accounts.models import BindingHow
from server.profiles import service as profiles
from server.profiles.models import Finders
from server.rights import copies, deletions
from server.settings import Settings
from server.students import service as students
from server.students.models import Student

LEAVING = "2027101020"


async def seed(settings: Settings, people: dict[str, Student]) -> None:
    """Through the same verbs as everybody."""
    student = people[LEAVING]
    account = await students.account_of(student)
    identity = await bindings.see(settings.wechat.official.appid, "o-official-leaving", "u-leaving")
    await bindings.bind(SYSTEM, account, identity, BindingHow.DEMO)
    actor = Actor(
        kind=Kind.STUDENT,
        id=student.id,
        name=student.name,
        site_id=student.site_id,
        site_code="10001",
        college_id=student.college_id,
        channel=Channel.WECHAT,
        surface="h5",
    )
    for choice in (Finders.ADMITTED, Finders.APPLIED):
        await profiles.set_finders(replace(actor, identity_id=identity.id), choice)
    copy = await copies.ask(actor)
    await copies.make(copy.id)
    await deletions.ask(actor)
