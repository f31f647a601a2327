"""How a rebinding looks on the review desk."""

from __future__ import annotations

from server.people.students import queries, service
from server.people.students.models import Rebinding, Student
from server.people.students.workflow import REBINDING
from server.platform import desk
from server.platform.workflow.case import Case
from server.platform.workflow.pages import Fact


async def line(case: Case) -> tuple[str, str]:
    student = _student(case)
    return f"{student.name} 申请换绑微信", f"{student.student_no} · {student.college.name}"


async def facts(case: Case) -> list[Fact]:
    student = _student(case)
    assert isinstance(case, Rebinding)
    return [
        Fact(label="学生", value=student.name),
        Fact(label="学号", value=student.student_no),
        Fact(label="院系", value=student.college.name),
        Fact(label="专业", value=student.major),
        Fact(label="申请原因", value=case.words),
    ]


def open_desk() -> None:
    """Put rebindings on the review desk."""
    panel = desk.Panel(
        line, facts, related=("student__college",), visible=queries.rebindings_visible_to
    )
    desk.show(REBINDING, panel, decided_by=service.decide_rebinding)


def _student(case: Case) -> Student:
    assert isinstance(case, Rebinding)
    assert isinstance(case.student, Student)
    return case.student
