"""入驻单位 for schools, and for the province to read: the list, one employer, the numbers."""

from __future__ import annotations

from uuid import UUID

from server.people.admissions import pages, queries, service
from server.people.admissions.schemas import (
    AdmissionsQuery,
    AdmissionsView,
    AdmissionView,
    AppliedView,
    MarkForm,
    SchoolCountsView,
    SchoolsCountQuery,
)
from server.people.employers import documents
from server.people.employers import queries as employers
from server.people.employers.models import DocumentKind
from server.platform.access.actor import Actor, Role
from server.platform.access.rule import has_role, is_province, is_school_staff
from server.platform.errors import NotFound
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Download, Page
from server.platform.web.way_in import way_in
from server.platform.workflow.forms import DecisionForm

room = Room("admissions_desk", area="staff", way_in=way_in)
is_school = has_role(Role.SCHOOL)

DECIDED = {
    "admit": "已同意入驻，单位会收到通知",
    "refuse": "已退回，单位会收到通知和原因",
    "end": "已取消入驻，单位会收到通知和原因",
}


@room.get("/staff/admissions", rule=is_school_staff, template="admissions/admissions")
async def admissions(actor: Actor, query: AdmissionsQuery) -> Page[AdmissionsView]:
    return Page(await pages.admissions(actor, query))


@room.get("/staff/admissions/schools", rule=is_province, template="admissions/counts")
async def counts(query: SchoolsCountQuery) -> Page[SchoolCountsView]:
    return Page(await pages.counts(query))


@room.get("/staff/admissions/<id:uuid>", rule=is_school_staff, template="admissions/admission")
async def admission(actor: Actor, id: UUID) -> Page[AdmissionView]:
    return Page(await pages.admission(actor, await queries.admission(actor, id)))


@room.get("/staff/admissions/<id:uuid>/documents/<kind:str>", rule=is_school_staff)
async def document(actor: Actor, id: UUID, kind: str) -> Download:
    case = await queries.admission(actor, id)
    employer = await employers.employer(actor, case.employer_id)
    if kind not in set(DocumentKind):
        raise NotFound()
    content_type, body = await documents.read(actor, employer, DocumentKind(kind))
    return Download(kind, content_type, body)


@room.post("/staff/admissions/<id:uuid>/decide", rule=is_school, retry=admission)
async def decide(actor: Actor, id: UUID, form: DecisionForm) -> Done[AppliedView]:
    case = await service.decide(actor, id, form.action, form.words)
    return Done(
        AppliedView(id=case.id, state=case.state),
        go=f"/staff/admissions/{id}",
        flash=DECIDED.get(form.action, "已处理"),
    )


@room.post("/staff/admissions/<id:uuid>/mark", rule=is_school, retry=admission)
async def change_mark(actor: Actor, id: UUID, form: MarkForm) -> Done[AppliedView]:
    case = await service.change_mark(actor, id, form.mark)
    return Done(
        AppliedView(id=case.id, state=case.state),
        go=f"/staff/admissions/{id}",
        flash=f"单位标记已改为“{case.mark}”" if case.mark else "已去掉单位标记",
    )
