"""Registrations and searches that are under way in somebody's browser; both are short-lived."""

from __future__ import annotations

from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.people.students.models import Student
from server.platform.privacy.fields import S2, S3


class Registration(Model):
    """A student registers on the web (SREG-03 … SREG-06); the browser holds the secret.

    `draft_cell` is what was typed in the second step, sealed, until the phone is proven.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    secret_hash = fields.CharField(max_length=64, unique=True)
    student: fields.ForeignKeyRelation[Student] = fields.ForeignKeyField(
        "models.Student", related_name="registrations", on_delete=fields.CASCADE
    )
    draft_cell = fields.BinaryField(null=True)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    finished_at = fields.DatetimeField(null=True)

    student_id: UUID

    privacy = {"secret_hash": S3, "draft_cell": S3}

    class Meta:
        table = "registration"


class NumberSearch(Model):
    """Somebody looks for his student number (SREG-04).

    What he typed is not kept, only whom it found; without `student` it found nobody, which shows
    after the SMS code alone.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    secret_hash = fields.CharField(max_length=64, unique=True)
    student: fields.ForeignKeyNullableRelation[Student] = fields.ForeignKeyField(
        "models.Student", null=True, related_name="number_searches", on_delete=fields.CASCADE
    )
    site_code = fields.CharField(max_length=10)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField(db_index=True)
    proven_at = fields.DatetimeField(null=True)

    student_id: UUID | None

    privacy = {"secret_hash": S3, "site_code": S2}

    class Meta:
        table = "number_search"
