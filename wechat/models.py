"""What the protocol remembers: pushes already taken care of, and logins under way."""

from __future__ import annotations

from uuid import uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S0, S2, S3, plain


class ReceivedPush(Model):
    """One push that had its effect; the row is inserted in the transaction of the effect."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    key = fields.CharField(max_length=64, unique=True, description="Push.identity, a hash")
    account = fields.CharField(max_length=32)
    received_at = fields.DatetimeField(db_index=True)
    reply = fields.TextField(null=True, description="Reply.stored, for repeats")

    privacy = plain("account") | {"key": S3, "reply": S2}

    class Meta:
        table = "received_push"


class OAuthState(Model):
    """One login that was sent to WeChat; only hashes of its two secrets are kept."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    hash = fields.CharField(max_length=64, unique=True)
    browser_hash = fields.CharField(max_length=64)
    to = fields.CharField(max_length=512)
    created_at = fields.DatetimeField(db_index=True)
    used_at = fields.DatetimeField(null=True)

    privacy = {"hash": S3, "browser_hash": S3, "to": S0}

    class Meta:
        table = "oauth_state"
