"""A decision that has been made and does not hold yet."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S2, S3, plain
from server.platform.workflow.engine import Words


class PendingDecision(Model):
    """What somebody has decided about a case, until it takes effect.

    Before `due_at` he may undo it, and nothing has happened. `stamp` is the case's `state_since`:
    there is one in each of its rounds, and one of an earlier round has no effect. `title` names
    the case to whoever decided it.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    workflow = fields.CharField(max_length=30)
    object_id = fields.UUIDField()
    stamp = fields.DatetimeField()
    title = fields.CharField(max_length=200)
    actor: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="pending_decisions", on_delete=fields.CASCADE
    )
    surface = fields.CharField(max_length=10)
    address = fields.CharField(max_length=64)
    step = fields.CharField(max_length=30)
    reason = fields.CharField(max_length=30)
    words = fields.CharField(max_length=400)
    behalf = fields.CharField(max_length=60)
    until = fields.DateField(null=True)
    due_at = fields.DatetimeField()

    actor_id: UUID

    privacy = plain("workflow", "object_id", "surface", "step", "reason", "until") | {
        "title": S2,
        "words": S2,
        "behalf": S2,
        "address": S3,
    }

    class Meta:
        table = "pending_decision"
        unique_together = (("workflow", "object_id", "stamp"),)
        indexes = (("actor", "due_at"),)

    @property
    def said(self) -> Words:
        """Why, as the engine takes it; it was decided of this round and of no other."""
        return Words(self.reason, self.words, self.stamp, self.behalf, self.until)
