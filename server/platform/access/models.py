"""What is remembered of those who ask: their sessions, and how often something was tried."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.access.actor import Channel
from server.platform.privacy.fields import S3, plain


class Session(Model):
    """A person at one device. Only the hash of the secret is kept (ASVS 7.2)."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    token_hash = fields.CharField(max_length=64, unique=True)
    account: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="sessions", null=True, on_delete=fields.CASCADE
    )
    identity: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.WeChatIdentity", related_name="sessions", null=True, on_delete=fields.CASCADE
    )
    channel = fields.CharEnumField(Channel, max_length=10)
    address = fields.CharField(max_length=64, default="")
    agent = fields.CharField(max_length=200, default="")
    started_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    idle_seconds = fields.IntField()
    expires_at = fields.DatetimeField(db_index=True)
    ended_at = fields.DatetimeField(null=True)
    proved_at = fields.DatetimeField(null=True, description="last password or TOTP proof")

    privacy = plain("channel", "idle_seconds") | {"token_hash": S3, "address": S3, "agent": S3}

    class Meta:
        table = "session"


class Attempt(Model):
    """How often something was tried in a window; counts hold with Redis stopped."""

    key = fields.CharField(max_length=64, primary_key=True, description="hash of what is limited")
    window_ends = fields.DatetimeField(db_index=True)
    count = fields.IntField(default=0)

    privacy = plain("key", "count")

    class Meta:
        table = "attempt"
