"""Papers are drawn anew, put in place, replaced, read, and destroyed when their time is over."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.queryset import QuerySet

from server.platform import clock, database, runtime
from server.platform.access.actor import SYSTEM, Actor
from server.platform.errors import Conflict, Forbidden, invalid
from server.platform.papers import pictures
from server.platform.papers.kinds import PaperKind, Papers
from server.platform.papers.models import Paper
from server.platform.papers.pictures import Format
from server.platform.privacy import audit
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.storage.pictures import Picture
from server.platform.workflow.case import Case
from server.platform.workflow.moves import state_of

Sent = tuple[str, bytes]
"""A file's name and bytes, as they came."""
Drawn = tuple[str, Picture]


async def add(
    actor: Actor, papers: Papers, case: Case, kind: PaperKind, sent: Sequence[Sent]
) -> None:
    """Put files in their place on a case; the caller has found it among his own.

    Raises `Forbidden`, `Invalid` at `file`, `Conflict` where the case has moved on. Its row stays
    locked until the end, so that what a desk reads is what was there when it was sent.
    """
    if papers.by is None or not papers.by(actor, case):
        raise Forbidden("这份材料由别人上传")
    drawn_anew = await drawn(kind, sent)
    open_cases = papers.workflow.model.filter(id=case.id, state__in=list(papers.open))
    if await open_cases.select_for_update().first() is None:
        raise await _closed(papers, case)
    await put(actor, papers, case, kind, drawn_anew)
    action = f"{papers.workflow.name}.paper"
    await audit.record(actor, action, case, details={"kind": kind.name})


async def put(
    actor: Actor, papers: Papers, case: Case, kind: PaperKind, files: Sequence[Drawn]
) -> None:
    """Keep files with a case, instead of those of this kind that lay there.

    Raises `Conflict` for the second of two who were the first at the same moment.
    """
    old = await Paper.filter(workflow=papers.workflow.name, case_id=case.id, kind=kind.name)
    await Paper.filter(id__in=[paper.id for paper in old]).delete()
    for paper in old:
        await storage.release(paper.file_id)
    owner = papers.owner(case) if papers.owner else None
    rows = []
    for place, (name, picture) in enumerate(files):
        file = await keep(actor, picture, name=name, purpose=papers.workflow.name, owner=owner)
        rows.append(
            Paper(
                workflow=papers.workflow.name,
                case_id=case.id,
                kind=kind.name,
                place=place,
                file_id=file.id,
                actor_id=actor.id,
                created_at=clock.now(),
            )
        )
    try:
        async with database.transaction():
            await Paper.bulk_create(rows)
    except IntegrityError:
        raise Conflict("刚才已经上传过，请刷新后再看") from None


async def drawn(kind: PaperKind, sent: Sequence[Sent]) -> list[Drawn]:
    """The files drawn anew, before anything is written. Raises `Invalid` at `file`."""
    if not sent:
        raise invalid("file", "请先选择文件")
    if len(sent) > kind.most:
        raise invalid("file", f"{kind.label}最多 {kind.most} 份，请去掉多余的")
    return [(name, await drawn_as(kind.format, kind.label, body)) for name, body in sent]


async def drawn_as(taken: Format, label: str, body: bytes) -> Picture:
    """A picture drawn anew. Raises `Invalid` at `file`, naming it by its `label`."""
    try:
        return await pictures.redrawn(body, taken)
    except ValueError as fault:
        raise invalid("file", f"{label}：{fault}") from None


async def keep(
    actor: Actor, picture: Picture, *, name: str, purpose: str, owner: UUID | None = None
) -> StoredFile:
    """Store such a picture; the caller stores who refers to it."""
    stored = await storage.save(
        actor,
        runtime.current().files,
        picture.body,
        purpose=purpose,
        name=name,
        content_type=picture.content_type,
        limit=4 * pictures.PHOTO.limit,
        owner=owner,
    )
    await storage.keep(stored)
    return stored


async def read(actor: Actor, paper: Paper) -> tuple[str, bytes]:
    """Its type and bytes."""
    file: StoredFile = paper.file
    return file.content_type, await storage.read(actor, runtime.current().files, file)


async def destroy(rows: QuerySet[Paper]) -> int:
    """Destroy these papers, their files' keys first of all; how many."""
    found = await rows.select_related("file")
    for paper in found:
        await storage.destroy(SYSTEM, paper.file)
    return len(found)


async def _closed(papers: Papers, case: Case) -> Conflict:
    await case.refresh_from_db(fields=["state"])
    state, workflow = state_of(case), papers.workflow
    back = any(step.name == "withdraw" for step in workflow.steps_from(state))
    then = "，要换材料请先撤回" if back else "，现在不能换材料"
    return Conflict(f"{workflow.label}：{workflow.label_of(state)}{then}", code="papers_closed")
