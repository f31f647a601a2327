"""Rules as data: what a site decided for itself, for one graduation year or for all."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S2, plain


class PolicyOverride(Model):
    """One value that a site set. Old rows stay as history; the newest of a scope holds.

    Without a site it holds for the whole province; a null value withdraws what the scope had set.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    name = fields.CharField(max_length=60)
    site: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Site", null=True, on_delete=fields.RESTRICT
    )
    year = fields.SmallIntField(null=True)
    value: Any = fields.JSONField(null=True)
    set_by = fields.CharField(max_length=60, default="")
    set_at = fields.DatetimeField()

    privacy = plain("name", "year", "value") | {"set_by": S2}

    class Meta:
        table = "policy_override"
        indexes = (("name", "site", "year", "set_at"),)
