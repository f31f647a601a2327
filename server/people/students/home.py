"""The student's home (SACC-05): each domain adds entries and things to do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from server.people.cases.todos import todos
from server.people.students import queries
from server.people.students.schemas import HomeView, NoticeLine
from server.platform.access.actor import Actor
from server.platform.home import Entry, EntryGroup, Todo
from server.platform.notices.models import Notice

PERSONAL = "个人信息维护"
GROUPS = {
    "求职信息维护": "职位和招聘会开放后，会出现在这里",
    "签约信息维护": "网上签约开放后，会出现在这里",
    PERSONAL: "",
}
"""The manuals' groups, and what stands in one that has no entry yet."""
OWN = [
    (PERSONAL, Entry(title=title, icon=icon, href=href))
    for title, icon, href in (
        ("微信绑定", "wechat-logo", "/student/binding"),
        ("我的消息", "bell", "/inbox"),
        ("账号与通知", "gear", "/me"),
        ("密码修改", "lock-key", "/me/password"),
        ("我的数据", "shield-check", "/me/data"),
        ("学校联系方式", "phone", "/contacts"),
    )
]
"""What is there whatever the domains add, behind it."""


@dataclass(frozen=True, slots=True)
class HomePart:
    """What a domain adds to the student's home: entries of the manuals' groups, things to do, or
    the student's photo.
    """

    entries: tuple[tuple[str, Entry], ...] = ()
    todos: tuple[Todo, ...] = ()
    avatar_url: str | None = None


Part = Callable[[Actor], Awaitable[HomePart]]

_parts: dict[Part, int] = {}


def show_at_home(part: Part, *, order: int) -> None:
    """A domain says what it adds to the home, and its place there."""
    _parts[part] = order


async def home(actor: Actor) -> HomeView:
    """The student home (SACC-05): the person, what waits, the manuals' three groups, latest news.

    Groups list only what can be used today.
    """
    card, since = await queries.card_and_binding(actor)
    notices = await Notice.filter(account_id=actor.who).order_by("-created_at").limit(3)
    parts = [await part(actor) for part in sorted(_parts, key=_parts.__getitem__)]
    to_do = [*await todos(actor), *(todo for part in parts for todo in part.todos)]
    if actor.unread:
        to_do.append(Todo(title="未读消息", count=actor.unread, href="/inbox"))
    added = [entry for part in parts for entry in part.entries]
    card.avatar_url = next((part.avatar_url for part in parts if part.avatar_url), None)
    return HomeView(
        student=card,
        bound_at=since,
        todos=to_do,
        groups=[
            EntryGroup(
                title=title,
                empty=empty,
                entries=[entry for group, entry in (*added, *OWN) if group == title],
            )
            for title, empty in GROUPS.items()
        ],
        notices=[
            NoticeLine(
                id=n.id,
                title=n.title,
                text=n.text,
                at=n.created_at,
                read=n.read_at is not None,
                href=f"/inbox/{n.id}",
            )
            for n in notices
        ],
    )
