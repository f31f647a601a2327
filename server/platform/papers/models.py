"""What lies with a case: a letter, a photo of an ID card, a proof."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S1, S3, plain


class Paper(Model):
    """One file of a kind; `place` counts those of a kind that has several.

    A case is named by workflow and id, and who put it there is kept, as in its history. The row
    goes with its file.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    workflow = fields.CharField(max_length=30)
    case_id = fields.UUIDField()
    kind = fields.CharField(max_length=20)
    place = fields.SmallIntField(default=0)
    file: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.StoredFile", related_name="papers", on_delete=fields.CASCADE
    )
    actor_id: UUID | None = fields.UUIDField(null=True)
    created_at = fields.DatetimeField()

    file_id: UUID

    privacy = plain("workflow", "case_id", "place") | {"kind": S3, "actor_id": S1}

    class Meta:
        table = "paper"
        unique_together = (("workflow", "case_id", "kind", "place"),)
        indexes = (("file",),)
