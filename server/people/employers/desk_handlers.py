"""The province's pages of employers: the list, one employer, its documents."""

from __future__ import annotations

from uuid import UUID

from server.people.business_register import sources
from server.people.business_register.entries import compared
from server.people.employers import documents, queries
from server.people.employers.models import DocumentKind, Employer, EmployerState
from server.people.employers.schemas import (
    EmployerPageView,
    RegisterLine,
    RegisterView,
)
from server.people.employers.workflow import EMPLOYER
from server.platform import runtime
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province
from server.platform.errors import NotFound
from server.platform.registers.pages import list_at
from server.platform.registers.register import Column, Empty, Filter, Kind, Register, Tool, of
from server.platform.web.endpoint import Room
from server.platform.web.results import Download, Page
from server.platform.web.way_in import way_in
from server.platform.workflow.pages import case_view

room = Room("employers_desk", area="staff", way_in=way_in)


EMPLOYERS = list_at(
    room,
    Register(
        name="employers",
        title="单位库",
        path="/staff/employers",
        rule=is_province,
        model=Employer,
        fence=queries.visible_to,
        related=("administrator",),
        order=("-state_since", "-id"),
        columns=(
            Column("name", "单位名称", lead=True),
            Column("credit_code", "统一社会信用代码", Kind.MONO),
            Column("nature", "单位性质", codes="unit_nature"),
            Column("region", "城市", key="city", codes="region"),
            Column("administrator.name", "联系人", key="contact"),
            Column(
                "administrator.login", "联系手机", key="mobile", only_exported=True,
                value=lambda row: (row.administrator.login or "").removeprefix("+86"),
            ),
            Column("phone", "固定电话", only_exported=True),
            Column("address", "单位地址", Kind.WIDE, only_exported=True),
            Column("state", "状态", Kind.CHIP),
            Column("state_since", "更新时间", Kind.WHEN, key="since"),
        ),
        search=("name", "credit_code"),
        search_label="单位名称或信用代码",
        filters=(
            Filter("state", "状态", of(EmployerState, EmployerState.DRAFT)),
            Filter("nature", "单位性质", queries.natures),
        ),
        href=lambda row, _: f"/staff/employers/{row.id}",
        tools=(Tool("审核单位注册", "/staff/reviews?queue=employer"),),
        empty=Empty("还没有单位注册", "单位提交注册后会出现在这里。", icon="buildings"),
    ),
)  # fmt: skip


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
    entry = await sources.entry_of(runtime.current().settings, found.credit_code)
    lines = [
        RegisterLine(
            label=line.label,
            ours=line.ours,
            theirs=line.theirs,
            check="一致" if line.agrees else "请核实",
            tone="good" if line.agrees else "bad",
        )
        for line in compared(entry, found.name, found.credit_code)
    ]
    return Page(RegisterView(id=id, name=found.name, lines=lines))


@room.get("/staff/employers/<id:uuid>/documents/<kind:str>", rule=is_province)
async def document(actor: Actor, id: UUID, kind: str) -> Download:
    found = await queries.employer(actor, id)
    if kind not in set(DocumentKind):
        raise NotFound()
    content_type, body = await documents.read(actor, found, DocumentKind(kind))
    return Download(kind, content_type, body)
