"""What the web layer remembers: answers to repeated calls."""

from __future__ import annotations

from uuid import uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S4, plain


class StoredAnswer(Model):
    """The answer to a call with an Idempotency-Key, kept 48 hours, its body encrypted."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    scope = fields.CharField(max_length=200)
    key = fields.CharField(max_length=255)
    request_hash = fields.CharField(max_length=64)
    status = fields.SmallIntField()
    body = fields.BinaryField()
    created_at = fields.DatetimeField(db_index=True)

    privacy = plain("scope", "key", "request_hash", "status") | {"body": S4}

    class Meta:
        table = "stored_answer"
        unique_together = (("scope", "key"),)
