"""Keys of persons, the evidence chain, and the signed anchors that hold its end in place."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from server.platform.privacy.fields import S1, S3, S4, plain


class PersonKey(Model):
    """One data key for each person, wrapped. Without it his cells are noise: that is deletion.

    Back this table up apart from the rest, for 35 days, or old backups undo a deletion.
    """

    subject: UUID = fields.UUIDField(primary_key=True)
    wrapped = fields.BinaryField()
    created_at = fields.DatetimeField()
    destroyed_at = fields.DatetimeField(null=True)

    privacy = {"wrapped": S4}
    guards = (
        "ALTER TABLE person_key ADD CONSTRAINT person_key_destroyed_is_empty"
        " CHECK ((destroyed_at IS NULL) = (length(wrapped) > 0))",
    )

    class Meta:
        table = "person_key"


_AUDIT_GUARDS = (
    """
    CREATE OR REPLACE FUNCTION audit_entry_guard() RETURNS trigger LANGUAGE plpgsql AS $guard$
    BEGIN
        IF TG_OP = 'INSERT' AND NEW.seq IS NULL AND NEW.prev IS NULL AND NEW.hash IS NULL THEN
            RETURN NEW;
        END IF;
        IF TG_OP = 'UPDATE' AND OLD.seq IS NULL AND OLD.prev IS NULL AND OLD.hash IS NULL
           AND NEW.seq IS NOT NULL AND NEW.prev IS NOT NULL AND NEW.hash IS NOT NULL
           AND to_jsonb(NEW) - '{seq,prev,hash}'::text[]
             = to_jsonb(OLD) - '{seq,prev,hash}'::text[] THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the audit trail only grows' USING ERRCODE = 'insufficient_privilege';
    END
    $guard$
    """,
    """
    CREATE OR REPLACE FUNCTION audit_frozen() RETURNS trigger LANGUAGE plpgsql AS $guard$
    BEGIN
        RAISE EXCEPTION 'the audit trail only grows' USING ERRCODE = 'insufficient_privilege';
    END
    $guard$
    """,
    "CREATE OR REPLACE TRIGGER audit_entry_guard BEFORE INSERT OR UPDATE OR DELETE"
    " ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_guard()",
    "CREATE OR REPLACE TRIGGER audit_entry_keep BEFORE TRUNCATE"
    " ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION audit_frozen()",
    "CREATE OR REPLACE TRIGGER audit_anchor_keep BEFORE UPDATE OR DELETE OR TRUNCATE"
    " ON audit_anchor FOR EACH STATEMENT EXECUTE FUNCTION audit_frozen()",
    "CREATE INDEX IF NOT EXISTS audit_entry_unsealed ON audit_entry (id) WHERE seq IS NULL",
)


class AuditEntry(Model):
    """Who did what to what, when and how it ended; `seq`, `prev` and `hash` come with sealing.

    Holds no personal value: persons by id, addresses and old or new values as keyed hashes.
    """

    id = fields.BigIntField(primary_key=True)
    at = fields.DatetimeField()
    stream = fields.CharField(max_length=20)
    actor_kind = fields.CharField(max_length=12)
    actor_id: UUID | None = fields.UUIDField(null=True)
    roles = ArrayField("text", default=list)
    action = fields.CharField(max_length=60)
    object_kind = fields.CharField(max_length=40, default="")
    object_id = fields.CharField(max_length=64, default="")
    result = fields.CharField(max_length=20, default="ok")
    reason = fields.CharField(max_length=200, default="")
    address = fields.CharField(max_length=32, default="", description="keyed hash")
    device = fields.CharField(max_length=64, default="")
    request_id = fields.CharField(max_length=64, default="")
    details: dict[str, Any] = fields.JSONField(default=dict)
    seq = fields.BigIntField(null=True)
    prev = fields.BinaryField(null=True)
    hash = fields.BinaryField(null=True)

    privacy = plain(
        "stream", "actor_kind", "roles", "action", "object_kind", "object_id", "result", "reason",
        "device", "request_id", "seq", "prev", "hash",
    ) | {"actor_id": S1, "address": S3, "details": S1}  # fmt: skip

    class Meta:
        table = "audit_entry"
        unique_together = (("stream", "seq"),)
        indexes = (("object_kind", "object_id"), ("actor_id", "at"))


class AuditAnchor(Model):
    """A signed statement of every stream's end; the same lies as a file outside the database."""

    id = fields.BigIntField(primary_key=True)
    number = fields.BigIntField(unique=True)
    at = fields.DatetimeField()
    rows = fields.BigIntField()
    document = fields.TextField()

    privacy = plain("number", "rows", "document")
    guards = _AUDIT_GUARDS

    class Meta:
        table = "audit_anchor"


class AuditCheck(Model):
    """What the last walks along the whole chain found; pages show it instead of walking anew."""

    id = fields.BigIntField(primary_key=True)
    at = fields.DatetimeField()
    is_whole = fields.BooleanField()
    rows = fields.BigIntField()
    fault = fields.CharField(max_length=120, default="")

    privacy = plain("is_whole", "rows", "fault")

    class Meta:
        table = "audit_check"
