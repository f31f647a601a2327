"""What students agreed to, and what they took back."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S2, plain


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
