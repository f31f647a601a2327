"""入驻单位 for schools, and for the province to read: the list, one employer, the numbers."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from server.people.admissions import pages, queries, service
from server.people.admissions.models import Admission, AdmissionState
from server.people.admissions.schemas import (
    AppliedView,
    MarkForm,
    SchoolCountsView,
    SchoolsCountQuery,
)
from server.people.admissions.workflow import ADMISSION
from server.people.cases.sheets import address
from server.people.employers import documents
from server.people.employers import queries as employers
from server.people.employers.models import DocumentKind
from server.people.sites import queries as sites
from server.platform.access.actor import Actor, Role
from server.platform.access.rule import has_role, is_province, is_school_staff
from server.platform.errors import NotFound
from server.platform.registers.pages import list_at
from server.platform.registers.register import Column, Empty, Filter, Kind, Register, Tool, of
from server.platform.web.endpoint import Room
from server.platform.web.forms import Choice
from server.platform.web.results import Done, Download, Page
from server.platform.web.way_in import way_in

room = Room("admissions_desk", area="staff", way_in=way_in)
is_school = has_role(Role.SCHOOL)


async def schools(actor: Actor) -> list[Choice]:
    """The province chooses among them; a school's list is its own."""
    if not is_province(actor):
        return []
    return [Choice(value=site.code, label=site.name) for site in await sites.schools()]


ADMISSIONS = list_at(
    room,
    Register(
        name="admissions",
        title="入驻单位",
        path="/staff/admissions",
        rule=is_school_staff,
        model=Admission,
        fence=queries.visible_to,
        related=("employer", "site"),
        order=("-state_since", "-id"),
        columns=(
            Column("employer.name", "单位名称", key="employer", lead=True),
            Column("site.name", "学校", key="school", rule=is_province),
            Column("employer.credit_code", "统一社会信用代码", Kind.MONO),
            Column("employer.nature", "单位性质", codes="unit_nature"),
            Column("employer.region", "城市", key="city", codes="region"),
            Column("mark", "单位标记"),
            Column("state", "状态", Kind.CHIP),
            Column("state_since", "更新时间", Kind.WHEN, key="since"),
        ),
        search=("employer__name", "employer__credit_code"),
        search_label="单位名称或信用代码",
        filters=(
            Filter("state", "状态", of(AdmissionState)),
            Filter("nature", "单位性质", employers.natures, lambda code: Q(employer__nature=code)),
            Filter("mark", "单位标记", queries.marks_in_use),
            Filter("site", "学校", schools, lambda code: Q(site__code=code)),
        ),
        tabs="state",
        href=lambda row, here: address(ADMISSION, row.id, then=here),
        tools=(
            Tool("各校入驻情况", "/staff/admissions/schools"),
            Tool("审核入驻申请", "/staff/reviews?queue=admission"),
        ),
        empty=Empty("还没有单位入驻", "单位申请入驻后会出现在这里。", icon="buildings"),
    ),
)


@room.get("/staff/admissions/schools", rule=is_province, template="admissions/counts")
async def counts(query: SchoolsCountQuery) -> Page[SchoolCountsView]:
    return Page(await pages.counts(query))


# Where an admission's page used to be; messages that were sent lead here.
room.moved("/staff/admissions/<id:uuid>", "/cases/admission/{id}", rule=is_school_staff)


@room.get("/staff/admissions/<id:uuid>/documents/<kind:str>", rule=is_school_staff)
async def document(actor: Actor, id: UUID, kind: str) -> Download:
    case = await queries.admission(actor, id)
    employer = await employers.employer(actor, case.employer_id)
    if kind not in set(DocumentKind):
        raise NotFound()
    content_type, body = await documents.read(actor, employer, DocumentKind(kind))
    return Download(kind, content_type, body)


@room.post("/staff/admissions/<id:uuid>/mark", rule=is_school)
async def change_mark(actor: Actor, id: UUID, form: MarkForm) -> Done[AppliedView]:
    case = await service.change_mark(actor, id, form.mark)
    return Done(
        AppliedView(id=case.id, state=case.state),
        go=address(ADMISSION, id),
        flash=f"单位标记已改为“{case.mark}”" if case.mark else "已去掉单位标记",
    )
