"""The province's desk for the business register: what is loaded, and loading another one."""

from __future__ import annotations

from uuid import UUID

from server.people.business_register import pages, service
from server.people.business_register.loading import Wanted
from server.people.business_register.schemas import LoadForm, LoadPage, RegisterPage
from server.people.business_register.service import PAGE, UPLOAD
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province
from server.platform.tables.limits import MIB
from server.platform.tasks.schemas import address
from server.platform.web.endpoint import Room, Upload
from server.platform.web.forms import Nothing
from server.platform.web.results import Done, Page
from server.platform.web.way_in import way_in

room = Room("business_register", area="staff", way_in=way_in)


@room.get(PAGE, rule=is_province, template="business_register/register")
async def register(actor: Actor) -> Page[RegisterPage]:
    return Page(await pages.register(actor))


@room.post(
    PAGE, rule=is_province, retry=register, max_body=UPLOAD + MIB, status=201, atomic=False
)
async def upload(actor: Actor, upload: Upload) -> Done[Nothing]:
    row = await service.upload(actor, name=upload.name, body=upload.body)
    return Done(Nothing(), go=f"{PAGE}/{row.id}")


@room.get(f"{PAGE}/<id:uuid>", rule=is_province, template="business_register/load")
async def load_page(actor: Actor, id: UUID) -> Page[LoadPage]:
    return Page(await pages.load(actor, id))


@room.post(f"{PAGE}/<id:uuid>/load", rule=is_province, retry=load_page)
async def load(actor: Actor, id: UUID, form: LoadForm) -> Done[Nothing]:
    task = await service.ask(actor, id, Wanted(form.places, form.replaces, form.as_of))
    return Done(Nothing(), go=address(task.id), flash="开始载入，可以离开本页，完成后会通知您")


@room.post(f"{PAGE}/<id:uuid>/discard", rule=is_province)
async def discard(actor: Actor, id: UUID) -> Done[Nothing]:
    await service.discard(actor, id)
    return Done(Nothing(), go=PAGE, flash="文件已删除，工商库没有变化")


@room.post(f"{PAGE}/<id:uuid>/take-back", rule=is_province, retry=register)
async def take_back(actor: Actor, id: UUID) -> Done[Nothing]:
    await service.take_back(actor, id)
    return Done(Nothing(), go=PAGE, flash="已撤回这次载入")
