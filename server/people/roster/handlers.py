"""The roster's desk: the list, the template, and imports from upload to report."""

from __future__ import annotations

from uuid import UUID

from server.people.roster import queries, service, student_file, template
from server.people.roster.columns import COLUMNS
from server.people.roster.examination import MOST_ROWS
from server.people.roster.schemas import (
    ColumnRule,
    ImportForm,
    ImportFormView,
    ImportPage,
    ImportsView,
    ImportView,
    RosterQuery,
    RosterView,
)
from server.people.roster.student_schemas import StudentView
from server.people.roster.workflow import ROSTER_IMPORT
from server.people.sites import queries as sites
from server.people.sites.models import College, Site
from server.people.students import service as students
from server.platform import runtime
from server.platform.access.actor import Actor, Role
from server.platform.access.rule import is_reviewing_staff, is_school_staff
from server.platform.errors import invalid
from server.platform.tables.limits import LIMITS, MIB
from server.platform.tables.writing import CONTENT_TYPE
from server.platform.web.endpoint import Room, Upload
from server.platform.web.forms import Choice, Nothing
from server.platform.web.paging import PageQuery
from server.platform.web.results import Done, Download, Page
from server.platform.web.way_in import way_in
from server.platform.workflow.pages import case_view

room = Room("roster", area="staff", way_in=way_in)

UPLOAD_BODY = LIMITS.packed + MIB
"""The file and the rest of the form around it."""


@room.get("/staff/roster", rule=is_reviewing_staff, template="staff/roster")
async def roster(actor: Actor, query: RosterQuery) -> Page[RosterView]:
    return Page(await queries.roster(actor, query))


@room.get("/staff/roster/template.xlsx", rule=is_school_staff)
async def blank(actor: Actor) -> Download:
    colleges = await College.filter(site_id=actor.site_id).order_by("code")
    body = await template.blank([c.name for c in colleges])
    return Download("生源导入模板.xlsx", CONTENT_TYPE, body)


@room.get("/staff/imports", rule=is_school_staff, template="staff/imports")
async def imports(actor: Actor, query: PageQuery) -> Page[ImportsView]:
    return Page(await queries.imports(actor, query))


@room.get("/staff/imports/new", rule=is_school_staff, template="staff/import_new")
async def import_form(actor: Actor) -> Page[ImportFormView]:
    schools = await sites.schools() if Role.PROVINCE in actor.roles else []
    return Page(
        ImportFormView(
            columns=[ColumnRule(name=c.title, required=c.required, rule=c.rule) for c in COLUMNS],
            max_rows=MOST_ROWS,
            max_mb=LIMITS.packed // MIB,
            sites=[Choice(value=s.code, label=s.name) for s in schools],
        )
    )


@room.post(
    "/staff/imports", rule=is_school_staff, retry=import_form, max_body=UPLOAD_BODY, status=201
)
async def upload(actor: Actor, form: ImportForm, upload: Upload) -> Done[ImportView]:
    site = await _site(actor, form.site)
    batch = await service.upload(actor, site=site, file_name=upload.name, body=upload.body)
    batch.site = site
    return Done(
        await queries.import_view(batch),
        go=f"/staff/imports/{batch.id}",
        flash="已上传，正在逐行核对；核对完由您决定是否导入",
    )


@room.get("/staff/imports/<id:uuid>", rule=is_school_staff, template="staff/import")
async def one_import(actor: Actor, id: UUID, query: PageQuery) -> Page[ImportPage]:
    batch = await queries.roster_import(actor, id)
    rows, following = await queries.refused_lines(batch, query)
    case = await case_view(ROSTER_IMPORT, actor, batch, href=f"/staff/imports/{id}")
    for action in case.actions:
        action.href = f"/staff/imports/{id}/{action.name}"
        if action.name == "accept":
            action.label = f"导入 {batch.rows_good:,} 条合格记录"
    notes = [] if batch.failure else [line for line in rows if not line.row]
    view = {
        "notes": notes, "rows": rows[len(notes) :], "next": following, "actions": case.actions,
    }  # fmt: skip
    return Page(ImportPage(**{"import": await queries.import_view(batch)}, **view))


@room.get("/staff/imports/<id:uuid>/report.xlsx", rule=is_school_staff)
async def report(actor: Actor, id: UUID) -> Download:
    batch = await queries.roster_import(actor, id)
    body = await template.report(await queries.all_refused_lines(batch))
    name = batch.file_name.removesuffix(".xlsx")
    return Download(f"{name}-未通过的行.xlsx", CONTENT_TYPE, body)


@room.post("/staff/imports/<id:uuid>/accept", rule=is_school_staff)
async def accept(actor: Actor, id: UUID) -> Done[ImportView]:
    batch = await service.accept(actor, id)
    return Done(
        await queries.import_view(batch),
        go=f"/staff/imports/{id}",
        flash=f"开始导入 {batch.rows_good:,} 条合格记录",
    )


@room.post("/staff/imports/<id:uuid>/discard", rule=is_school_staff)
async def discard(actor: Actor, id: UUID) -> Done[ImportView]:
    batch = await service.discard(actor, id)
    return Done(
        await queries.import_view(batch), go="/staff/imports", flash="已放弃，没有导入任何记录"
    )


async def _site(actor: Actor, code: str) -> Site:
    """The school that was chosen, or the actor's own. Raises `Invalid` at `site`."""
    if Role.PROVINCE in actor.roles:
        chosen = await Site.get_or_none(code=code)
        if chosen is None:
            raise invalid("site", "请选择学校")
        return chosen
    return await Site.get(id=actor.site_id)


@room.get("/staff/roster/<id:uuid>", rule=is_reviewing_staff, template="staff/student")
async def student(actor: Actor, id: UUID) -> Page[StudentView]:
    return Page(await student_file.student_file(actor, id, runtime.current().settings))


@room.post("/staff/roster/<id:uuid>/unbind", rule=is_school_staff)
async def unbind(actor: Actor, id: UUID) -> Done[Nothing]:
    await students.end_binding_for(actor, id)
    return Done(Nothing(), go=f"/staff/roster/{id}", flash="该生的微信绑定和登录密码已失效")
