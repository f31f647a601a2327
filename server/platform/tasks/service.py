"""Tasks from their owner's side: asked for, given up, tried again, fetched."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from tortoise.exceptions import IntegrityError
from tortoise.expressions import F

from server.platform import clock, database, jobs, runtime
from server.platform.access.actor import Actor
from server.platform.access.sessions import digest
from server.platform.errors import Conflict, Forbidden
from server.platform.privacy import audit
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile
from server.platform.tasks import queries
from server.platform.tasks.kinds import TaskKind, kinds
from server.platform.tasks.models import UNDER_WAY, Task, TaskState
from server.platform.tasks.schemas import address
from server.platform.web.visit import Visit

LINK_LIFE = timedelta(minutes=15)
TAKEN = "同样的任务正在进行，请等它做完，或先取消它"
SPENT = "下载链接已经用过或过期，请重新取得"
RIGHTS_LOST = "账号或权限有了变化，这项任务已经作废；仍然需要的，请重新申请"


def job_of(lane: str) -> str:
    """The job that does a lane's tasks."""
    return f"tasks.{lane}"


async def begin(
    actor: Actor,
    kind: TaskKind,
    title: str,
    parameters: Mapping[str, Any],
    *,
    subject: str = "",
    origin: str = "",
) -> Task:
    """Have it done, in the running transaction. Raises `Conflict` while the same is under way."""
    now = clock.now()
    row = Task(
        id=uuid4(),
        kind=kind.name,
        subject=subject,
        owner_id=actor.who,
        title=title,
        lane=kind.lane,
        state=TaskState.QUEUED,
        parameters=dict(parameters),
        standing=actor.standing,
        origin=origin,
        created_at=now,
        seen_at=now,
    )
    try:
        async with database.transaction():
            await row.save(force_create=True)
    except IntegrityError:
        raise Conflict(TAKEN, code="taken") from None
    await jobs.enqueue(job_of(row.lane), {"task": str(row.id)})
    return row


async def cancel(actor: Actor, task_id: UUID) -> Task:
    """Give it up; work that has begun ends at its next step. Raises `Conflict` if it is over."""
    row = await queries.task(actor, task_id)
    now = clock.now()
    changed = await Task.filter(id=row.id, state__in=UNDER_WAY).update(
        state=TaskState.CANCELLED, finished_at=now, sentence=""
    )
    if not changed:
        raise Conflict("这项任务已经结束，不用取消")
    await row.refresh_from_db()
    return row


async def retry(actor: Actor, task_id: UUID) -> Task:
    """Have it done once more, with what was asked then. Raises `Conflict` unless it came to naught.

    It keeps the standing under which it was asked for: who has other rights now asks anew.
    """
    row = await queries.task(actor, task_id)
    try:
        async with database.transaction():
            changed = await Task.filter(
                id=row.id, state__in=(TaskState.FAILED, TaskState.CANCELLED)
            ).update(
                state=TaskState.QUEUED, run=F("run") + 1, done=0, total=0, sentence="",
                seen_at=clock.now(), finished_at=None,
            )  # fmt: skip
    except IntegrityError:
        raise Conflict(TAKEN, code="taken") from None
    if not changed:
        raise Conflict("这项任务现在不需要重试")
    await jobs.enqueue(job_of(row.lane), {"task": str(row.id)})
    await row.refresh_from_db()
    return row


async def link(visit: Visit, task_id: UUID) -> tuple[str, datetime]:
    """A key that fetches the file once, and until when; the one before it is void.

    Raises `Conflict` where there is no file any more, and what the kind's guard raises.
    """
    actor = visit.actor
    row = await queries.task(actor, task_id)
    if not queries.has_file(row):
        raise Conflict("文件已到期删除，请重新申请")
    if guard := kinds()[row.kind].guard:
        await guard(visit, row)
    key, until = secrets.token_urlsafe(32), clock.now() + LINK_LIFE
    await Task.filter(id=row.id).update(link_hash=digest(key), link_until=until)
    await audit.record(actor, "task.link", row)
    return key, until


async def fetch(actor: Actor, task_id: UUID, key: str) -> tuple[StoredFile, bytes]:
    """The result, for a key that nobody used; call it outside a transaction.

    Raises `Conflict` for a key that is spent, and `Forbidden` when the owner's rights are others
    than when he asked: then the file is destroyed.
    """
    row = await queries.task(actor, task_id)
    file: StoredFile | None = row.file
    is_first = await Task.filter(
        id=row.id, link_hash=digest(key), link_until__gt=clock.now()
    ).update(link_hash="")
    if not is_first or file is None or not queries.has_file(row):
        raise Conflict(SPENT, code="link_used", go=address(row.id, key))
    if not may_have(actor, row):
        await storage.destroy(actor, file)
        await audit.record(actor, "task.refuse", row, result="refused")
        raise Forbidden(RIGHTS_LOST)
    await audit.record(actor, "task.fetch", row)
    return file, await storage.read(actor, runtime.current().files, file)


def may_have(actor: Actor, row: Task) -> bool:
    """Whether he stands as he did when he asked, and his rights still reach so far."""
    return actor.standing == row.standing and kinds()[row.kind].may_have(actor, row)
