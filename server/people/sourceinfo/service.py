"""Students confirm their source information and ask for corrections; desks decide."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.accounts.models import Account
from server.people.sourceinfo import items, queries
from server.people.sourceinfo.items import Changes
from server.people.sourceinfo.models import Correction, CorrectionState, SourceInfo, SourceState
from server.people.sourceinfo.papers import PAPERS, PROOF
from server.people.sourceinfo.schemas import CorrectionForm, RosterItems, SourceForm
from server.people.sourceinfo.workflow import CORRECTION, OPEN, SOURCE_INFO
from server.people.students import queries as students
from server.people.students.models import Student
from server.platform import clock, database, jobs
from server.platform.access.actor import SYSTEM, Actor
from server.platform.code_tables import queries as code_tables
from server.platform.errors import Conflict, Invalid, invalid
from server.platform.normal_forms.identifiers import gender_of
from server.platform.papers import service as papers
from server.platform.workflow import engine
from server.platform.workflow.chains import first_desk
from server.platform.workflow.engine import Words

DESK_JOB = "source_info.desk"


async def submit(actor: Actor, form: SourceForm) -> SourceInfo:
    """保存并送审 (SRC-01, SRC-02): as often as wanted until the school has reviewed it.

    A round that begins (the first one, or after a return) takes the review chain as policy has it
    then; a resubmission while it waits keeps the chain and goes back to its first desk. Raises
    `Invalid` at a field, `Conflict` after the review.
    """
    student = await students.student(actor, actor.who)
    info = await queries.own_info(student)
    if info.state not in OPEN:
        raise Conflict("生源信息已经审核通过，有误请申请信息纠错", code="source_info_approved")
    origin_editable, chain = await queries.rules_for(student)
    values = form.model_dump()
    if origin_editable:
        await _check_origin(values["origin"], student.graduation_year)
    elif values.pop("origin"):
        raise invalid("origin", "生源地由学校登记，有误请申请信息纠错")
    columns = await items.info_columns(info, values)
    columns["college_id"] = student.college_id
    if info.state in (SourceState.UNCONFIRMED, SourceState.RETURNED):
        before = await items.values_of(student, info)
        columns["earlier_cell"] = await items.earlier_cell(info, before)
        columns["chain"] = info.chain = chain
    await _hand_in(actor, info, columns)
    await _tell_desk(info)
    return info


async def decide(actor: Actor, case_id: UUID, step: str, words: Words) -> SourceInfo:
    """Take one step of a desk; the approved telephone becomes the roster's, where SMS go."""
    info = await queries.source_info(actor, case_id)
    await engine.fire(SOURCE_INFO, actor, info, step, words=words)
    if info.state is SourceState.APPROVED:
        student = await Student.get(id=info.student_id)
        values = await items.values_of(student, info)
        columns = await items.roster_columns(student, {"phone": values["phone"]})
        await Student.filter(id=student.id).update(**columns, updated_at=clock.now())
    await _tell_desk(info)
    return info


async def ask_correction(
    actor: Actor, form: CorrectionForm, proof: Sequence[papers.Sent] = ()
) -> Correction:
    """申请纠错 (SRC-09): the values that are wrong, what they should be, and why.

    `proof` are photos; where the school keeps 生源地 to itself, changing that needs one (SRC-07).
    Raises `Invalid` at the field, `file` included.
    """
    student = await students.student(actor, actor.who)
    info = await queries.own_info(student)
    origin_editable, chain = await queries.rules_for(student)
    own = {item.name for item in queries.correctable(info, origin_editable)}
    changes = await changes_asked(student, info, form, own)
    if "origin" in changes and not origin_editable and not proof:
        raise invalid("file", "更正生源地需要证明材料，例如户口本首页和本人页的照片")
    photos = await papers.drawn(PROOF, proof) if proof else []
    case = Correction(
        id=uuid4(),
        student_id=student.id,
        site_id=student.site_id,
        college_id=student.college_id,
        chain=chain,
        words=form.reason,
        state=CorrectionState(first_desk(chain)),
    )
    case.changes_cell = await items.changes_cell(case, changes)
    await engine.begin(CORRECTION, actor, case, step="ask", details={"items": sorted(changes)})
    await papers.put(actor, PAPERS, case, PROOF, photos)
    return case


