"""What the review desk remembers of a person: how he left it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import plain


class DeskFilter(Model):
    """The filters that somebody left the review desk with. Whom he searched for is not kept."""

    account: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "models.Account", related_name="desk_filter", primary_key=True, on_delete=fields.CASCADE
    )
    filters: Any = fields.JSONField(default=dict)

    account_id: UUID

    privacy = plain("filters")

    class Meta:
        table = "desk_filter"
