"""The people of a unit on its home: requests for the administrator's office."""

from __future__ import annotations

from server.people.employers.home import REGISTRATION, HomePart, open_first, show_at_home
from server.people.employers.models import Employer
from server.people.members import request_queries
from server.people.members.models import RequestKind
from server.platform.access.actor import Actor
from server.platform.home import Entry, Todo

ENTRY = Entry(title="子账号与角色", icon="users-three", href="/employer/members")
JOINING = "/employer/joining"


async def part(actor: Actor, _: Employer) -> HomePart:
    """The entry, and what waits; both only for the administrator, by their pages' rule."""
    if not actor.is_administrator:
        return HomePart()
    todos = tuple(
        Todo(title="有人申请成为贵单位的新管理员", count=1, href=request.href)
        for request in await request_queries.lines(actor, only_open=True)
        if request.kind_label == RequestKind.LEAD.label
    )
    return HomePart(entries=(("账号管理", ENTRY),), todos=todos)


async def outcome(actor: Actor, employer: Employer | None) -> str:
    """Whoever asked to join a unit and has none yet sees first what became of it."""
    return JOINING if employer is None and await request_queries.is_pending(actor) else ""


async def request(actor: Actor, employer: Employer | None) -> str:
    """While a request waits, nobody registers a unit of his own."""
    return JOINING if employer is None and await request_queries.has_open(actor) else ""


open_first(outcome)
open_first(request, instead_of=REGISTRATION)
show_at_home(part, order=10)
