"""A teacher corrects what the school reported of one student (SRC-06), or enters the 生源地 whose
proof was collected (SRC-07).

The school's office decides as it enters. What a college enters has passed its own desk and goes
on to the next one of the chain, so that nobody gets round the school's review.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID, uuid4

from server.people.cases.sheets import address
from server.people.sourceinfo import items, queries, service
from server.people.sourceinfo.models import Correction, CorrectionState, SourceInfo
from server.people.sourceinfo.papers import PAPERS, PROOF
from server.people.sourceinfo.schemas import EntryForm, EntryView
from server.people.sourceinfo.workflow import CORRECTION
from server.people.students import queries as students
from server.people.students.models import Student
from server.platform.access.actor import Actor, Role
from server.platform.errors import Conflict
from server.platform.papers import service as papers
from server.platform.privacy.masks import Viewer
from server.platform.workflow import engine
from server.platform.workflow.chains import APPROVED, first_desk, in_words
from server.platform.workflow.steps import COLLEGE

OPEN = (*(item.name for item in items.FROM_ROSTER), "origin")
"""What a desk may correct; the rest is the student's own."""
WAITS = "这名学生有一份信息更正在等审核，请先审核那一份"
CHANGED = "刚才有人改过这名学生的信息，请核对下面现在的内容，再提交一次"


async def page(actor: Actor, student_id: UUID) -> EntryView:
    """The form. Raises `NotFound` for a student of others."""
    student = await students.student(actor, student_id)
    info = await queries.own_info(student)
    _, chain = await queries.rules_for(student)
    year = student.graduation_year
    words = await items.in_words(await items.values_of(student, info), year)
    waiting = await queries.waiting_correction(student.id)
    rest = [] if _answers_for_school(actor) else _rest(chain)
    return EntryView(
        student={"id": str(student.id), "name": student.name, "student_no": student.student_no},
        current={name: items.shown(name, words[name], Viewer.SCHOOL) for name in OPEN},
        open_items=list(OPEN),
        **await queries.choices(year),
        next_step=f"提交后由{in_words(rest)}审核，通过后才更正；学生会收到通知。"
        if rest
        else "提交后立即更正，学生会收到通知；原来的内容和更正原因都会留下记录。",
        button="提交审核" if rest else "更正",
        waiting=address(CORRECTION, waiting.id, then=f"/staff/roster/{student.id}")
        if waiting
        else "",
        seen=_stamp(student, info),
    )


async def enter(
    actor: Actor, student_id: UUID, form: EntryForm, proof: Sequence[papers.Sent] = ()
) -> Correction:
    """Keep a correction with its reason, and write it where nobody has to agree any more.

    Raises `NotFound`, `Invalid` at the field, `Conflict` if one waits already or if somebody
    changed the student since the form was opened.
    """
    student = await students.student(actor, student_id)
    await Student.filter(id=student.id).select_for_update().get()
    student = await students.student(actor, student_id)
    info = await queries.own_info(student)
    if await queries.waiting_correction(student.id):
        raise Conflict(WAITS, code="correction_waits")
    if form.seen != _stamp(student, info):
        raise Conflict(CHANGED, code="changed_meanwhile")
    _, chain = await queries.rules_for(student)
    changes = await service.changes_asked(student, info, form, OPEN)
    photos = await papers.drawn(PROOF, proof) if proof else []
    case = Correction(
        id=uuid4(),
        student_id=student.id,
        site_id=student.site_id,
        college_id=student.college_id,
        chain=chain,
        words=form.reason,
        entered_by=actor.who,
    )
    case.state = CorrectionState(_first_state(actor, chain))
    case.changes_cell = await items.changes_cell(case, changes)
    await engine.begin(CORRECTION, actor, case, step="enter", details={"items": sorted(changes)})
    await papers.put(actor, PAPERS, case, PROOF, photos)
    if case.state is CorrectionState.APPROVED:
        await service.apply(case)
    return case


def _answers_for_school(actor: Actor) -> bool:
    return bool(actor.roles & {Role.SCHOOL, Role.PROVINCE})


def _rest(chain: Sequence[str]) -> list[str]:
    """The desks that look at what a college entered: those after its own."""
    if COLLEGE.name not in chain:
        return list(chain)
    return list(chain[chain.index(COLLEGE.name) + 1 :])


def _first_state(actor: Actor, chain: Sequence[str]) -> str:
    rest = [] if _answers_for_school(actor) else _rest(chain)
    return first_desk(rest) if rest else APPROVED


def _stamp(student: Student, info: SourceInfo) -> str:
    """When the roster's row and the source information were changed last."""
    return f"{student.updated_at.isoformat()} {info.state_since.isoformat()}"
