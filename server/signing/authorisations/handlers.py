"""签约授权: the employer's page, and the province's list of them all."""

from __future__ import annotations

from server.people.cases.schemas import Moved
from server.people.cases.sheets import address
from server.people.employers import letters
from server.people.employers import service as employers
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province, is_recruiter
from server.platform.errors import NotFound
from server.platform.registers.pages import list_at
from server.platform.registers.register import Column, Empty, Filter, Kind, Register, of
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Download, Page, Redirect
from server.platform.web.way_in import employers_way_in, way_in
from server.signing.authorisations import pages, queries, service
from server.signing.authorisations.models import UNSENT, GrantState, SigningGrant
from server.signing.authorisations.schemas import SigningView
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


@room.post("/employer/signing", rule=applies, retry=signing)
async def begin(actor: Actor) -> Done[Moved]:
    case = await service.begin(actor, await employers.own(actor))
    flash = "请上传下面的材料，再提交"
    return Done(Moved(id=case.id, state=case.state), go="/employer/signing", flash=flash)


@room.get("/employer/signing/documents/<kind:str>", rule=applies)
async def moved_paper(actor: Actor, kind: str) -> Redirect:
    """Where the papers of the application under way used to be."""
    case = await queries.open_case((await employers.own(actor)).id)
    if case is None:
        raise NotFound()
    return Redirect(f"{address(SIGNING_GRANT, case.id)}/papers/{kind}", moved=True)


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
        filters=(Filter("state", "状态", of(GrantState, *UNSENT)),),
        href=lambda row, here: address(SIGNING_GRANT, row.id, then=here),
        empty=Empty(
            "还没有单位申请签约授权",
            "单位注册时选择同步开启网签，或以后单独申请，都会排到审核待办里。",
            "打开审核待办",
            "/staff/reviews",
        ),
    ),
)


# Where an authorisation and its papers used to be.
desk_room.moved("/staff/signing/<id:uuid>", "/cases/signing_grant/{id}", rule=is_province)
desk_room.moved(
    "/staff/signing/<id:uuid>/documents/<kind:str>",
    "/cases/signing_grant/{id}/papers/{kind}",
    rule=is_province,
)
