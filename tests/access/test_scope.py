"""What a desk reads as a list is what it may open one by one: two ways to say who sees what."""

from __future__ import annotations

from dataclasses import replace

import pytest

from server.people.accounts.models import Binding
from server.people.sourceinfo.models import SourceInfo
from server.people.students.models import Student
from server.platform.access.actor import Actor, Kind
from server.platform.access.rule import is_desk_of
from server.platform.access.scope import of_desk, of_office
from tests.people import acting

COLLEGE = "college@10001.demo"
DESKS = ["province@demo", "school@10001.demo", "school@10002.demo", COLLEGE]


@pytest.mark.parametrize("login", DESKS)
async def test_the_list_and_the_rule_agree_about_every_student(db: None, login: str) -> None:
    actor = await acting(login)
    listed = {student.id for student in await Student.filter(of_desk(actor))}
    allowed = {student.id for student in await Student.all() if is_desk_of(actor, student)}
    assert listed == allowed != set()


async def test_the_way_leads_to_whom_a_row_is_about(db: None) -> None:
    actor = await acting(COLLEGE)
    through = {case.id for case in await SourceInfo.filter(of_desk(actor, "student__"))}
    assert through == {case.id for case in await SourceInfo.filter(of_desk(actor))}


async def test_an_office_is_no_college_and_nobody_else_sees_any(db: None) -> None:
    assert not await Student.filter(of_office(await acting(COLLEGE))).exists()
    gate, clerk = await acting("door@demo"), replace(await acting(COLLEGE), college_id=None)
    await Binding.all().update(college_id=None)
    bindings = await Binding.all()
    for other in (gate, clerk, Actor(), Actor(kind=Kind.STUDENT, roles=gate.roles)):
        assert not await Binding.filter(of_desk(other)).exists()
        assert not any(is_desk_of(other, binding) for binding in bindings)
