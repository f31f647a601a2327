"""校地校企合作 of an employer: 我发布的需求, 我回应的需求 (EHOME-01)."""

from __future__ import annotations

from uuid import UUID

from server.people.cooperation import pages, service
from server.people.cooperation.flashes import after_answer, after_decision, after_saving
from server.people.cooperation.rules import may_cooperate
from server.people.cooperation.schemas import (
    AnswerForm,
    AnswersView,
    DecideForm,
    GivenView,
    NeedForm,
    NeedFormView,
    NeedsView,
    NeedView,
    ReceivedQuery,
    ReceivedView,
    RequestView,
    Saved,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_recruiter
from server.platform.web.endpoint import Room
from server.platform.web.paging import PageQuery
from server.platform.web.results import Done, Page
from server.platform.web.way_in import employers_way_in

BASE = "/employer/needs"


room = Room("cooperation", area="employer", way_in=employers_way_in)


@room.get(BASE, rule=is_recruiter, template="cooperation/needs")
async def needs(actor: Actor, query: PageQuery) -> Page[NeedsView]:
    return Page(await pages.own_needs(actor, query))


@room.get(f"{BASE}/new", rule=may_cooperate, template="cooperation/form")
async def new_need(actor: Actor) -> Page[NeedFormView]:
    return Page(await pages.need_form(actor, None))


@room.post(f"{BASE}/new", rule=may_cooperate, retry=new_need, status=201)
async def write(actor: Actor, form: NeedForm) -> Done[Saved]:
    return after_saving(BASE, await service.write(actor, form))


@room.get(f"{BASE}/received", rule=is_recruiter, template="cooperation/received")
async def received(actor: Actor, query: ReceivedQuery) -> Page[ReceivedView]:
    return Page(await pages.received(actor, query))


@room.get(f"{BASE}/received/<id:uuid>", rule=is_recruiter, template="cooperation/request")
async def request(actor: Actor, id: UUID) -> Page[RequestView]:
    return Page(await pages.request(actor, id))


@room.post(f"{BASE}/received/<id:uuid>/answer", rule=may_cooperate, retry=request)
async def answer(actor: Actor, id: UUID, form: AnswerForm) -> Done[Saved]:
    return after_answer(f"{BASE}/received", await service.answer(actor, id, form))


@room.get(f"{BASE}/<id:uuid>", rule=is_recruiter, template="cooperation/need")
async def need(actor: Actor, id: UUID) -> Page[NeedView]:
    return Page(await pages.need(actor, id))


@room.post(f"{BASE}/<id:uuid>/decide", rule=may_cooperate, retry=need)
async def decide(actor: Actor, id: UUID, form: DecideForm) -> Done[Saved]:
    return after_decision(BASE, await service.decide(actor, id, form))


@room.get(f"{BASE}/<id:uuid>/edit", rule=may_cooperate, template="cooperation/form")
async def edit_form(actor: Actor, id: UUID) -> Page[NeedFormView]:
    return Page(await pages.need_form(actor, id))


@room.post(f"{BASE}/<id:uuid>/edit", rule=may_cooperate, retry=edit_form)
async def edit(actor: Actor, id: UUID, form: NeedForm) -> Done[Saved]:
    return after_saving(BASE, await service.edit(actor, id, form))


@room.get(f"{BASE}/<id:uuid>/answers", rule=is_recruiter, template="cooperation/answers")
async def answers(actor: Actor, id: UUID, query: PageQuery) -> Page[AnswersView]:
    return Page(await pages.answers(actor, id, query))


@room.get(
    f"{BASE}/<id:uuid>/answers/<answer:uuid>", rule=is_recruiter, template="cooperation/given"
)
async def given(actor: Actor, id: UUID, answer: UUID) -> Page[GivenView]:
    return Page(await pages.given(actor, id, answer))
