"""A person asks for a copy of his data, or to be gone."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise import fields

from server.platform.access.actor import Kind
from server.platform.labels import Labelled
from server.platform.privacy.fields import plain
from server.platform.workflow.case import Case


class CopyState(Labelled):
    MAKING = "making", "正在整理"
    READY = "ready", "可以下载"
    FAILED = "failed", "没有做成"
    EXPIRED = "expired", "已过期删除"


class DataCopy(Case):
    """A copy of all that is held about a person, made by a job; the file is his own and sealed.

    `done` of `total` are the kinds of data gathered so far.
    """

    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="data_copies", on_delete=fields.CASCADE
    )
    file: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.SET_NULL
    )
    done = fields.SmallIntField(default=0)
    total = fields.SmallIntField(default=0)
    state = fields.CharEnumField(CopyState, max_length=10)

    account_id: UUID
    file_id: UUID | None

    privacy = plain("state", "done", "total")
    guards = (
        "CREATE UNIQUE INDEX data_copy_one_making ON data_copy (account_id)"
        " WHERE state = 'making'",
    )

    class Meta:
        table = "data_copy"
        indexes = (("account", "created_at"),)


class DeletionState(Labelled):
    WAITING = "waiting", "等待注销"
    WITHDRAWN = "withdrawn", "已撤销"
    DONE = "done", "已注销"


class Deletion(Case):
    """Somebody wants his account gone. It outlives the account, so `person` is only an id."""

    person = fields.UUIDField()
    kind = fields.CharEnumField(Kind, max_length=10)
    state = fields.CharEnumField(DeletionState, max_length=10)

    privacy = plain("person", "kind", "state")
    guards = (
        "CREATE UNIQUE INDEX deletion_one_waiting ON deletion (person) WHERE state = 'waiting'",
    )

    class Meta:
        table = "deletion"
        indexes = (("person", "state"),)
