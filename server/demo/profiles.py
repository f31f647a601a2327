"""The demo's profiles: some of 示范大学's graduates have said what they want."""

from __future__ import annotations

from server.people.profiles import service
from server.people.profiles.models import Wish
from server.people.profiles.schemas import ProfileForm
from server.people.students.models import Student
from server.platform.access.actor import Actor, Kind

WISHES = {
    "101": (Wish.WORK, Wish.WORK, Wish.STUDY, Wish.WORK, Wish.ABROAD, Wish.WORK, Wish.ARMY),
    "102": (Wish.WORK, Wish.STUDY, Wish.UNDECIDED),
    "103": (Wish.STARTUP, Wish.WORK),
}
"""By the first digits of the student number after 2027: school and college."""


async def seed(people: dict[str, Student]) -> None:
    for college, wishes in WISHES.items():
        for n, wish in enumerate(wishes, 21):
            student = people[f"2027{college}{n:03}"]
            actor = Actor(
                kind=Kind.STUDENT, id=student.id, name=student.name, site_id=student.site_id,
                site_code="10001",
            )
            form = ProfileForm(
                wish=wish, phone=f"1380452{college[-1]}{n:03}", qq="", address="",
                email=f"graduate{college}{n}@example.cn",
            )
            await service.save(actor, form)
