"""An uploaded roster and the rows of it that could not be taken."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from server.platform.labels import Labelled
from server.platform.privacy.fields import S2, plain
from server.platform.workflow.case import Case


class ImportState(Labelled):
    CHECKING = "checking", "正在核对"
    CHECKED = "checked", "核对完成，待确认"
    LOADING = "loading", "正在导入"
    DONE = "done", "已导入"
    DISCARDED = "discarded", "已放弃"
    FAILED = "failed", "无法读取"
    REFUSED = "refused", "没有合格的记录"


class RosterImport(Case):
    """One uploaded roster: checked row by row, loaded only when the operator accepts."""

    file_id = fields.UUIDField()
    file_name = fields.CharField(max_length=120)
    uploaded_by = fields.UUIDField(null=True)
    state = fields.CharEnumField(ImportState, max_length=12)
    rows_total = fields.IntField(default=0)
    rows_good = fields.IntField(default=0)
    rows_bad = fields.IntField(default=0)
    rows_done = fields.IntField(default=0)
    failure = fields.CharField(max_length=200, default="")

    privacy = plain(
        "file_id", "uploaded_by", "state", "rows_total", "rows_good", "rows_bad", "rows_done",
        "failure",
    ) | {"file_name": S2}  # fmt: skip

    class Meta:
        table = "roster_import"
        indexes = (("site", "created_at", "id"), ("created_at", "id"))


class RefusedRow(Model):
    """Why one row of an import cannot be taken. Values are shown masked, never kept whole."""

    id = fields.BigIntField(primary_key=True)
    batch: fields.ForeignKeyRelation[RosterImport] = fields.ForeignKeyField(
        "models.RosterImport", related_name="refused", on_delete=fields.CASCADE
    )
    row = fields.IntField()
    column = fields.CharField(max_length=20)
    shown = fields.CharField(max_length=60)
    sentence = fields.CharField(max_length=200)

    privacy = plain("row", "column", "sentence") | {"shown": S2}

    class Meta:
        table = "refused_row"
        indexes = (("batch", "row"),)
