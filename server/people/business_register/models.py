"""Files of the business register that were loaded, and the companies in them."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import S1, S2, plain


class RegisterLoad(Model):
    """One file: looked at, then loaded as a register of its own, a generation.

    What is asked is the newest that is loaded and not withdrawn; the one before it is kept, so that
    a load can be taken back. `sample` are the file's first lines, `heading` which of them (from 0)
    has the headings; both are gone once it is loaded.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    owner: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="register_loads", null=True, on_delete=fields.SET_NULL
    )
    file: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.StoredFile", related_name="register_loads", null=True, on_delete=fields.SET_NULL
    )
    file_name = fields.CharField(max_length=120)
    encoding = fields.CharField(max_length=10, default="")
    sample: list[list[str]] = fields.JSONField(default=list)
    heading = fields.IntField(default=0)
    failure = fields.CharField(max_length=200, default="")
    as_of = fields.DateField(null=True, description="the day that the file speaks of")
    replaces = fields.BooleanField(default=True)
    rows = fields.IntField(default=0)
    refused = fields.IntField(default=0)
    created_at = fields.DatetimeField()
    looked_at = fields.DatetimeField(null=True)
    loaded_at = fields.DatetimeField(null=True)
    withdrawn_at = fields.DatetimeField(null=True)

    owner_id: UUID | None
    file_id: UUID | None

    privacy = plain(
        "encoding", "heading", "failure", "as_of", "replaces", "rows", "refused"
    ) | {"file_name": S2, "sample": S1}  # fmt: skip

    class Meta:
        table = "business_register_load"
        indexes = (("loaded_at",), ("created_at",))


class RegisterEntry(Model):
    """A company of one generation: nothing of it is kept but what registrations use."""

    id = fields.BigIntField(primary_key=True)
    load: fields.ForeignKeyRelation[RegisterLoad] = fields.ForeignKeyField(
        "models.RegisterLoad", related_name="entries", on_delete=fields.CASCADE
    )
    credit_code = fields.CharField(max_length=18)
    name = fields.CharField(max_length=80)
    status = fields.CharField(max_length=20)
    is_open = fields.BooleanField()
    address = fields.CharField(max_length=120)
    capital = fields.CharField(max_length=2)

    load_id: UUID

    privacy = {
        "credit_code": S1, "name": S1, "status": S1, "is_open": S1, "address": S1, "capital": S1,
    }  # fmt: skip
    searched = ("name",)
    guards = (
        "CREATE INDEX business_register_entry_name ON business_register_entry"
        " (load_id, loose_key(name))",
    )

    class Meta:
        table = "business_register_entry"
        unique_together = (("load", "credit_code"),)
