"""A person asks to be gone."""

from __future__ import annotations

from tortoise import fields

from server.platform.access.actor import Kind
from server.platform.labels import Labelled
from server.platform.privacy.fields import plain
from server.platform.workflow.case import Case


class DeletionState(Labelled):
    WAITING = "waiting", "等待注销"
    WITHDRAWN = "withdrawn", "已撤销"
    DONE = "done", "已注销"


class Deletion(Case):
    """Somebody wants his account gone. It outlives the account, so `person` is only an id."""

    person = fields.UUIDField()
    kind = fields.CharEnumField(Kind, max_length=10)
    state = fields.CharEnumField(DeletionState, max_length=10)

    privacy = plain("person", "kind", "state")
    guards = (
        "CREATE UNIQUE INDEX deletion_one_waiting ON deletion (person) WHERE state = 'waiting'",
    )

    class Meta:
        table = "deletion"
        indexes = (("person", "state"),)