async def decide_correction(actor: Actor, case_id: UUID, step: str, words: Words) -> Correction:
    """Take one step of a correction; the last approval writes the values in its transaction."""
    case = await queries.correction(actor, case_id)
    await engine.fire(CORRECTION, actor, case, step, words=words)
    if case.state is CorrectionState.APPROVED:
        await apply(case)
    return case


async def _tell_desk(info: SourceInfo) -> None:
    """The desk that it came to, if any, hears of it; many at once are one word."""
    if SOURCE_INFO.desk_of(info.state) is not None:
        desk = f"{info.site_id}:{info.college_id}:{info.state}"
        day = f"{clock.now().astimezone(clock.CHINA):%Y%m%d}"
        payload = {"case": str(info.id), "day": day}
        await jobs.enqueue(DESK_JOB, payload, dedupe=f"{DESK_JOB}:{desk}")


async def _hand_in(actor: Actor, info: SourceInfo, columns: dict[str, object]) -> None:
    if info._saved_in_db:
        await engine.fire(SOURCE_INFO, actor, info, "submit", changes=columns)
        return
    for column, value in columns.items():
        setattr(info, column, value)
    info.state = SourceState(first_desk(info.chain))
    await engine.begin(SOURCE_INFO, actor, info, step="submit")


async def changes_asked(
    student: Student, info: SourceInfo, form: RosterItems, allowed: Collection[str]
) -> Changes:
    """The items that really change. Raises `Invalid` at the field that cannot be taken."""
    before = await items.values_of(student, info)
    typed = form.model_dump(include=set(items.BY_NAME))
    after = {name: value for name, value in typed.items() if value and value != before[name]}
    if not after:
        raise Invalid("请在有误的项目里填写正确的内容，其余的留空")
    for name in after.keys() - set(allowed):
        raise invalid(name, "审核通过前，这一项可以在“生源信息核对”里直接修改")
    await _check_corrected(before | after, after, student.graduation_year)
    return {name: (before[name], after[name]) for name in typed if name in after}


async def _check_corrected(
    values: Mapping[str, str], after: Mapping[str, str], year: int
) -> None:
    if after.get("origin"):
        await _check_origin(after["origin"], year)
    for name in ("degree", "nation", "politics", "training"):
        if after.get(name) and not await code_tables.holds(name, after[name], year):
            raise invalid(name, f"请从列表里选择{items.BY_NAME[name].label}")
    proven = gender_of(values["id_number"])
    if proven and values["gender"] != proven and after.keys() & {"gender", "id_number"}:
        field = "gender" if "gender" in after else "id_number"
        raise invalid(field, "性别与身份证号不一致，请核对这两项")


async def _check_origin(code: str, year: int) -> None:
    if not code:
        raise invalid("origin", "请选择生源地")
    if not await code_tables.holds("region", code, year):
        raise invalid("origin", "请从列表里选择生源地")
    if await code_tables.children("region", code, year):
        raise invalid("origin", "请选择到所在的县（市、区）")


async def apply(case: Correction) -> None:
    """Write a correction's values to where each item is kept."""
    student = await Student.get(id=case.student_id)
    after = {name: pair[1] for name, pair in (await items.changes_of(case)).items()}
    info = await queries.own_info(student)
    columns = await items.info_columns(info, after)
    if columns and not info._saved_in_db:
        await engine.begin(SOURCE_INFO, SYSTEM, info, step="open")
    if columns:
        await SourceInfo.filter(id=info.id).update(**columns)
    roster = await items.roster_columns(student, after)
    try:
        async with database.transaction():
            await Student.filter(id=student.id).update(**roster, updated_at=clock.now())
    except IntegrityError:
        raise Conflict("更正后的身份证号已属于本校另一名学生，请先核对生源库") from None
    if "name" in roster:
        await Account.filter(id=student.id).update(name=roster["name"])
