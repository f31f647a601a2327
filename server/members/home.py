"""The people of a unit on its home: requests that wait for the administrator."""

from __future__ import annotations

from server.access.actor import Actor
from server.employers.home import HomePart, show_at_home
from server.employers.models import Employer
from server.members import asking
from server.members.models import RequestKind
from server.students.schemas import Entry, Todo

ENTRY = Entry(title="子账号与角色", icon="users-three", href="/employer/members")


async def part(actor: Actor, _: Employer) -> HomePart:
    """The entry, and what waits; both only for the administrator, by their pages' rule."""
    if not actor.is_administrator:
        return HomePart()
    waiting = await asking.lines(actor, only_open=True)
    leads = [r for r in waiting if r.kind_label == RequestKind.LEAD.label]
    joins = len(waiting) - len(leads)
    todos = [Todo(title="有人申请成为贵单位的新管理员", count=1, href=r.href) for r in leads]
    if joins:
        href = "/employer/members/requests"
        todos.append(Todo(title="加入单位的申请", count=joins, href=href))
    return HomePart(entries=(("帐号管理", ENTRY),), todos=tuple(todos))


def move_in() -> None:
    show_at_home(part)
