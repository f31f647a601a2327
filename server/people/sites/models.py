"""The province and its schools (1+N), their colleges, and whom to call there."""

from __future__ import annotations

from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.platform.labels import Labelled
from server.platform.normal_forms.keys import LOOSE_KEY
from server.platform.privacy.fields import S1, S2, plain
from server.platform.workflow.case import Case


class SiteKind(Labelled):
    PROVINCE = "province", "省中心"
    SCHOOL = "school", "高校"


class Site(Model):
    """The main site or a school's branch site (SYS-01, SYS-02, SYS-06)."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    code = fields.CharField(max_length=10, unique=True)
    name = fields.CharField(max_length=60)
    kind = fields.CharEnumField(SiteKind, max_length=10)
    office = fields.CharField(max_length=60, default="")
    phone = fields.CharField(max_length=40, default="")
    email = fields.CharField(max_length=80, default="")
    address = fields.CharField(max_length=120, default="")
    region = fields.CharField(max_length=6, default="")

    privacy = plain("code", "name", "kind") | {
        "region": S1,
        "office": S1,
        "phone": S1,
        "email": S1,
        "address": S1,
    }
    guards = (
        LOOSE_KEY,
        "CREATE UNIQUE INDEX site_one_per_name ON site (loose_key(name))",
    )

    class Meta:
        table = "site"


class College(Model):
    """A school's 院系."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    site: fields.ForeignKeyRelation[Site] = fields.ForeignKeyField(
        "models.Site", related_name="colleges", on_delete=fields.RESTRICT
    )
    code = fields.CharField(max_length=20)
    name = fields.CharField(max_length=60)

    site_id: UUID

    privacy = plain("code", "name")
    guards = (
        LOOSE_KEY,
        "CREATE UNIQUE INDEX college_one_per_name ON college (site_id, loose_key(name))",
        "CREATE UNIQUE INDEX college_one_per_code ON college (site_id, loose_key(code))",
    )

    class Meta:
        table = "college"


class SiteMark(Model):
    """A 单位标记 by which a school sorts the employers that it lets in (ENT-05); most have none."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    site: fields.ForeignKeyRelation[Site] = fields.ForeignKeyField(
        "models.Site", related_name="marks", on_delete=fields.RESTRICT
    )
    name = fields.CharField(max_length=40)

    site_id: UUID

    privacy = {"name": S1}

    class Meta:
        table = "site_mark"
        unique_together = (("site", "name"),)


class SiteNoticeState(Labelled):
    DRAFT = "draft", "草稿"
    PUBLISHED = "published", "已发布"
    WITHDRAWN = "withdrawn", "已撤下"


class SiteNotice(Case):
    """A notice on a site's public page: plain text in paragraphs, signed by who wrote it.

    `audience` names who is told of it beside (empty: nobody) and `year` of which graduation year.
    `told` counts them, `told_after` is the last one so far and `told_at` when all had been told.
    """

    title = fields.CharField(max_length=60)
    text = fields.TextField()
    author = fields.CharField(max_length=60)
    published_at = fields.DatetimeField(null=True)
    audience = fields.CharField(max_length=20, default="")
    year = fields.SmallIntField(null=True)
    told = fields.IntField(default=0)
    told_after = fields.UUIDField(null=True)
    told_at = fields.DatetimeField(null=True)
    state = fields.CharEnumField(SiteNoticeState, max_length=10)

    privacy = plain("state", "audience", "year", "told", "told_after") | {
        "title": S1,
        "text": S1,
        "author": S2,
    }
    guards = (
        "ALTER TABLE site_notice ADD CONSTRAINT site_notice_published_has_its_time"
        " CHECK (state <> 'published' OR published_at IS NOT NULL)",
    )

    class Meta:
        table = "site_notice"
        indexes = (("site", "state", "published_at", "id"), ("site", "created_at", "id"))
