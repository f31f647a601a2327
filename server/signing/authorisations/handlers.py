"""签约授权: the employer's page, and the province's list."""

from __future__ import annotations

from uuid import UUID

from server.people.employers import letters
from server.people.employers import service as employers
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province, is_recruiter
from server.platform.errors import NotFound
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.results import Done, Download, Page
from server.platform.web.way_in import employers_way_in, way_in
from server.platform.workflow.forms import DecisionForm
from server.signing.authorisations import pages, queries, service
from server.signing.authorisations.models import GrantFileKind, SigningGrant
from server.signing.authorisations.schemas import (
    ChangedView,
    GrantFileForm,
    GrantPageView,
    GrantsQuery,
    GrantsView,
    SigningView,
)
from server.signing.authorisations.workflow import applies

room = Room("signing", area="employer", way_in=employers_way_in)
desk_room = Room("signing_desk", area="staff", way_in=way_in)

SAID = {
    "submit": "已提交，省中心审核后会通知您",
    "withdraw": "已撤回，材料都还在，修改后可以再次提交",
}


@room.get("/employer/signing", rule=is_recruiter, template="authorisations/signing")
async def signing(actor: Actor) -> Page[SigningView]:
    return Page(await pages.signing_page(actor, await employers.own(actor)))


@room.get("/employer/signing/letter", rule=applies)
async def letter(actor: Actor) -> Download:
    title, body = await letters.signing(actor, await employers.own(actor))
    return Download(f"{title}.pdf", "application/pdf", body)


@room.post(
    "/employer/signing/documents",
    rule=applies,
    retry=signing,
    max_body=UPLOAD_BODY,
)
async def add_paper(actor: Actor, form: GrantFileForm, upload: Upload) -> Done[ChangedView]:
    employer = await employers.own(actor)
    await service.add_paper(actor, employer, form.kind, name=upload.name, body=upload.body)
    return Done(go="/employer/signing", flash=f"{form.kind.label}已上传")


@room.get("/employer/signing/documents/<kind:str>", rule=applies)
async def paper(actor: Actor, kind: str) -> Download:
    employer = await employers.own(actor)
    return await _paper(actor, await queries.open_case(employer.id), kind)


@room.post("/employer/signing/<id:uuid>", rule=applies)
async def decide(actor: Actor, id: UUID, form: DecisionForm) -> Done[ChangedView]:
    case = await service.decide(actor, id, form.action, form.words)
    return Done(
        ChangedView(id=case.id, state=case.state),
        go="/employer/signing",
        flash=SAID.get(form.action, ""),
    )


@desk_room.get("/staff/signing", rule=is_province, template="authorisations/grants")
async def grants(actor: Actor, query: GrantsQuery) -> Page[GrantsView]:
    return Page(await pages.grants(actor, query))


@desk_room.get("/staff/signing/<id:uuid>", rule=is_province, template="authorisations/grant")
async def grant(actor: Actor, id: UUID) -> Page[GrantPageView]:
    return Page(await pages.grant_page(actor, id))


@desk_room.post("/staff/signing/<id:uuid>", rule=is_province, retry=grant)
async def rule_on(actor: Actor, id: UUID, form: DecisionForm) -> Done[ChangedView]:
    case = await service.decide(actor, id, form.action, form.words)
    return Done(
        ChangedView(id=case.id, state=case.state),
        go=f"/staff/signing/{id}",
        flash=f"现在是“{case.state.label}”，已通知单位",
    )


@desk_room.get("/staff/signing/<id:uuid>/documents/<kind:str>", rule=is_province)
async def paper_for_desk(actor: Actor, id: UUID, kind: str) -> Download:
    return await _paper(actor, await queries.grant(actor, id), kind)


async def _paper(actor: Actor, case: SigningGrant | None, kind: str) -> Download:
    if case is None or kind not in set(GrantFileKind):
        raise NotFound()
    content_type, body = await service.read_paper(actor, case, GrantFileKind(kind))
    return Download(kind, content_type, body)
