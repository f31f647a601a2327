"""The people of a unit on its home: requests that wait for the administrator."""

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
    waiting = await request_queries.lines(actor, only_open=True)
    leads = [r for r in waiting if r.kind_label == RequestKind.LEAD.label]
    joins = len(waiting) - len(leads)
    todos = [Todo(title="有人申请成为贵单位的新管理员", count=1, href=r.href) for r in leads]
    if joins:
        href = "/employer/members/requests"
        todos.append(Todo(title="加入单位的申请", count=joins, href=href))
    return HomePart(entries=(("账号管理", ENTRY),), todos=tuple(todos))


async def outcome(actor: Actor, employer: Employer | None) -> str:
    """Whoever asked to join a unit and has none yet sees first what became of it."""
    return JOINING if employer is None and await request_queries.is_pending(actor) else ""


async def request(actor: Actor, employer: Employer | None) -> str:
    """While a request waits, nobody registers a unit of his own."""
    return JOINING if employer is None and await request_queries.has_open(actor) else ""


open_first(outcome)
open_first(request, instead_of=REGISTRATION)
show_at_home(part, order=10)
