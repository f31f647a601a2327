"""The province's pages of employers: the list, one employer, its documents."""

from __future__ import annotations

from uuid import UUID

from server.people.employers import documents, queries
from server.people.employers.models import DocumentKind
from server.people.employers.register import compared, register_of
from server.people.employers.schemas import (
    EmployerPageView,
    EmployersQuery,
    EmployersView,
    RegisterLine,
    RegisterView,
)
from server.people.employers.workflow import EMPLOYER
from server.platform import runtime
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province
from server.platform.errors import NotFound
from server.platform.web.endpoint import Room
from server.platform.web.results import Download, Page
from server.platform.web.way_in import way_in
from server.platform.workflow.pages import case_view

room = Room("employers_desk", area="staff", way_in=way_in)


@room.get("/staff/employers", rule=is_province, template="staff/employers")
async def employers(actor: Actor, query: EmployersQuery) -> Page[EmployersView]:
    return Page(await queries.employers(actor, query))


@room.get("/staff/employers/<id:uuid>", rule=is_province, template="staff/employer")
async def employer(actor: Actor, id: UUID) -> Page[EmployerPageView]:
    found = await queries.employer(actor, id)
    case = await case_view(
        EMPLOYER,
        actor,
        found,
        href=f"/staff/reviews/{EMPLOYER.name}/{id}",
        facts=await queries.facts(found),
    )
    base = f"/staff/employers/{id}/documents"
    documents = await queries.documents(found, base, only_there=True)
    return Page(EmployerPageView(id=id, name=found.name, case=case, documents=documents))


@room.get(
    "/staff/employers/<id:uuid>/register", rule=is_province, template="staff/employer_register"
)
async def look_up(actor: Actor, id: UUID) -> Page[RegisterView]:
    """工商查询: asks the business register anew (SYS-10)."""
    found = await queries.employer(actor, id)
    register = register_of(runtime.current().settings)
    lines = [
        RegisterLine(
            label=line.label,
            ours=line.ours,
            theirs=line.theirs,
            check="一致" if line.agrees else "请核实",
            tone="good" if line.agrees else "bad",
        )
        for line in await compared(register, found.name, found.credit_code)
    ]
    return Page(RegisterView(id=id, name=found.name, lines=lines))


@room.get("/staff/employers/<id:uuid>/documents/<kind:str>", rule=is_province)
async def document(actor: Actor, id: UUID, kind: str) -> Download:
    found = await queries.employer(actor, id)
    if kind not in set(DocumentKind):
        raise NotFound()
    content_type, body = await documents.read(actor, found, DocumentKind(kind))
    return Download(kind, content_type, body)
