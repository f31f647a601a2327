"""What is read of source information, starting at what the actor may see."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise.expressions import Q

from server.people.cases import queries as cases
from server.people.cases.sheets import address
from server.people.policies import values as policies
from server.people.sourceinfo import items
from server.people.sourceinfo.models import Correction, SourceInfo, SourceState
from server.people.sourceinfo.schemas import CorrectionView, SourceView
from server.people.sourceinfo.workflow import CORRECTION, OPEN, SOURCE_INFO
from server.people.students import queries as students
from server.people.students.models import Student
from server.platform import database
from server.platform.access.actor import Actor, Kind, Role
from server.platform.access.rule import is_reviewing_staff
from server.platform.access.scope import of_desk
from server.platform.code_tables import queries as code_tables
from server.platform.database import one
from server.platform.home import NumberLine
from server.platform.privacy.masks import Viewer
from server.platform.web.forms import Choice
from server.platform.workflow.chains import UNDECIDED, in_words
from server.platform.workflow.pages import CaseView, Fact, case_view


def visible_to(actor: Actor) -> Q:
    """The cases an actor may see: the student his own, desks those of their students."""
    return Q(student_id=actor.id) if actor.kind is Kind.STUDENT else of_desk(actor)


async def source_info(actor: Actor, case_id: UUID) -> SourceInfo:
    """One case with its student. Raises `NotFound` for a foreign one."""
    rows = SourceInfo.filter(visible_to(actor), id=case_id).select_related("student")
    return await one(rows, "没有找到这份生源信息")


async def correction(actor: Actor, case_id: UUID) -> Correction:
    """One correction with its student. Raises `NotFound` for a foreign one."""
    rows = Correction.filter(visible_to(actor), id=case_id).select_related("student")
    return await one(rows, "没有找到这份纠错申请")


async def own_info(student: Student) -> SourceInfo:
    """The student's source information; a fresh one, not stored yet, if there is none."""
    found = await SourceInfo.get_or_none(student_id=student.id)
    return found or SourceInfo(
        id=uuid4(),
        student_id=student.id,
        site_id=student.site_id,
        college_id=student.college_id,
        state=SourceState.UNCONFIRMED,
        state_since=student.created_at,
    )


async def rules_for(student: Student) -> tuple[bool, list[str]]:
    """Whether the student may set 生源地 himself (CON-03), and who reviews (CON-14)."""
    names = ["source_info.origin_editable", "source_info.review_chain"]
    rules = await policies.get_many(names, site=student.site_id, year=student.graduation_year)
    return rules[names[0]], rules[names[1]]


async def source_page(actor: Actor) -> SourceView:
    """The student's page: where it stands, what he may change, what will happen (SRC-01 … 06)."""
    student = await students.student(actor, actor.who)
    info = await own_info(student)
    origin_editable, chain = await rules_for(student)
    values = await items.values_of(student, info)
    words = await items.in_words(values, student.graduation_year)
    can_edit = info.state in OPEN
    waiting = await waiting_correction(student.id)
    return SourceView(
        case=_for_student(await case_view(SOURCE_INFO, actor, info, href="/student/source"), info),
        facts=roster_facts(student, words),
        own={item.name: values[item.name] for item in items.OWN},
        confirmed=[]
        if can_edit
        else [Fact(label=i.label, value=words[i.name]) for i in items.OWN],
        can_edit=can_edit,
        origin_editable=origin_editable,
        origin_text=words["origin"],
        next_step=f"提交后由{in_words(chain)}审核；学校审核前可以随时修改，再次送审。",
        can_correct=waiting is None,
        correction=waiting.state.label if waiting else "",
    )


async def correction_page(actor: Actor, *, again: bool) -> CorrectionView:
    """What was asked for last; or the form (SRC-03, SRC-09), `again` once that is over."""
    student = await students.student(actor, actor.who)
    info = await own_info(student)
    origin_editable, chain = await rules_for(student)
    year = student.graduation_year
    words = await items.in_words(await items.values_of(student, info), year)
    last = await Correction.filter(student_id=student.id).order_by("-created_at").first()
    may_ask = last is None or last.state not in UNDECIDED
    return CorrectionView(
        case=await case_view(
            CORRECTION,
            actor,
            last,
            href=address(CORRECTION, last.id, then="/student/source/correction"),
            facts=[Fact(label="纠错原因", value=last.words)],
        )
        if last
        else None,
        changes=await diff(last, year, Viewer.SELF) if last else [],
        can_ask=may_ask,
        asking=may_ask and (last is None or again),
        current={name: items.shown(name, text, Viewer.SELF) for name, text in words.items()},
        open_items=[item.name for item in correctable(info, origin_editable)],
        needs_proof=not origin_editable,
        files=cases.paper_lines(CORRECTION, await cases.papers_on(actor, CORRECTION, last))
        if last
        else [],
        **await choices(year),
        next_step=f"提交后由{in_words(chain)}审核，通过后立即更正。",
    )


