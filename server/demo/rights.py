"""The demo's person who leaves: 示范大学's 20th graduate has taken a copy and waits to be gone."""

from __future__ import annotations

from dataclasses import replace

from server.demo import actors
from server.people.accounts import bindings
from server.people.accounts.models import Account, BindingHow
from server.people.profiles import service as profiles
from server.people.profiles.models import Finders
from server.people.rights import copies, deletions
from server.people.students.models import Student
from server.platform.access.actor import SYSTEM
from server.platform.tasks import running
from server.settings import Settings

LEAVING = "2027101020"


async def seed(settings: Settings, people: dict[str, Student]) -> None:
    """Through the same verbs as everybody."""
    actor = await actors.student(people[LEAVING])
    account = await Account.get(id=actor.who)
    identity = await bindings.see(settings.wechat.official.appid, "o-official-leaving", "u-leaving")
    await bindings.bind(SYSTEM, account, identity, BindingHow.DEMO)
    for choice in (Finders.ADMITTED, Finders.APPLIED):
        await profiles.set_finders(replace(actor, identity_id=identity.id), choice)
    copy = await copies.ask(actor)
    await running.run(copy.id)
    await deletions.ask(actor)
