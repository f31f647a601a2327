"""The views of admission pages, put together from what is read."""

from __future__ import annotations

from typing import Any

from server.people.admissions import queries
from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.rules import applies, is_the_school
from server.people.admissions.schemas import (
    AdmissionPart,
    MainSite,
    SchoolCounts,
    SchoolCountsView,
    SchoolHereView,
    SchoolLine,
    SchoolsCountQuery,
    SchoolsQuery,
    SchoolsView,
)
from server.people.admissions.service import NOT_YET
from server.people.admissions.workflow import ADMISSION, ALIVE
from server.people.cases.sheets import address
from server.people.employers import home as employer_home
from server.people.employers import queries as employers
from server.people.employers.models import Employer, EmployerState
from server.people.sites import queries as sites
from server.platform.access.actor import Actor, Kind
from server.platform.code_tables import queries as code_tables
from server.platform.errors import NotFound
from server.platform.home import EntryGroup
from server.platform.privacy.masks import Viewer
from server.platform.web import paging
from server.platform.web.forms import Choice
from server.platform.workflow.pages import TONES, CaseView, Fact, case_view

NEVER = "申请入驻"
"""The third of the manuals' states: nothing has been asked yet (ENT-02)."""
NO_RIGHT = "您的账号没有“入驻学校”的权限，请联系单位管理员"
DOING = ("招聘管理", "招聘会管理", "校地校企合作")
"""The groups of the employer's home that work at the schools which let it in (ENT-01)."""


async def schools(actor: Actor, employer: Employer, query: SchoolsQuery) -> SchoolsView:
    """申请入驻学校 with its two tabs (ENT-04): six queries, however many schools there are."""
    standing = await queries.standing(employer.id)
    tab = query.tab or ("in" if standing["admitted"] else "out")
    codes = await queries.regions()
    cities = await code_tables.labels("region", codes, employers.this_year())
    named = [code for code, name in cities.items() if query.q and query.q in name]
    rows = await queries.schools(employer.id, query, admitted=tab == "in", cities=named)
    page, more = paging.cut(rows, query.limit)
    ends = await queries.last_moves([row["admission"] for row in page if row["admission"]])
    why_not = _why_not(actor, employer)
    return SchoolsView(
        tab=tab,
        main=await _main_site(employer) if not (query.q or query.region or query.after) else None,
        admitted=standing["admitted"],
        others=standing["schools"] - standing["admitted"],
        items=[
            _school_line(row, cities, queries.reason_of(ends.get(row["admission"])), not why_not)
            for row in page
        ],
        next=paging.encode(page[-1]["rank"], page[-1]["code"]) if more else None,
        filters={"q": query.q, "region": query.region},
        regions=[Choice(value=code, label=cities.get(code, code)) for code in codes],
        may_apply=not why_not,
        why_not=why_not,
        first=query.first,
    )


MAIN_SITE = {
    EmployerState.APPROVED: ("已入驻", "good"),
    EmployerState.WAITING: ("等待审核", "wait"),
    EmployerState.REFUSED: ("未通过", "bad"),
}
"""How an employer stands with the main site: by the review of its registration."""


async def _main_site(employer: Employer) -> MainSite | None:
    """The province's own site, above the schools; none while the registration is a draft."""
    province = await sites.province()
    if province is None or employer.state not in MAIN_SITE:
        return None
    label, tone = MAIN_SITE[employer.state]
    return MainSite(
        name=province.name, state=employer.state, label=label, tone=tone, since=employer.state_since
    )


def _school_line(row: Any, cities: dict[str, str], reason: str, may_apply: bool) -> SchoolLine:
    state = row["state"]
    alive = state in ALIVE
    return SchoolLine(
        code=row["code"],
        name=row["name"],
        city=cities.get(row["region"], ""),
        state=state,
        label=AdmissionState(state).label if state else NEVER,
        tone=TONES.get(state, "wait") if state else "plain",
        since=row["state_since"],
        mark=row["mark"] if alive else "",
        reason=reason,
        needs_mark=row["has_marks"],
        tick=may_apply and not alive and not row["has_marks"],
        href=f"/employer/schools/{row['code']}",
        website=f"/s/{row['code']}",
    )


