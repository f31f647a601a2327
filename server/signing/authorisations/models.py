"""签约授权: the province lets an employer sign online, for a time (EREG-04, EREG-29, CON-18)."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from tortoise import fields

from server.platform.labels import Labelled
from server.platform.privacy.fields import plain
from server.platform.workflow.case import Case


class GrantState(Labelled):
    DRAFT = "draft", "填写中"
    WAITING = "waiting", "待省中心审核"
    GRANTED = "granted", "已授权"
    REFUSED = "refused", "未通过"
    WITHDRAWN = "withdrawn", "已撤回"
    EXPIRED = "expired", "已到期"
    REVOKED = "revoked", "已撤销"
    RENEWED = "renewed", "已续期"
    DISCARDED = "discarded", "已放弃"


UNSENT = (GrantState.DRAFT, GrantState.DISCARDED)
"""What the province never got to see."""


class SigningGrant(Case):
    """One application and, once granted, the days for which it holds, both ends included.

    The days are China's; `due_at` is the midnight after the last one, when the grant expires.
    """

    employer: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Employer", related_name="signing_grants", on_delete=fields.RESTRICT
    )
    valid_from: date | None = fields.DateField(null=True)
    valid_until: date | None = fields.DateField(null=True)
    state = fields.CharEnumField(GrantState, max_length=10)

    employer_id: UUID

    privacy = plain("state", "valid_from", "valid_until")
    guards = (
        "CREATE UNIQUE INDEX signing_grant_one_open ON signing_grant (employer_id)"
        " WHERE state IN ('draft', 'waiting', 'refused', 'withdrawn')",
        "CREATE UNIQUE INDEX signing_grant_one_granted ON signing_grant (employer_id)"
        " WHERE state = 'granted'",
        "ALTER TABLE signing_grant ADD CONSTRAINT signing_grant_granted_has_days"
        " CHECK (state NOT IN ('granted', 'expired', 'revoked', 'renewed')"
        " OR (valid_from IS NOT NULL AND valid_until >= valid_from))",
    )

    class Meta:
        table = "signing_grant"
        indexes = (("state", "state_since"), ("state_since", "id"), ("employer", "state"))
