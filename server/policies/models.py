"""Rules as data: what a site decided for itself, for one graduation year or for all."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tortoise import fields
from tortoise.models import Model

from server.privacy.fields import S2, plain


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


class CodeRow(Model):
    """A row of a code table with the years it holds for (AGR-12, AGR-13, AGR-14, regions)."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    table = fields.CharField(max_length=30)
    code = fields.CharField(max_length=12)
    name = fields.CharField(max_length=60)
    parent = fields.CharField(max_length=12, default="")
    from_year = fields.SmallIntField(default=0)
    to_year = fields.SmallIntField(default=9999)
    position = fields.IntField(default=0)

    privacy = plain("table", "code", "name", "parent", "from_year", "to_year", "position")

    class Meta:
        table = "code_row"
        unique_together = (("table", "code", "from_year"),)
        indexes = (("table", "parent", "position"),)