async def school_here(actor: Actor, employer: Employer, code: str) -> SchoolHereView:
    """One school for an employer: the way in, or (一键登录) its place there (ENT-05, ENT-06)."""
    site = await sites.school_by_code(code)
    found = await queries.at_school(employer.id, site.id)
    is_alive = found is not None and found.state in ALIVE
    is_admitted = is_alive and found is not None and found.state is AdmissionState.ADMITTED
    why_not = _why_not(actor, employer)
    return SchoolHereView(
        site=sites.facts(site),
        city=await sites.city_of(site),
        is_admitted=is_admitted,
        case=await own_case(actor, found) if found else None,
        earlier=await queries.earlier(found) if found else [],
        marks=_choices([mark.name for mark in await sites.marks_of(site.id)]),
        may_apply=not is_alive and not why_not,
        why_not="" if is_alive else why_not,
        again=found is not None,
        groups=await _doing(actor, employer) if is_admitted else [],
    )


async def own_case(actor: Actor, case: Admission) -> CaseView:
    """An application as the employer's own people see it."""
    view = await case_view(
        ADMISSION, actor, case,
        href=address(ADMISSION, case.id, then=f"/employer/schools/{case.site.code}"),
        facts=said(case),
    )
    if case.state is AdmissionState.WAITING:
        view.waiting_for = f"等待{case.site.name}审核，结果会通过微信或短信告诉您"
    return begun(view)


def begun(view: CaseView) -> CaseView:
    """The history's first line names the deed instead of the state that it led to."""
    if view.history:
        view.history[-1].label = NEVER
    return view


def said(case: Admission) -> list[Fact]:
    """What the employer itself wrote into the application."""
    facts = (("单位标记", case.mark), ("给学校的话", case.words))
    return [Fact(label=label, value=value) for label, value in facts if value]


async def _doing(actor: Actor, employer: Employer) -> list[EntryGroup]:
    """What other domains offer at a school that lets the employer in."""
    part = await employer_home.gathered(actor, employer)
    found = {title: [entry for group, entry in part.entries if group == title] for title in DOING}
    return [EntryGroup(title=title, entries=rows) for title, rows in found.items() if rows]


def _why_not(actor: Actor, employer: Employer) -> str:
    if employer.state in NOT_YET:
        return NOT_YET[employer.state]
    return "" if applies(actor) else NO_RIGHT


async def part(actor: Actor, case: Admission) -> AdmissionPart:
    """What the page of an admission has of its own: whether the unit's papers may be looked at, and
    the mark that the school gives it (ENT-05)."""
    marks = [mark.name for mark in await sites.marks_of(case.site_id)]
    return AdmissionPart(
        id=case.id,
        is_open=actor.kind is not Kind.STAFF or await readable(actor, case) is not None,
        mark=case.mark,
        marks=_choices(sorted({*marks, case.mark} - {""})),
        may_mark=bool(marks or case.mark) and case.state in ALIVE and is_the_school(actor, case),
    )


async def readable(actor: Actor, case: Admission) -> Employer | None:
    """The employer with its papers, if this desk may look at them."""
    try:
        return await employers.employer(actor, case.employer_id)
    except NotFound:
        return None


async def facts(actor: Actor, case: Admission) -> list[Fact]:
    """What the desk sees: the application, and of the unit only its name once it is out."""
    employer = await readable(actor, case)
    if employer is not None:
        return [*said(case), *await employers.facts(employer, Viewer.SCHOOL)]
    unit = case.employer
    return [
        Fact(label="单位名称", value=unit.name),
        Fact(label="统一社会信用代码", value=unit.credit_code),
        *said(case),
    ]


async def counts(query: SchoolsCountQuery) -> SchoolCountsView:
    """各校入驻情况 for the province: one query a page."""
    rows = await queries.by_school(query.q, query.after, query.limit)
    page, more = paging.cut(rows, query.limit)
    return SchoolCountsView(
        items=[
            SchoolCounts(
                code=row["code"],
                name=row["name"],
                href=f"/staff/admissions?site={row['code']}",
                waiting=row["waiting"],
                oldest=row["oldest"],
                admitted=row["admitted"],
                refused=row["refused"],
                ended=row["ended"],
            )
            for row in page
        ],
        next=paging.encode(page[-1]["code"]) if more else None,
        filters={"q": query.q},
    )


def _choices(names: list[str]) -> list[Choice]:
    return [Choice(value=name, label=name) for name in names]
