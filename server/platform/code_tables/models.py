"""The rows of every code table, one model for all."""

from __future__ import annotations

from uuid import uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.privacy.fields import plain

ALWAYS = 9999
"""The last year of a row that has no end."""


class CodeRow(Model):
    """A row of a code table with the years it holds for (AGR-12, AGR-13, AGR-14, regions)."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    table = fields.CharField(max_length=30)
    code = fields.CharField(max_length=12)
    name = fields.CharField(max_length=60)
    parent = fields.CharField(max_length=12, default="")
    from_year = fields.SmallIntField(default=0)
    to_year = fields.SmallIntField(default=ALWAYS)
    position = fields.IntField(default=0)

    privacy = plain("table", "code", "name", "parent", "from_year", "to_year", "position")

    class Meta:
        table = "code_row"
        unique_together = (("table", "code", "from_year"),)
        indexes = (("table", "parent", "position"),)
