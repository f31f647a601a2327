"""The pages of somebody who finds his unit registered already (EREG-14)."""

from __future__ import annotations

from server.people.members import request_queries, requests
from server.people.members.models import RequestKind
from server.people.members.schemas import (
    AskForm,
    AskView,
    OwnRequestView,
    Saved,
    UnitChoiceView,
    UnitQuery,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_recruiter
from server.platform.errors import NotFound, invalid
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Page, Redirect
from server.platform.web.way_in import employers_way_in
from server.platform.workflow.forms import DecisionForm

room = Room("joining", area="employer", way_in=employers_way_in)


def _kind(kind: str) -> RequestKind:
    if kind not in set(RequestKind):
        raise NotFound()
    return RequestKind(kind)


@room.get("/employer/join", rule=is_recruiter, template="members/join")
async def choice(actor: Actor, query: UnitQuery) -> Page[UnitChoiceView]:
    return Page(await request_queries.choice(actor, query.code))


@room.get("/employer/join/<kind:str>", rule=is_recruiter, template="members/ask")
async def ask_form(actor: Actor, kind: str, query: UnitQuery) -> Page[AskView]:
    return Page(await request_queries.ask_page(actor, query.code, _kind(kind)))


@room.post(
    "/employer/join/<kind:str>", rule=is_recruiter, retry=ask_form, max_body=UPLOAD_BODY
)
async def ask(
    actor: Actor, kind: str, query: UnitQuery, form: AskForm, upload: Upload
) -> Done[Saved]:
    made = await requests.ask(
        actor, query.code, _kind(kind), form, name=upload.name, body=upload.body
    )
    flash = "已提交，对方处理后会通知您"
    return Done(Saved(id=made.id), go="/employer/joining", flash=flash, status=201)


@room.get("/employer/joining", rule=is_recruiter, template="members/joining")
async def own_request(actor: Actor) -> Page[OwnRequestView]:
    return Page(await request_queries.own_page(actor))


@room.post("/employer/joining", rule=is_recruiter, retry=own_request)
async def withdraw(actor: Actor, form: DecisionForm) -> Done[Nothing]:
    if form.action != "withdraw":
        raise invalid("action", "没有这项操作，请刷新后再看")
    await requests.withdraw(actor)
    return Done(Nothing(), go="/employer/joining", flash="已撤回")


@room.get("/employer/joining/letter", rule=is_recruiter)
async def moved_letter(actor: Actor) -> Redirect:
    """Where the letter of one's own request used to be."""
    found = await request_queries.latest(actor)
    if found is None:
        raise NotFound()
    return Redirect(f"/cases/membership/{found.id}/papers/letter", moved=True)
