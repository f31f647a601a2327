"""毕业生进度: the board of a college, a school or the province, and reminding."""

from __future__ import annotations

from server.people.progress import queries, service
from server.people.progress.schemas import (
    BoardQuery,
    BoardView,
    RemindedView,
    RemindForm,
    RemindQuery,
    RemindView,
)
from server.platform.access.actor import Actor
from server.platform.access.rule import is_reviewing_staff
from server.platform.web.endpoint import Room
from server.platform.web.results import Done, Page

room = Room("duty", area="staff", way_in=lambda _visit: "/staff/signin")


@room.get("/staff/duty", rule=is_reviewing_staff, template="staff/duty")
async def board(actor: Actor, query: BoardQuery) -> Page[BoardView]:
    return Page(await queries.board(actor, query))


@room.get("/staff/duty/remind", rule=is_reviewing_staff, template="staff/duty_remind")
async def remind_page(actor: Actor, query: RemindQuery) -> Page[RemindView]:
    return Page(await queries.remind_page(actor, query))


@room.post("/staff/duty/remind", rule=is_reviewing_staff, retry=remind_page)
async def remind(actor: Actor, form: RemindForm) -> Done[RemindedView]:
    count = await service.remind(actor, form)
    return Done(
        RemindedView(students=count),
        go="/staff/duty",
        flash=f"正在提醒 {count:,} 名学生；每人一天最多收到一次",
    )
