"""What I have under way, what is ready, and fetching it."""

from __future__ import annotations

from uuid import UUID

from server.platform.access.actor import Actor
from server.platform.access.rule import is_signed_in
from server.platform.tasks import pages, service
from server.platform.tasks.schemas import (
    KeyQuery,
    LinkView,
    TasksView,
    TaskView,
    address,
    file_at,
)
from server.platform.web.endpoint import Room
from server.platform.web.paging import PageQuery
from server.platform.web.results import Done, Download, Page
from server.platform.web.visit import Visit
from server.platform.web.way_in import way_in

room = Room("tasks", way_in=way_in)


@room.get("/tasks", rule=is_signed_in, template="tasks/list")
async def tasks(actor: Actor, query: PageQuery) -> Page[TasksView]:
    return Page(await pages.tasks(actor, query))


@room.get("/tasks/<id:uuid>", rule=is_signed_in, template="tasks/task")
async def task(actor: Actor, id: UUID, query: KeyQuery) -> Page[TaskView]:
    return Page(await pages.task(actor, id, query.key))


@room.post("/tasks/<id:uuid>/cancel", rule=is_signed_in)
async def cancel(actor: Actor, id: UUID) -> Done[TaskView]:
    row = await service.cancel(actor, id)
    return Done(pages.view(row), go=address(id), flash="已取消")


@room.post("/tasks/<id:uuid>/retry", rule=is_signed_in)
async def retry(actor: Actor, id: UUID) -> Done[TaskView]:
    row = await service.retry(actor, id)
    return Done(pages.view(row), go=address(id), flash="已重新开始")


@room.post("/tasks/<id:uuid>/link", rule=is_signed_in)
async def link(visit: Visit, id: UUID) -> Done[LinkView]:
    key, until = await service.link(visit, id)
    view = LinkView(href=file_at(id, key), until=until)
    return Done(view, go=address(id, key))


@room.get("/tasks/<id:uuid>/file", rule=is_signed_in)
async def file(actor: Actor, id: UUID, query: KeyQuery) -> Download:
    stored, body = await service.fetch(actor, id, query.key)
    return Download(stored.name, stored.content_type, body)
