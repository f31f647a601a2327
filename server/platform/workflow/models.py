"""Every move of every case, appended and never changed."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S2, S3, plain

GONE = "已注销用户"
"""The name of somebody whose account is no more."""


class Transition(Model):
    """Who moved what from where to where, why, and from which surface. It is also the event
    that notices are derived from. One change is let through, where a transaction says
    `jiuye.blinding`: blanking out a person who is gone.

    `site_id` and `college_id` are the case's, so that a desk finds its own moves among all.
    `on_behalf` is the colleague in whose place somebody decided while he was away.
    """

    id = fields.BigIntField(primary_key=True)
    workflow = fields.CharField(max_length=30)
    object_id = fields.UUIDField()
    step = fields.CharField(max_length=30)
    source = fields.CharField(max_length=20)
    target = fields.CharField(max_length=20)
    actor_id = fields.UUIDField(null=True)
    actor_name = fields.CharField(max_length=60)
    role = fields.CharField(max_length=12)
    reason = fields.CharField(max_length=30, default="")
    words = fields.CharField(max_length=400, default="")
    surface = fields.CharField(max_length=10, default="")
    address = fields.CharField(max_length=64, default="")
    on_behalf = fields.CharField(max_length=60, null=True)
    site_id = fields.UUIDField(null=True)
    college_id = fields.UUIDField(null=True)
    at = fields.DatetimeField()

    privacy = plain(
        "workflow", "object_id", "step", "source", "target", "role", "reason", "surface",
        "site_id", "college_id",
    ) | {
        "actor_id": S2,
        "actor_name": S2,
        "on_behalf": S2,
        "words": S2,
        "address": S3,
    }
    guards = (
        "CREATE OR REPLACE FUNCTION transition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on'"
        " AND NEW.words IN ('', OLD.words)"
        " AND NEW.address IN ('', OLD.address)"
        f" AND NEW.actor_name IN ('{GONE}', OLD.actor_name)"
        " AND to_jsonb(NEW) - '{actor_name,words,address}'::text[]"
        " = to_jsonb(OLD) - '{actor_name,words,address}'::text[] THEN RETURN NEW; END IF;"
        " RAISE EXCEPTION 'transition is append-only'; END $$",
        "CREATE TRIGGER transition_append_only BEFORE UPDATE OR DELETE ON transition"
        " FOR EACH ROW EXECUTE FUNCTION transition_is_append_only()",
    )

    class Meta:
        table = "transition"
        indexes = (
            ("workflow", "object_id", "at"),
            ("site_id", "at", "id"),
            ("actor_id", "at", "id"),
            ("workflow", "at", "id"),
        )


class Assignment(Model):
    """Whose work a waiting case is at its desk; decided or sent on, it is nobody's again.

    `stamp` is the case's `state_since`: an assignment of an earlier round says nothing any more.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    workflow = fields.CharField(max_length=30)
    object_id = fields.UUIDField()
    stamp = fields.DatetimeField()
    holder: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="assignments", on_delete=fields.CASCADE
    )
    since = fields.DatetimeField()

    holder_id: UUID

    privacy = plain("workflow", "object_id")

    class Meta:
        table = "case_assignment"
        unique_together = (("workflow", "object_id"),)
        indexes = (("holder", "workflow"),)


class Reminder(Model):
    """A deadline's reminder that has gone out, so that it goes out once."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    workflow = fields.CharField(max_length=30)
    object_id = fields.UUIDField()
    due_at = fields.DatetimeField()
    kind = fields.CharField(max_length=10)

    privacy = plain("workflow", "object_id", "kind")

    class Meta:
        table = "reminder"
        unique_together = (("workflow", "object_id", "due_at", "kind"),)
