"""Every file we keep: where its bytes lie, whose it is, and whether something refers to it."""

from __future__ import annotations

from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.labels import Labelled
from server.platform.privacy.fields import S1, S2, S4, plain


class FileState(Labelled):
    """Pending bytes are promised, verified ones are there, linked ones belong to something."""

    PENDING = "pending", "等待上传"
    VERIFIED = "verified", "已上传"
    LINKED = "linked", "已使用"


class StoredFile(Model):
    """One file. The bytes are encrypted with a key of their own; without it they are noise."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    key = fields.CharField(max_length=120, unique=True)
    purpose = fields.CharField(max_length=30)
    name = fields.CharField(max_length=120)
    content_type = fields.CharField(max_length=100)
    size = fields.BigIntField()
    sha256 = fields.BinaryField()
    owner: UUID | None = fields.UUIDField(null=True, description="the person it is about")
    data_key = fields.BinaryField()
    state = fields.CharEnumField(FileState, max_length=10)
    created_at = fields.DatetimeField(db_index=True)

    privacy = plain("key", "purpose", "content_type", "size", "state") | {
        "name": S2,
        "owner": S1,
        "sha256": S1,
        "data_key": S4,
    }

    class Meta:
        table = "stored_file"
        indexes = (("owner", "purpose"),)
