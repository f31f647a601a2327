"""What every reviewed thing has in common: whose desk it lies on, and since when."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from server.platform.privacy.fields import plain


class Case(Model):
    """Abstract: a row with a state that only the engine moves.

    `chain` is the review chain as policy had it when the case began: later changes of policy
    leave running cases alone.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    site: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Site", on_delete=fields.RESTRICT
    )
    college: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.College", null=True, on_delete=fields.RESTRICT
    )
    chain = ArrayField("text", default=list)
    state_since = fields.DatetimeField()
    due_at = fields.DatetimeField(null=True, db_index=True)
    created_at = fields.DatetimeField()

    site_id: UUID
    college_id: UUID | None

    privacy = plain("chain")

    class Meta:
        abstract = True
