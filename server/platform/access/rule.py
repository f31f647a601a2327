"""Rules: pure predicates of (actor, object) that combine with `&`, `|` and `~`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from server.platform.access.actor import Actor, Kind, Role

Test = Callable[[Actor, Any], bool]


class Rule:
    """A named predicate. Route rules are asked with no object, step rules with the case."""

    __slots__ = ("name", "test")

    def __init__(self, test: Test, name: str) -> None:
        self.test = test
        self.name = name

    def __call__(self, actor: Actor, subject: Any = None) -> bool:
        return self.test(actor, subject)

    def __and__(self, other: Rule) -> Rule:
        return Rule(lambda a, o: self(a, o) and other(a, o), f"({self.name} & {other.name})")

    def __or__(self, other: Rule) -> Rule:
        return Rule(lambda a, o: self(a, o) or other(a, o), f"({self.name} | {other.name})")

    def __invert__(self) -> Rule:
        return Rule(lambda a, o: not self(a, o), f"~{self.name}")

    def __repr__(self) -> str:
        return f"<rule {self.name}>"


def rule(test: Test) -> Rule:
    """Make a rule of a predicate; its name is the function's."""
    return Rule(test, test.__name__)


def has_role(*roles: Role) -> Rule:
    """Staff with any of these roles."""
    wanted = frozenset(roles)
    return Rule(
        lambda actor, _: actor.kind is Kind.STAFF and bool(actor.roles & wanted),
        "|".join(roles),
    )


PUBLIC = Rule(lambda _actor, _subject: True, "PUBLIC")


@rule
def is_student(actor: Actor, _: Any) -> bool:
    return actor.kind is Kind.STUDENT


@rule
def is_recruiter(actor: Actor, _: Any) -> bool:
    return actor.kind is Kind.RECRUITER


@rule
def is_of_approved_unit(actor: Actor, _: Any) -> bool:
    """A recruiter whose unit the province has let in."""
    return is_recruiter(actor) and actor.unit_is_approved


@rule
def is_staff(actor: Actor, _: Any) -> bool:
    return actor.kind is Kind.STAFF


@rule
def is_system(actor: Actor, _: Any) -> bool:
    return actor.kind is Kind.SYSTEM


@rule
def is_signed_in(actor: Actor, _: Any) -> bool:
    return actor.id is not None and actor.kind is not Kind.SYSTEM


@rule
def is_in_wechat(actor: Actor, _: Any) -> bool:
    """WeChat has told us who this is, bound or not."""
    return actor.identity_id is not None


is_province = has_role(Role.PROVINCE)
is_reviewing_staff = has_role(Role.PROVINCE, Role.SCHOOL, Role.COLLEGE)
is_school_staff = has_role(Role.PROVINCE, Role.SCHOOL)


@rule
def is_desk_of(actor: Actor, case: Any) -> bool:
    """The case lies within what this member of staff answers for (site, and college if any)."""
    if actor.kind is not Kind.STAFF:
        return False
    if Role.PROVINCE in actor.roles:
        return True
    if case.site_id != actor.site_id:
        return False
    if Role.SCHOOL in actor.roles:
        return True
    is_own_college = case.college_id is not None and case.college_id == actor.college_id
    return Role.COLLEGE in actor.roles and is_own_college
