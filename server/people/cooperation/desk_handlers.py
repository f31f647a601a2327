"""校企合作 on the desks: a school's both tabs, and what the province reads of it all."""

from __future__ import annotations

from uuid import UUID

from server.people.cooperation import overview, pages, service
from server.people.cooperation.flashes import after_answer, after_decision, after_saving
from server.people.cooperation.rules import is_office
from server.people.cooperation.schemas import (
    AnswerForm,
    AnswersView,
    DecideForm,
    GivenView,
    NeedForm,
    NeedFormView,
    NeedsView,
    NeedView,
    OverlookedView,
    OverviewQuery,
    OverviewView,
    ReceivedQuery,
    ReceivedView,
    RequestView,
    Saved,
    SchoolsView,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province
from server.platform.web.endpoint import Room
from server.platform.web.paging import PageQuery
from server.platform.web.results import Done, Page
from server.platform.web.way_in import way_in

BASE = "/staff/needs"

room = Room("cooperation_desk", area="staff", way_in=way_in)


@room.get(BASE, rule=is_office, template="cooperation/received")
async def received(actor: Actor, query: ReceivedQuery) -> Page[ReceivedView]:
    return Page(await pages.received(actor, query))


@room.get(f"{BASE}/received/<id:uuid>", rule=is_office, template="cooperation/request")
async def request(actor: Actor, id: UUID) -> Page[RequestView]:
    return Page(await pages.request(actor, id))


@room.post(f"{BASE}/received/<id:uuid>/answer", rule=is_office, retry=request)
async def answer(actor: Actor, id: UUID, form: AnswerForm) -> Done[Saved]:
    return after_answer(BASE, await service.answer(actor, id, form))


@room.get(f"{BASE}/own", rule=is_office, template="cooperation/needs")
async def needs(actor: Actor, query: PageQuery) -> Page[NeedsView]:
    return Page(await pages.own_needs(actor, query))


@room.get(f"{BASE}/own/new", rule=is_office, template="cooperation/form")
async def new_need(actor: Actor) -> Page[NeedFormView]:
    return Page(await pages.need_form(actor, None))


@room.post(f"{BASE}/own/new", rule=is_office, retry=new_need, status=201)
async def write(actor: Actor, form: NeedForm) -> Done[Saved]:
    return after_saving(f"{BASE}/own", await service.write(actor, form))


@room.get(f"{BASE}/own/<id:uuid>", rule=is_office, template="cooperation/need")
async def need(actor: Actor, id: UUID) -> Page[NeedView]:
    return Page(await pages.need(actor, id))


@room.post(f"{BASE}/own/<id:uuid>/decide", rule=is_office, retry=need)
async def decide(actor: Actor, id: UUID, form: DecideForm) -> Done[Saved]:
    return after_decision(f"{BASE}/own", await service.decide(actor, id, form))


@room.get(f"{BASE}/own/<id:uuid>/edit", rule=is_office, template="cooperation/form")
async def edit_form(actor: Actor, id: UUID) -> Page[NeedFormView]:
    return Page(await pages.need_form(actor, id))


@room.post(f"{BASE}/own/<id:uuid>/edit", rule=is_office, retry=edit_form)
async def edit(actor: Actor, id: UUID, form: NeedForm) -> Done[Saved]:
    return after_saving(f"{BASE}/own", await service.edit(actor, id, form))


@room.get(f"{BASE}/own/<id:uuid>/answers", rule=is_office, template="cooperation/answers")
async def answers(actor: Actor, id: UUID, query: PageQuery) -> Page[AnswersView]:
    return Page(await pages.answers(actor, id, query))


@room.get(
    f"{BASE}/own/<id:uuid>/answers/<answer:uuid>", rule=is_office, template="cooperation/given"
)
async def given(actor: Actor, id: UUID, answer: UUID) -> Page[GivenView]:
    return Page(await pages.given(actor, id, answer))


@room.get(f"{BASE}/all", rule=is_province, template="cooperation/overview")
async def all_needs(query: OverviewQuery) -> Page[OverviewView]:
    return Page(await overview.needs(query))


@room.get(f"{BASE}/all/schools", rule=is_province, template="cooperation/schools")
async def schools() -> Page[SchoolsView]:
    return Page(await overview.schools())


@room.get(f"{BASE}/all/<id:uuid>", rule=is_province, template="cooperation/overlooked")
async def overlooked(id: UUID, query: PageQuery) -> Page[OverlookedView]:
    return Page(await overview.need(id, query))


@room.get(
    f"{BASE}/all/<id:uuid>/answers/<answer:uuid>", rule=is_province, template="cooperation/given"
)
async def overlooked_answer(id: UUID, answer: UUID) -> Page[GivenView]:
    return Page(await overview.given(id, answer))
