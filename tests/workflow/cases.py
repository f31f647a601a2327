"""A case of every kind in any state, and everybody who might take a step of it."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from server.people.admissions.workflow import ADMISSION
from server.people.edits.workflow import EMPLOYER_EDIT
from server.people.employers.functions import Function
from server.people.roster.workflow import ROSTER_IMPORT
from server.people.sites.workflow import SITE_NOTICE
from server.platform import clock
from server.platform.access.actor import SYSTEM, Actor, Kind, Role
from server.platform.workflow.case import Case
from server.platform.workflow.steps import Workflow
from server.signing.authorisations.workflow import SIGNING_GRANT
from tests.people import waiting_case

ALONE = {EMPLOYER_EDIT.name: "北方装备制造有限公司", SIGNING_GRANT.name: "示范科技有限公司"}
"""Employers of the demo none of whose other cases keeps one out of any state."""
EVERYTHING = frozenset(function.value for function in Function)


async def case_in(workflow: Workflow, state: str) -> Case:
    """A case in this very state, put there behind the engine's back."""
    if workflow is ROSTER_IMPORT:
        at = await waiting_case()
        return await workflow.model.create(
            site_id=at.site_id,
            college_id=at.college_id,
            state=state,
            state_since=clock.now(),
            created_at=clock.now(),
            file_id=at.id,
            file_name="名单.xlsx",
        )
    if workflow is SITE_NOTICE:
        case = await workflow.model.filter(site__code="10001").first()
    elif workflow is ADMISSION:  # nobody has asked this school twice
        case = await workflow.model.filter(site__code="10003").first()
    elif workflow.name in ALONE:
        rows = workflow.model.filter(employer__name=ALONE[workflow.name])
        case = await rows.order_by("created_at").first()
    else:
        case = await workflow.model.all().order_by("college_id").first()
    assert case is not None
    await workflow.model.filter(id=case.id).update(state=state)
    await case.refresh_from_db()
    return case


def insiders(case: Any) -> dict[str, Actor]:
    """Those whom a case concerns, by what a page of the docs calls them."""
    unit = getattr(case, "employer_id", None)
    return {
        "系统": SYSTEM,
        "省中心": staff(Role.PROVINCE, uuid4()),
        "本校就业中心": staff(Role.SCHOOL, case.site_id),
        "本院系": staff(Role.COLLEGE, case.site_id, case.college_id),
        "本人": Actor(kind=Kind.STUDENT, id=_person(case)),
        "本人的微信": Actor(identity_id=getattr(case, "identity_id", None)),
        "没有账号的本人": Actor(id=case.id),
        "单位管理员": Actor(
            kind=Kind.RECRUITER,
            id=getattr(case, "administrator_id", None) or uuid4(),
            employer_id=unit,
            is_administrator=True,
        ),
        "获授权的招聘人员": recruiter(unit, functions=EVERYTHING),
        "其他招聘人员": recruiter(unit),
    }


def outsiders(case: Any) -> dict[str, Actor]:
    """Those who may do nothing with it, whatever rights they have over cases of their own."""
    site, college = case.site_id, case.college_id
    return {
        "another school": staff(Role.SCHOOL, uuid4()),
        "another school's college": staff(Role.COLLEGE, uuid4(), college),
        "another college": staff(Role.COLLEGE, site, uuid4()),
        "a clerk of no college": staff(Role.COLLEGE, site),
        "the staff at the door": staff(Role.DOOR, site, college),
        "another employer": recruiter(uuid4(), site_id=site, is_administrator=True),
        "a colleague elsewhere": recruiter(uuid4(), site_id=site, functions=EVERYTHING),
        "an account without a unit": recruiter(None, functions=EVERYTHING),
        "another student": Actor(
            kind=Kind.STUDENT, id=uuid4(), site_id=site, college_id=college, identity_id=uuid4()
        ),
        "another WeChat": Actor(identity_id=uuid4()),
        "a visitor": Actor(),
    }


def staff(role: Role, site_id: Any, college_id: Any = None) -> Actor:
    return Actor(
        kind=Kind.STAFF, id=uuid4(), roles=frozenset({role}), site_id=site_id,
        college_id=college_id,
    )  # fmt: skip


def recruiter(employer_id: Any, **more: Any) -> Actor:
    return Actor(kind=Kind.RECRUITER, id=uuid4(), employer_id=employer_id, **more)


def _person(case: Any) -> Any:
    columns = ("student_id", "account_id", "person")
    return next((i for name in columns if (i := getattr(case, name, None))), None)
