"""签约授权: the employer's page, and the province's list of them all."""

from __future__ import annotations

from uuid import UUID

from server.people.cases.sheets import address
from server.people.employers import letters
from server.people.employers import service as employers
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province, is_recruiter
from server.platform.errors import NotFound
from server.platform.registers.pages import list_at
from server.platform.registers.register import Column, Empty, Filter, Kind, Register, of
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Download, Page, Redirect
from server.platform.web.way_in import employers_way_in, way_in
from server.signing.authorisations import pages, queries, service
from server.signing.authorisations.models import GrantFileKind, GrantState, SigningGrant
from server.signing.authorisations.schemas import GrantFileForm, SigningView
from server.signing.authorisations.workflow import SIGNING_GRANT, applies

room = Room("signing", area="employer", way_in=employers_way_in)
desk_room = Room("signing_desk", area="staff", way_in=way_in)


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
async def add_paper(actor: Actor, form: GrantFileForm, upload: Upload) -> Done[Nothing]:
    employer = await employers.own(actor)
    await service.add_paper(actor, employer, form.kind, name=upload.name, body=upload.body)
    return Done(go="/employer/signing", flash=f"{form.kind.label}已上传")


@room.get("/employer/signing/documents/<kind:str>", rule=applies)
async def paper(actor: Actor, kind: str) -> Download:
    employer = await employers.own(actor)
    return await _paper(actor, await queries.open_case(employer.id), kind)


GRANTS = list_at(
    desk_room,
    Register(
        name="signing_grants",
        title="签约授权",
        path="/staff/signing",
        rule=is_province,
        model=SigningGrant,
        fence=queries.visible_to,
        related=("employer",),
        order=("-state_since", "-id"),
        columns=(
            Column("employer.name", "单位名称", lead=True),
            Column("employer.credit_code", "统一社会信用代码", Kind.MONO),
            Column("state", "状态", Kind.CHIP),
            Column("valid_until", "有效期至", Kind.DATE),
            Column("state_since", "最近变动", Kind.WHEN, key="since"),
        ),
        search=("employer__name", "employer__credit_code"),
        search_label="名称或信用代码",
        filters=(Filter("state", "状态", of(GrantState, GrantState.DRAFT)),),
        href=lambda row, here: address(SIGNING_GRANT, row.id, then=here),
        empty=Empty(
            "还没有单位申请签约授权",
            "单位注册时选择同步开启网签，或以后单独申请，都会排到审核待办里。",
            "打开审核待办",
            "/staff/reviews",
        ),
    ),
)


@desk_room.get("/staff/signing/<id:uuid>", rule=is_province)
async def moved_grant_page(id: UUID) -> Redirect:
    """Where a grant's page used to be."""
    return Redirect(address(SIGNING_GRANT, id), moved=True)


@desk_room.get("/staff/signing/<id:uuid>/documents/<kind:str>", rule=is_province)
async def paper_for_desk(actor: Actor, id: UUID, kind: str) -> Download:
    return await _paper(actor, await queries.grant(actor, id), kind)


async def _paper(actor: Actor, case: SigningGrant | None, kind: str) -> Download:
    if case is None or kind not in set(GrantFileKind):
        raise NotFound()
    content_type, body = await service.read_paper(actor, case, GrantFileKind(kind))
    return Download(kind, content_type, body)
