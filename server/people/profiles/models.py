"""What a student says of himself beside the school's records, his photo, and what he agreed to."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.labels import Labelled
from server.platform.privacy.fields import S2, S3


class Wish(Labelled):
    WORK = "work", "单位就业"
    STUDY = "study", "国内升学"
    ABROAD = "abroad", "出国（境）"
    STARTUP = "startup", "自主创业"
    ARMY = "army", "应征入伍"
    UNDECIDED = "undecided", "暂未确定"


class Finders(Labelled):
    """Who may find a student's resume; the first is the default."""

    APPLIED = "applied", "只有我投递过的单位"
    ADMITTED = "admitted", "入驻我校的单位都可以"


class Profile(Model):
    """One for each student who has filled it in (SACC-01 … SACC-03)."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    student: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "models.Student", related_name="profile", on_delete=fields.RESTRICT
    )
    wish = fields.CharEnumField(Wish, max_length=10, null=True)
    phone_cell = fields.BinaryField(null=True)
    qq_cell = fields.BinaryField(null=True)
    email_cell = fields.BinaryField(null=True)
    address_cell = fields.BinaryField(null=True)
    photo: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.StoredFile", null=True, on_delete=fields.SET_NULL
    )
    finders = fields.CharEnumField(Finders, max_length=10, default=Finders.APPLIED)
    updated_at = fields.DatetimeField()

    student_id: UUID
    photo_id: UUID | None

    privacy = {
        "wish": S2,
        "finders": S2,
        "phone_cell": S3,
        "qq_cell": S3,
        "email_cell": S3,
        "address_cell": S3,
    }

    class Meta:
        table = "profile"
