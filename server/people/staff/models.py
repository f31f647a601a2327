"""What is needed to let a member of staff in for the first time, and to reach him."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S4, plain


class Invitation(Model):
    """A one-time link by which somebody sets a password, and a member of staff an authenticator.

    The link is derived from the id with a key of ours, so no secret of it is stored. The
    authenticator's secret waits here until its first code has proven that it was scanned; a
    recruiter needs none.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="invitations", on_delete=fields.CASCADE
    )
    totp_cell = fields.BinaryField(null=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True, description="replaced by a newer one")

    account_id: UUID

    privacy = plain() | {"totp_cell": S4}
    guards = (
        "CREATE UNIQUE INDEX invitation_one_open ON invitation (account_id)"
        " WHERE used_at IS NULL AND ended_at IS NULL",
    )

    class Meta:
        table = "invitation"


class StaffContact(Model):
    """Where a member of staff is reached outside of the desk: a mail address, encrypted."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    account: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "models.Account", related_name="staff_contact", on_delete=fields.CASCADE
    )
    mail_cell = fields.BinaryField()

    account_id: UUID

    privacy = plain() | {"mail_cell": S4}

    class Meta:
        table = "staff_contact"
