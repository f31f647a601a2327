"""生源信息核对 and 信息纠错 for students; 生源核对通知 for the school."""

from __future__ import annotations

from uuid import UUID

from server.people.sourceinfo import calls, entries, queries, service
from server.people.sourceinfo.models import CorrectionState
from server.people.sourceinfo.schemas import (
    CalledView,
    CallForm,
    CallQuery,
    CallView,
    CorrectionForm,
    CorrectionQuery,
    CorrectionView,
    EntryForm,
    EntryView,
    SourceForm,
    SourceView,
    SubmittedView,
)
from server.people.sourceinfo.workflow import CORRECTION, SOURCE_INFO
from server.platform.access.actor import Actor
from server.platform.access.rule import is_reviewing_staff, is_school_staff, is_student
from server.platform.storage.pictures import UPLOAD_BODY
from server.platform.web.endpoint import Room, Upload
from server.platform.web.results import Done, Page
from server.platform.web.way_in import way_in
from server.platform.workflow.queries import waiting_for

room = Room("source", area="student", way_in=way_in)
desk_room = Room("source_desk", area="staff", way_in=way_in)


@room.get("/student/source", rule=is_student, template="sourceinfo/source")
async def source(actor: Actor) -> Page[SourceView]:
    return Page(await queries.source_page(actor))


@room.post("/student/source", rule=is_student, retry=source)
async def submit(actor: Actor, form: SourceForm) -> Done[SubmittedView]:
    info = await service.submit(actor, form)
    return Done(
        SubmittedView(id=info.id, state=info.state),
        go="/student/source",
        flash=f"已保存并送审，等待{waiting_for(SOURCE_INFO, info.state)}审核",
    )


@room.get("/student/source/correction", rule=is_student, template="sourceinfo/correction")
async def correction(actor: Actor, query: CorrectionQuery) -> Page[CorrectionView]:
    return Page(await queries.correction_page(actor, again=query.again))


@room.post(
    "/student/source/correction", rule=is_student, retry=correction, max_body=UPLOAD_BODY
)
async def ask_correction(
    actor: Actor, form: CorrectionForm, upload: list[Upload]
) -> Done[SubmittedView]:
    proof = [(photo.name, photo.body) for photo in upload]
    case = await service.ask_correction(actor, form, proof)
    return Done(
        SubmittedView(id=case.id, state=case.state),
        go="/student/source/correction",
        flash=f"已提交，等待{waiting_for(CORRECTION, case.state)}审核",
    )


# Where the proof of a correction used to be.
PROOF = "/cases/correction/{id}/papers/proof"
room.moved("/student/source/correction/<id:uuid>/proof", PROOF, rule=is_student)
desk_room.moved("/staff/corrections/<id:uuid>/proof", PROOF, rule=is_reviewing_staff)


@desk_room.get("/staff/roster/notice", rule=is_school_staff, template="sourceinfo/call")
async def call_page(actor: Actor, query: CallQuery) -> Page[CallView]:
    return Page(await calls.page(actor, query))


@desk_room.post("/staff/roster/notice", rule=is_school_staff, retry=call_page)
async def call(actor: Actor, form: CallForm) -> Done[CalledView]:
    found = await calls.call(actor, form)
    missed = f"；{found.unreachable:,} 人没有可用的联系方式" if found.unreachable else ""
    return Done(
        CalledView(students=found.reachable, unreachable=found.unreachable),
        go="/staff/roster/notice",
        flash=f"正在向 {found.reachable:,} 名学生发送生源核对通知{missed}；每人一天最多收到一次",
    )


@desk_room.get(
    "/staff/roster/<id:uuid>/correct", rule=is_reviewing_staff, template="sourceinfo/entry"
)
async def entry(actor: Actor, id: UUID) -> Page[EntryView]:
    return Page(await entries.page(actor, id))


@desk_room.post(
    "/staff/roster/<id:uuid>/correct",
    rule=is_reviewing_staff,
    retry=entry,
    max_body=UPLOAD_BODY,
)
async def enter(
    actor: Actor, id: UUID, form: EntryForm, upload: list[Upload]
) -> Done[SubmittedView]:
    case = await entries.enter(actor, id, form, [(p.name, p.body) for p in upload])
    done = case.state is CorrectionState.APPROVED
    return Done(
        SubmittedView(id=case.id, state=case.state),
        go=f"/staff/roster/{id}",
        flash="已更正，学生会收到通知"
        if done
        else f"已提交，等待{waiting_for(CORRECTION, case.state)}审核",
    )
