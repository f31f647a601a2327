"""Each nightly run, so that a night has one of them."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import plain


class RetentionRun(Model):
    """What was destroyed in one night, by class; `day` is China's."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    day = fields.DateField(unique=True)
    at = fields.DatetimeField()
    counts: Any = fields.JSONField(default=dict)

    privacy = plain("day", "counts")

    class Meta:
        table = "retention_run"
