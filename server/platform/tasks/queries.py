"""What somebody finds of his own tasks."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from server.platform import clock
from server.platform.access.actor import Actor
from server.platform.access.sessions import digest
from server.platform.database import one
from server.platform.tasks.models import Task, TaskState
from server.platform.web import paging
from server.platform.web.paging import PageQuery

ORDER = ("-created_at", "-id")


def visible_to(actor: Actor) -> Q:
    """One's own; nobody sees another's."""
    return Q(owner_id=actor.who)


async def task(actor: Actor, task_id: UUID) -> Task:
    """Raises `NotFound` for another's."""
    rows = Task.filter(visible_to(actor), id=task_id).select_related("file")
    return await one(rows, "没有找到这项任务")


async def tasks(actor: Actor, query: PageQuery) -> tuple[list[Task], str | None]:
    """A page of them, newest first, and the cursor of the next one. Raises `Invalid`."""
    rows = Task.filter(visible_to(actor), paging.keyset(Task, ORDER, query.after))
    shown, more = paging.cut(await rows.order_by(*ORDER).limit(query.limit + 1), query.limit)
    return shown, paging.key_of(ORDER, shown[-1]) if more else None


async def newest(actor: Actor, kind: str, limit: int) -> list[Task]:
    """The first of one kind, for the page where one asks for them."""
    rows = Task.filter(visible_to(actor), kind=kind).select_related("file")
    return await rows.order_by(*ORDER).limit(limit)


def has_file(row: Task) -> bool:
    """Whether its result can be had now."""
    is_kept = row.expires_at is not None and row.expires_at > clock.now()
    return row.state is TaskState.DONE and row.file_id is not None and is_kept


def opens(row: Task, key: str) -> bool:
    """Whether a key still fetches it."""
    is_fresh = row.link_until is not None and row.link_until > clock.now()
    return has_file(row) and is_fresh and row.link_hash == digest(key)
