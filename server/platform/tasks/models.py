"""What somebody asked for and a worker does, how far it is, and what came of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.labels import Labelled
from server.platform.privacy.fields import S2, S3, plain


class TaskState(Labelled):
    QUEUED = "queued", "排队中"
    RUNNING = "running", "进行中"
    DONE = "done", "已完成"
    FAILED = "failed", "没有做成"
    CANCELLED = "cancelled", "已取消"


LONGEST_ORIGIN = 400
UNDER_WAY = (TaskState.QUEUED, TaskState.RUNNING)


class Task(Model):
    """One piece of work of one person; nobody else sees it.

    `subject` is what it is about: of one kind and one subject an owner has one under way.
    `standing` is what his rights hung on when he asked (`Actor.standing`), `origin` the page where
    he did. `run` counts how often a worker took it up: only the newest may say what came of it.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    kind = fields.CharField(max_length=40)
    subject = fields.CharField(max_length=40)
    owner: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="tasks", on_delete=fields.CASCADE
    )
    title = fields.CharField(max_length=80)
    lane = fields.CharField(max_length=10)
    state = fields.CharEnumField(TaskState, max_length=10)
    done = fields.IntField(default=0)
    total = fields.IntField(default=0)
    parameters: dict[str, Any] = fields.JSONField()
    standing = fields.CharField(max_length=64)
    origin = fields.CharField(max_length=LONGEST_ORIGIN)
    sentence = fields.CharField(max_length=200, default="")
    refusals: list[dict[str, str]] = fields.JSONField(default=list)
    file: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.StoredFile", related_name="tasks", null=True, on_delete=fields.SET_NULL
    )
    link_hash = fields.CharField(max_length=64, default="")
    link_until = fields.DatetimeField(null=True)
    run = fields.IntField(default=0)
    created_at = fields.DatetimeField()
    started_at = fields.DatetimeField(null=True)
    seen_at = fields.DatetimeField(description="the worker's last sign of life")
    finished_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField(null=True, description="when its file goes")

    owner_id: UUID
    file_id: UUID | None

    privacy = plain(
        "kind", "subject", "title", "lane", "state", "done", "total", "standing", "sentence", "run"
    ) | {"parameters": S2, "origin": S2, "refusals": S2, "link_hash": S3}
    guards = (
        "CREATE UNIQUE INDEX task_one_under_way ON task (owner_id, kind, subject)"
        " WHERE state IN ('queued', 'running')",
    )

    class Meta:
        table = "task"
        indexes = (("owner", "created_at", "id"), ("state", "seen_at"), ("expires_at",))
