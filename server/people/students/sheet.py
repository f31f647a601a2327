"""How a rebinding looks on the review desk."""

from __future__ import annotations

from server.people.cases.sheets import Sheet, show
from server.people.students import queries, service
from server.people.students.models import Rebinding, Student
from server.people.students.workflow import REBINDING
from server.platform.access.actor import Actor
from server.platform.workflow.pages import Fact


async def line(case: Rebinding) -> tuple[str, str]:
    student = _student(case)
    return student.name, f"{student.student_no} · {student.college.name}"


async def facts(_: Actor, case: Rebinding) -> list[Fact]:
    student = _student(case)
    return [
        Fact(label="学生", value=student.name),
        Fact(label="学号", value=student.student_no),
        Fact(label="院系", value=student.college.name),
        Fact(label="专业", value=student.major),
        Fact(label="申请原因", value=case.words),
    ]


def _student(case: Rebinding) -> Student:
    assert isinstance(case.student, Student)
    return case.student


SHEET = show(
    Sheet(
        REBINDING,
        visible=queries.rebindings_visible_to,
        line=line,
        facts=facts,
        decide=service.decide_rebinding,
        related=("student__college",),
        home="/student",
    )
)
