"""基本信息 after the registration: what is in force, changes, documents, the logo."""

from __future__ import annotations

from uuid import UUID

from server.people.edits import queries, service
from server.people.edits.models import EmployerEdit
from server.people.edits.schemas import (
    DocumentEditForm,
    DocumentsEditView,
    EditForm,
    EditView,
    LogoView,
    SavedView,
    UnitPageView,
)
from server.people.edits.workflow import edits
from server.people.employers import service as units
from server.people.employers.models import DocumentKind
from server.platform.access.actor import Actor
from server.platform.access.rule import is_province, is_recruiter
from server.platform.errors import NotFound
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.results import Done, Download, Page
from server.platform.web.way_in import employers_way_in, way_in

IN_FORCE = SavedView(edit=None, state="approved")

room = Room("unit", area="employer", way_in=employers_way_in)
desk_room = Room("unit_desk", area="staff", way_in=way_in)

UNIT = "/employer/unit"
LOGO = f"{UNIT}/logo"
HANDED_IN = "已提交，省中心通过后生效；在此之前用现在的资料"


@room.get("/employer/unit", rule=is_recruiter, template="edits/unit")
async def unit(actor: Actor) -> Page[UnitPageView]:
    return Page(await queries.unit_page(actor, await units.own(actor)))


@room.get("/employer/unit/edit", rule=edits, template="edits/edit")
async def edit_form(actor: Actor) -> Page[EditView]:
    return Page(await queries.edit_page(await units.approved(actor)))


@room.post("/employer/unit/edit", rule=edits, retry=edit_form)
async def save(actor: Actor, form: EditForm) -> Done[SavedView]:
    return _done(await service.save(actor, form))


@room.get("/employer/unit/documents", rule=edits, template="edits/documents")
async def documents_form(actor: Actor) -> Page[DocumentsEditView]:
    return Page(await queries.documents_page(await units.approved(actor)))


@room.post(
    "/employer/unit/documents",
    rule=edits,
    retry=documents_form,
    max_body=UPLOAD_BODY,
)
async def replace_document(
    actor: Actor, form: DocumentEditForm, upload: Upload
) -> Done[SavedView]:
    case = await service.replace_document(actor, form, name=upload.name, body=upload.body)
    return _done(case)


@room.post("/employer/unit/documents/clear", rule=edits, retry=documents_form)
async def clear_document(actor: Actor, form: DocumentEditForm) -> Done[SavedView]:
    return _done(await service.clear_document(actor, form))


@room.get("/employer/unit/edits/<id:uuid>/documents/<kind:str>", rule=edits)
async def new_document(actor: Actor, id: UUID, kind: str) -> Download:
    return await _document(actor, id, kind)


@room.get(LOGO, rule=is_recruiter, template="edits/logo")
async def logo(actor: Actor) -> Page[LogoView]:
    return Page(await queries.logo_page(actor, await units.approved(actor)))


@room.post(LOGO, rule=edits, retry=logo, max_body=UPLOAD_BODY)
async def change_logo(actor: Actor, upload: Upload) -> Done[SavedView]:
    await units.change_logo(actor, name=upload.name, body=upload.body)
    return Done(IN_FORCE, go=LOGO, flash="单位标志已更换，立即生效")


@room.post(f"{LOGO}/clear", rule=edits, retry=logo)
async def clear_logo(actor: Actor) -> Done[SavedView]:
    await units.clear_logo(actor)
    return Done(IN_FORCE, go=LOGO, flash="单位标志已移除")


@desk_room.get("/staff/edits/<id:uuid>/documents/<kind:str>", rule=is_province)
async def document_for_desk(actor: Actor, id: UUID, kind: str) -> Download:
    return await _document(actor, id, kind)


async def _document(actor: Actor, id: UUID, kind: str) -> Download:
    if kind not in set(DocumentKind):
        raise NotFound()
    case = await queries.edit(actor, id)
    content_type, body = await service.read_document(actor, case, DocumentKind(kind))
    return Download(kind, content_type, body)


def _done(case: EmployerEdit | None) -> Done[SavedView]:
    """Where a save leads, and whether it waits."""
    if case is None:
        return Done(IN_FORCE, go=UNIT, flash="已保存，立即生效")
    return Done(SavedView(edit=case.id, state=case.state), go=UNIT, flash=HANDED_IN)
