"""What a student says of himself beside the school's records, his photo, and what he agreed to."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.privacy.fields import S2, S3, plain


class Wish(StrEnum):
    WORK = "work"
    STUDY = "study"
    ABROAD = "abroad"
    STARTUP = "startup"
    ARMY = "army"
    UNDECIDED = "undecided"

    @property
    def label(self) -> str:
        return {
            "work": "单位就业",
            "study": "国内升学",
            "abroad": "出国（境）",
            "startup": "自主创业",
            "army": "应征入伍",
            "undecided": "暂未确定",
        }[self.value]


class Finders(StrEnum):
    """Who may find a student's resume; the first is the default."""

    APPLIED = "applied"
    ADMITTED = "admitted"

    @property
    def label(self) -> str:
        return {
            "applied": "只有我投递过的单位",
            "admitted": "入驻我校的单位都可以",
        }[self.value]


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


class Consent(Model):
    """That a student agreed, or took it back: to what, in which version of the words, and when.

    Once his account is gone the words are emptied; such a row may be deleted, no other one.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    student: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Student", related_name="consents", on_delete=fields.RESTRICT
    )
    purpose = fields.CharField(max_length=30)
    version = fields.CharField(max_length=20)
    text = fields.CharField(max_length=400)
    is_given = fields.BooleanField()
    at = fields.DatetimeField()

    student_id: UUID

    privacy = plain("purpose", "version", "text") | {"is_given": S2}
    guards = (
        "CREATE OR REPLACE FUNCTION consent_is_append_only() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN IF TG_OP = 'DELETE' AND OLD.text = '' THEN RETURN OLD; END IF;"
        " IF TG_OP = 'UPDATE' AND current_setting('jiuye.blinding', true) = 'on' AND NEW.text = ''"
        " AND to_jsonb(NEW) - 'text' = to_jsonb(OLD) - 'text' THEN RETURN NEW; END IF;"
        " RAISE EXCEPTION 'consent is append-only'; END $$",
        "CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE ON consent"
        " FOR EACH ROW EXECUTE FUNCTION consent_is_append_only()",
    )

    class Meta:
        table = "consent"
        indexes = (("student", "at"),)
