"""What the protocol remembers: pushes already taken care of, and logins under way."""

from __future__ import annotations

from enum import StrEnum
from uuid import uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S0, S2, S3, plain


class PushState(StrEnum):
    WAITING = "waiting"
    DONE = "done"
    GIVEN_UP = "given_up"


class ReceivedPush(Model):
    """One push that has work, stored before WeChat hears that we have it (wechat/push_inbox.py).

    `next_at` is when a waiting one is looked at by whoever does not hold it. Columns with a
    default are those that the release before still leaves out while machines restart one by one.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    key = fields.CharField(max_length=64, unique=True, description="Push.identity, a hash")
    account = fields.CharField(max_length=32)
    event = fields.CharField(max_length=40, db_default="")
    body = fields.TextField(null=True, description="Push.stored, until it is done")
    state = fields.CharEnumField(PushState, max_length=8, db_default=PushState.DONE)
    attempts = fields.SmallIntField(db_default=1)
    received_at = fields.DatetimeField(db_index=True)
    next_at = fields.DatetimeField(null=True)
    problem = fields.CharField(max_length=120, db_default="")
    reply = fields.TextField(null=True, description="Reply.stored, for repeats")

    privacy = plain("account", "event", "state", "attempts", "problem") | {
        "key": S3,
        "body": S3,
        "reply": S2,
    }
    guards = (
        "CREATE INDEX received_push_due ON received_push (next_at) WHERE state = 'waiting'",
        "CREATE INDEX received_push_given_up ON received_push (received_at, id)"
        " WHERE state = 'given_up'",
    )

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
