"""离岗代办: who stands in while one is away."""

from __future__ import annotations

from uuid import UUID

from server.people.delegations import queries, service
from server.people.delegations.schemas import AwayForm, AwayView, Ended
from server.platform.access.actor import Actor
from server.platform.access.rule import is_reviewing_staff
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page

room = Room("delegations", area="staff", way_in=lambda _visit: "/staff/signin")


@room.get("/staff/away", rule=is_reviewing_staff, template="staff/away")
async def away(actor: Actor) -> Page[AwayView]:
    return Page(await queries.away(actor))


@room.post("/staff/away", rule=is_reviewing_staff, retry=away)
async def go_away(actor: Actor, form: AwayForm) -> Done[Ended]:
    made = await service.go_away(actor, form)
    return Done(Ended(id=made.id), go="/staff/away", flash="已安排代办，同事会收到通知")


@room.post("/staff/away/<id:uuid>/end", rule=is_reviewing_staff)
async def come_back(actor: Actor, id: UUID) -> Done[Ended]:
    ended = await service.come_back(actor, id)
    return Done(Ended(id=ended.id), go="/staff/away", flash="代办已结束，待办回到原来的老师名下")
