"""The inbox, and for staff how notices reached people."""

from __future__ import annotations

from uuid import UUID

from server.platform.access.actor import Actor
from server.platform.access.rule import is_school_staff, is_signed_in
from server.platform.errors import Conflict
from server.platform.notices import ladder, queries, service
from server.platform.notices.schemas import (
    DeliveriesQuery,
    DeliveriesView,
    InboxView,
    NoticeView,
    ReadForm,
    ReadView,
    RetryForm,
    RetryView,
)
from server.platform.privacy import audit
from server.platform.web.endpoint import Room
from server.platform.web.paging import PageQuery
from server.platform.web.results import Done, Page
from server.platform.web.way_in import way_in

room = Room("notices", way_in=way_in)


@room.get("/inbox", rule=is_signed_in, template="inbox/list")
async def inbox(actor: Actor, query: PageQuery) -> Page[InboxView]:
    return Page(await queries.inbox(actor, query))


@room.get("/inbox/<id:uuid>", rule=is_signed_in, template="inbox/item")
async def notice(actor: Actor, id: UUID) -> Page[NoticeView]:
    found = await service.mark_read(actor, id)
    return Page(NoticeView(item=queries.item(found)))


@room.post("/inbox/read", rule=is_signed_in)
async def read_all(actor: Actor, form: ReadForm) -> Done[ReadView]:
    count = await service.mark_all_read(actor)
    return Done(ReadView(count=count), go="/inbox", flash="已全部标为已读")


@room.get("/staff/deliveries", rule=is_school_staff, template="staff/deliveries")
async def deliveries(actor: Actor, query: DeliveriesQuery) -> Page[DeliveriesView]:
    return Page(await queries.deliveries(actor, query))


@room.post("/staff/deliveries/<id:uuid>/retry", rule=is_school_staff)
async def retry(actor: Actor, id: UUID, form: RetryForm) -> Done[RetryView]:
    row = await queries.delivery(actor, id)
    if not await ladder.retry(row.id):
        raise Conflict("这一条现在不需要重试，请刷新后再看")
    await audit.record(actor, "delivery.retry", row)
    return Done(RetryView(id=row.id), go="/staff/deliveries", flash="已重新排队发送")
