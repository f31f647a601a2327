"""An employer asks schools to let it in; each school decides for itself (ENT-01, CON-21)."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError

from server.people.admissions import queries
from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.schemas import ApplyForm
from server.people.admissions.workflow import ADMISSION, ALIVE
from server.people.employers import service as employers
from server.people.employers.models import Employer, EmployerState
from server.people.sites import queries as sites
from server.people.sites.models import Site
from server.platform import clock, database
from server.platform.access import attempts
from server.platform.access.actor import Actor
from server.platform.access.attempts import Limit
from server.platform.errors import Conflict, Invalid, NotFound, TooMany, invalid
from server.platform.privacy import audit
from server.platform.workflow import engine
from server.platform.workflow.engine import Words

AGAIN = Limit(
    "admission-apply",
    5,
    timedelta(days=1),
    "今天已经向这所学校申请了多次，请明天再试，或直接联系学校就业部门",
)
NOT_YET = {
    EmployerState.DRAFT: "单位注册还没有提交。请先填完并提交，省中心审核通过后就可以申请入驻学校",
    EmployerState.WAITING: "单位注册正在等待省中心审核，通过后就可以申请入驻学校",
    EmployerState.REFUSED: "单位注册没有通过省中心审核。请按意见修改后重新提交，通过后再申请入驻",
}
"""Why an employer cannot apply anywhere; approved ones may (EREG-22: two reviews)."""


async def apply(actor: Actor, code: str, form: ApplyForm) -> Admission:
    """申请入校招聘: one application that lies at the school from now on (ENT-05).

    Raises `NotFound` for no school, `Conflict` for an employer that the province has not approved
    or that waits or is admitted there already (of two at once, the unique index lets one in),
    `Invalid` where the school's mark is missing.
    """
    employer = await _approved(actor)
    site = await sites.school_by_code(code)
    known = await queries.at_school(employer.id, site.id)
    if known is not None and known.state in ALIVE:
        raise _already(known.state)
    marks = {mark.name for mark in await sites.marks_of(site.id)}
    if marks and form.mark not in marks:
        raise invalid("mark", f"请选择{site.name}的单位标记")
    if form.mark and form.mark not in marks:
        raise invalid("mark", "这所学校现在没有这个单位标记，请刷新后再选")
    await attempts.count(AGAIN, employer.id, site.id)
    return await _begin(actor, employer, site, form)


async def apply_to_many(actor: Actor, codes: list[str]) -> tuple[int, int]:
    """Several schools with one press: those without marks, where nothing is alive yet.

    Gives how many applications went out and how many schools were left as they are. They go in
    one order, so that two presses at once wait for each other instead of for ever.
    """
    await _approved(actor)
    sent = 0
    wanted = sorted(set(codes))
    for code in wanted:
        try:
            await apply(actor, code, ApplyForm.model_validate({}))
        except (Conflict, Invalid, NotFound, TooMany):
            continue
        sent += 1
    return sent, len(wanted) - sent


async def decide(actor: Actor, admission_id: UUID, step: str, words: Words) -> Admission:
    """The employer takes back or leaves, the school decides or ends (ENT-03). Raises `NotFound`."""
    case = await queries.admission(actor, admission_id)
    await engine.fire(ADMISSION, actor, case, step, words=words)
    return case


async def change_mark(actor: Actor, admission_id: UUID, mark: str) -> Admission:
    """Give an employer another 单位标记, or none.

    Raises `NotFound` for a foreign one, `Invalid` for a mark that the school does not have,
    `Conflict` once the employer is out.
    """
    case = await queries.admission(actor, admission_id)
    marks = {known.name for known in await sites.marks_of(case.site_id)}
    if mark and mark not in marks:
        raise invalid("mark", "请从列表里选择单位标记")
    if not await Admission.filter(id=case.id, state__in=list(ALIVE)).update(mark=mark):
        raise Conflict("单位现在没有入驻，不需要单位标记")
    await audit.record(
        actor,
        "admission.mark",
        case,
        stream=case.site.code,
        details={"before": case.mark, "after": mark},
    )
    case.mark = mark
    return case


async def first_look(employer: Employer) -> bool:
    """Whether 申请入驻学校 should open by itself now: once, if it never applied (EREG-05)."""
    async with database.driver() as connection:
        row = await connection.fetchval(
            "INSERT INTO schools_shown (employer_id, at) SELECT $1, $2"
            " WHERE NOT EXISTS (SELECT 1 FROM admission WHERE employer_id = $1)"
            " ON CONFLICT DO NOTHING RETURNING employer_id",
            employer.id,
            clock.now(),
        )
    return row is not None


async def _approved(actor: Actor) -> Employer:
    employer = await employers.own(actor)
    if employer.state in NOT_YET:
        raise Conflict(NOT_YET[employer.state], code="employer_not_approved")
    return employer


async def _begin(actor: Actor, employer: Employer, site: Site, form: ApplyForm) -> Admission:
    case = Admission(
        id=uuid4(),
        employer_id=employer.id,
        site_id=site.id,
        chain=["school"],
        mark=form.mark,
        words=form.words,
        state=AdmissionState.WAITING,
    )
    try:
        async with database.transaction():
            await engine.begin(ADMISSION, actor, case, step="apply")
    except IntegrityError:
        raise _already(AdmissionState.WAITING) from None
    return case


def _already(state: AdmissionState) -> Conflict:
    if state is AdmissionState.ADMITTED:
        return Conflict("贵单位已经入驻这所学校，不用再申请", code="already_admitted")
    return Conflict("贵单位已经申请过这所学校，请等待审核结果", code="already_applied")
