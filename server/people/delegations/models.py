"""Who stands in for whom, from when until when."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import plain


class Delegation(Model):
    """`account` is away; `delegate` has his assigned cases and notices from `begins_at` on, until
    `ends_at` has passed or it was ended early. It gives no right that the delegate has not.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="absences", on_delete=fields.CASCADE
    )
    delegate: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="stand_ins", on_delete=fields.CASCADE
    )
    begins_at = fields.DatetimeField()
    ends_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True, description="early, or swept after its time")
    created_at = fields.DatetimeField()

    account_id: UUID
    delegate_id: UUID

    privacy = plain()
    guards = (
        "CREATE UNIQUE INDEX delegation_one_open ON delegation (account_id)"
        " WHERE ended_at IS NULL",
        "ALTER TABLE delegation ADD CONSTRAINT delegation_is_to_another"
        " CHECK (account_id <> delegate_id AND ends_at > begins_at)",
    )

    class Meta:
        table = "delegation"
        indexes = (("delegate", "ends_at"),)
