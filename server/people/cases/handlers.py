"""A case: its page, its one door for decisions whichever side opens it, and whose work it is."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from server.people.cases import assignments, pages, pending, service
from server.people.cases.schemas import CaseFile, CaseQuery, HandForm, HoldForm, Moved, PaperQuery
from server.people.cases.sheets import sheets
from server.platform.access.actor import Actor
from server.platform.access.rule import is_in_wechat, is_reviewing_staff, is_signed_in
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Download, Page
from server.platform.web.visit import Visit
from server.platform.web.way_in import employers_way_in, way_in
from server.platform.workflow.case import Case
from server.platform.workflow.moves import state_of


def way_in_to(visit: Visit) -> str:
    """Whoever is not signed in goes the way of those whose cases these are."""
    kind = sheets().get(visit.path.split("/")[2])
    is_unit = kind is not None and kind.home.startswith("/employer")
    return employers_way_in(visit) if is_unit else way_in(visit)


room = Room("cases", area="cases", way_in=way_in_to)
CASE = "/cases/<workflow:str>/<id:uuid>"
may_ask = is_signed_in | is_in_wechat
"""The sheet's fence tells who sees a case; a WeChat without an account may have asked for one."""


@room.get(CASE, rule=may_ask, template="cases/case")
async def case_page(actor: Actor, workflow: str, id: UUID, query: CaseQuery) -> Page[CaseFile]:
    return Page(await pages.case_page(actor, workflow, id, query))


@room.post(CASE, rule=may_ask, retry=case_page)
async def decide(
    actor: Actor, workflow: str, id: UUID, query: CaseQuery, form: HoldForm
) -> Done[Moved]:
    words, knowing = replace(form.words, seen=query.seen), query.knowing
    go = query.then or f"/cases/{workflow}/{id}"
    if form.hold:
        held = await pending.hold(
            actor, workflow, id, form.action, words, seconds=form.hold, knowing=knowing
        )
        return Done(held, go=go)  # the page that opens says what can be undone
    moved, said = await service.decide(actor, workflow, id, form.action, words, knowing=knowing)
    if query.then.startswith(pages.NEXT):
        said += "，已打开下一件"
    return Done(moved, go=go, flash=said)


@room.post(f"{CASE}/undo", rule=is_reviewing_staff, retry=case_page)
async def undo(actor: Actor, workflow: str, id: UUID, query: CaseQuery) -> Done[Moved]:
    undone = await pending.undo(actor, workflow, id)
    go = query.then or f"/cases/{workflow}/{id}"
    return Done(undone, go=go, flash="已撤销，这一件还没有处理")


@room.post(
    f"{CASE}/papers/<kind:str>", rule=may_ask, retry=case_page, max_body=UPLOAD_BODY
)
async def add_papers(
    actor: Actor, workflow: str, id: UUID, kind: str, query: CaseQuery, upload: list[Upload]
) -> Done[Nothing]:
    sent = [(one.name, one.body) for one in upload]
    said = await service.add_papers(actor, workflow, id, kind, sent)
    return Done(Nothing(), go=query.then or f"/cases/{workflow}/{id}", flash=said)


@room.get(f"{CASE}/papers/<kind:str>", rule=may_ask)
async def paper(
    actor: Actor, workflow: str, id: UUID, kind: str, query: PaperQuery
) -> Download:
    content_type, body = await service.paper(actor, workflow, id, kind, query.place)
    return Download(kind, content_type, body)


@room.post(f"{CASE}/take", rule=is_reviewing_staff, retry=case_page)
async def take(actor: Actor, workflow: str, id: UUID, query: CaseQuery) -> Done[Moved]:
    case = await assignments.take(actor, workflow, id)
    return _stays(case, workflow, query, "已领取，同事会看到由您办理")


@room.post(f"{CASE}/put-back", rule=is_reviewing_staff, retry=case_page)
async def put_back(actor: Actor, workflow: str, id: UUID, query: CaseQuery) -> Done[Moved]:
    case = await assignments.put_back(actor, workflow, id)
    return _stays(case, workflow, query, "已放回，同事可以领取")


@room.post(f"{CASE}/hand", rule=is_reviewing_staff, retry=case_page)
async def hand(
    actor: Actor, workflow: str, id: UUID, query: CaseQuery, form: HandForm
) -> Done[Moved]:
    case = await assignments.hand(actor, workflow, id, form.to)
    return _stays(case, workflow, query, "已转交，同事会收到通知")


def _stays(case: Case, workflow: str, query: CaseQuery, said: str) -> Done[Moved]:
    """Whose work it is has changed, the case has not: it stays open."""
    go = query.then or f"/cases/{workflow}/{case.id}"
    return Done(Moved(id=case.id, state=state_of(case)), go=go, flash=said)