async def choices(year: int) -> dict[str, list[Choice]]:
    """What the items with a table may be."""
    tables = {"nations": "nation", "politics": "politics", "training": "training"}
    return {
        name: [Choice(value=c.code, label=c.name) for c in await code_tables.choices(table, year)]
        for name, table in {**tables, "degrees": "degree"}.items()
    }


def correctable(info: SourceInfo, origin_editable: bool) -> tuple[items.Item, ...]:
    """Before the review only what the student cannot change himself; after it, everything."""
    if info.state is SourceState.APPROVED:
        return items.ITEMS
    kept = () if origin_editable else (items.BY_NAME["origin"],)
    return (*items.FROM_ROSTER, *kept)


def signable() -> Q:
    """The students who may be found for signing (SRC-11): imported, and their source information
    approved by the last desk that its chain names.

    For `Student.filter(signable(), …)`; a correction that waits changes nothing.
    """
    return Q(source_info__state=SourceState.APPROVED)


async def waiting_correction(student_id: UUID) -> Correction | None:
    return await Correction.filter(student_id=student_id, state__in=list(UNDECIDED)).first()


async def diff(case: Correction, year: int, viewer: Viewer) -> list[dict[str, str]]:
    """A correction as two columns. The desk that decides reads both in full, for what else would
    it decide on; opening the case is recorded (desk.py).
    """
    changes = await items.changes_of(case)
    before = await items.in_words({n: pair[0] for n, pair in changes.items()}, year)
    after = await items.in_words({n: pair[1] for n, pair in changes.items()}, year)
    own = viewer is Viewer.SELF
    return [
        {
            "label": items.BY_NAME[name].label,
            "before": items.shown(name, before[name], viewer) if own else before[name],
            "after": items.shown(name, after[name], viewer) if own else after[name],
        }
        for name in changes
    ]


def roster_facts(student: Student, words: items.Values) -> list[Fact]:
    """What the school registered; read-only for the student (SRC-06, SRC-08)."""
    facts = [
        Fact(label=item.label, value=items.shown(item.name, words[item.name], Viewer.SELF))
        for item in items.FROM_ROSTER
    ]
    facts.insert(1, Fact(label="学号", value=student.student_no))
    facts.insert(2, Fact(label="院校名称", value=student.site.name))
    facts.insert(3, Fact(label="院系", value=student.college.name))
    return facts


async def numbers(actor: Actor) -> list[NumberLine]:
    """How far the confirming is, for the desk's home."""
    if not is_reviewing_staff(actor):
        return []
    total = await Student.filter(students.visible_to(actor)).count()
    counts = {str(row["state"]): row["count"] for row in await _by_state(actor)}
    waiting = counts.get("at_college", 0) + counts.get("waiting", 0)
    confirmed = sum(n for state, n in counts.items() if state != "unconfirmed")
    at = "/staff/roster?source="
    return [
        NumberLine(label="生源信息未确认", value=total - confirmed, href=f"{at}unconfirmed"),
        NumberLine(label="生源信息待审核", value=waiting, href=f"{at}submitted"),
        NumberLine(label="生源信息已审核", value=counts.get("approved", 0), href=f"{at}approved"),
    ]


async def _by_state(actor: Actor) -> list[dict[str, Any]]:
    scope, values = "true", []
    if Role.PROVINCE not in actor.roles:
        scope, values = "site_id = $1", [actor.site_id]
        if Role.SCHOOL not in actor.roles:
            scope, values = "site_id = $1 AND college_id = $2", [actor.site_id, actor.college_id]
    async with database.driver() as connection:
        rows = await connection.fetch(
            f"SELECT state, count(*) AS count FROM source_info WHERE {scope} GROUP BY state",
            *values,
        )
    return [dict(row) for row in rows]


def _for_student(view: CaseView, info: SourceInfo) -> CaseView:
    """The student himself is next: said to him, not about him. His one step is the form."""
    if info.state in (SourceState.UNCONFIRMED, SourceState.RETURNED):
        view.waiting_for = "等你核对并送审"
    view.actions = []
    return view
