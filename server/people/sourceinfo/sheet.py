"""How source information and corrections look on the review desk, and their numbers on its home."""

from __future__ import annotations

from server.people.cases.sheets import Change, Sheet, show
from server.people.sourceinfo import items, queries, service
from server.people.sourceinfo.models import Correction, SourceInfo
from server.people.sourceinfo.workflow import CORRECTION, SOURCE_INFO
from server.people.students.models import Student
from server.platform.access.actor import Actor
from server.platform.privacy import audit
from server.platform.privacy.masks import Viewer
from server.platform.workflow.pages import Fact


async def line(case: SourceInfo | Correction) -> tuple[str, str]:
    student = _student(case)
    return student.name, f"{student.student_no} · {student.college.name}"


async def info_facts(_: Actor, case: SourceInfo) -> list[Fact]:
    """What the school itself knows; what the student gives stands in the changes."""
    student = _student(case)
    values = await items.values_of(student, case)
    words = await items.in_words(values, student.graduation_year)
    roster = [
        Fact(label=item.label, value=items.shown(item.name, words[item.name], Viewer.SCHOOL))
        for item in items.FROM_ROSTER
        if words[item.name]
    ]
    return [*_who(student), *roster]


async def correction_facts(_: Actor, case: Correction) -> list[Fact]:
    student = _student(case)
    return [
        Fact(label="姓名", value=student.name),
        *_who(student),
        Fact(label="专业", value=student.major),
        Fact(label="纠错原因", value=case.words),
    ]


async def info_changes(_: Actor, case: SourceInfo) -> list[Change]:
    """The student's items against what stood there before this round, masked for the desk."""
    student = _student(case)
    year = student.graduation_year
    earlier = await items.earlier_of(case)
    now = await items.values_of(student, case)
    changed = {i.name for i in items.OWN if earlier.get(i.name, "") != now[i.name]}
    before = await items.in_words({n: earlier.get(n, "") for n in changed}, year)
    after = await items.in_words({n: now[n] for n in changed}, year)
    return [_change(i, before[i.name], after[i.name]) for i in items.OWN if i.name in changed]


async def correction_changes(actor: Actor, case: Correction) -> list[Change]:
    """What is wrong against what it should be, in full; that it was opened is on record."""
    student = _student(case)
    rows = await queries.diff(case, student.graduation_year, Viewer.SCHOOL)
    await audit.record(
        actor,
        "correction.reveal",
        ("student", student.id),
        details={"items": [row["label"] for row in rows]},
    )
    return [Change(**row) for row in rows]


def _change(item: items.Item, before: str, after: str) -> Change:
    """Masked, two values can look alike: then it is said that they are not."""
    old, new = (items.shown(item.name, text, Viewer.SCHOOL) for text in (before, after))
    return Change(label=item.label, before=old, after=f"{new}（已改）" if old == new else new)


def _who(student: Student) -> list[Fact]:
    return [
        Fact(label="学号", value=student.student_no),
        Fact(label="院系", value=student.college.name),
    ]


def _student(case: SourceInfo | Correction) -> Student:
    assert isinstance(case.student, Student)
    return case.student


INFO = show(
    Sheet(
        SOURCE_INFO,
        visible=queries.visible_to,
        line=line,
        facts=info_facts,
        changes=info_changes,
        decide=service.decide,
        related=("student__college", "student__site"),
        home="/student/source",
    )
)
CORRECTIONS = show(
    Sheet(
        CORRECTION,
        visible=queries.visible_to,
        line=line,
        facts=correction_facts,
        changes=correction_changes,
        decide=service.decide_correction,
        related=("student__college", "student__site"),
        home="/student/source",
    )
)
