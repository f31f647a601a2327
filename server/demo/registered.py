"""Students of the demo who registered on a desktop: a password, and a phone they have proven."""

from __future__ import annotations

from server.people.accounts.models import Account
from server.people.students import accounts
from server.people.students import service as students
from server.people.students.models import Student
from server.platform.access.actor import SYSTEM

REGISTERED = {
    "20270002": "+8613900000002",
    "2027101021": "+8613904511021",
    "2027101022": "+8613904511021",
}
"""李晓梅, who is bound as well, and two who share a parent's phone and have no WeChat bound."""


async def seed(people: dict[str, Student], password_hash: str) -> None:
    for student_no, phone in REGISTERED.items():
        student = people[student_no]
        account = await students.account_of(student)
        await Account.filter(id=account.id).update(password_hash=password_hash)
        await accounts.prove_phone(SYSTEM, student.id, phone)
