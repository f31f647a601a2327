"""The profile on the student's home."""

from __future__ import annotations

from server.people.profiles.models import Profile
from server.people.profiles.queries import photo_url
from server.people.students.home import HomePart, show_at_home
from server.platform.access.actor import Actor
from server.platform.home import Entry

ENTRIES = (
    Entry(title="基本信息", icon="user-circle", href="/student/profile"),
    Entry(title="头像", icon="camera", href="/student/profile#photo"),
    Entry(title="个人隐私设置", icon="eye", href="/student/profile#finders"),
)


async def part(actor: Actor) -> HomePart:
    row = await Profile.get_or_none(student_id=actor.who)
    entries = tuple(("个人信息维护", entry) for entry in ENTRIES)
    return HomePart(entries=entries, avatar_url=photo_url(row))


show_at_home(part, order=20)
