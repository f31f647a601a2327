"""Graduates as their school reported them, and requests to bind another WeChat."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.people.sites.models import College, Site
from server.platform.labels import Labelled
from server.platform.privacy.fields import S2, S3, S4, plain
from server.platform.workflow.case import Case


class Gender(Labelled):
    MALE = "1", "男"
    FEMALE = "2", "女"


class Student(Model):
    """A graduate as the school reported him. The id is the person's everywhere.

    `origin` (生源地) is what the school reported; what he confirmed is in his source information.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    site: fields.ForeignKeyRelation[Site] = fields.ForeignKeyField(
        "models.Site", related_name="students", on_delete=fields.RESTRICT
    )
    college: fields.ForeignKeyRelation[College] = fields.ForeignKeyField(
        "models.College", related_name="students", on_delete=fields.RESTRICT
    )
    student_no = fields.CharField(max_length=30)
    name = fields.CharField(max_length=60)
    gender = fields.CharEnumField(Gender, max_length=1)
    id_number_cell = fields.BinaryField()
    id_number_index = fields.CharField(max_length=64)
    phone_cell = fields.BinaryField(null=True)
    major = fields.CharField(max_length=60)
    direction = fields.CharField(max_length=60, default="")
    training = fields.CharField(max_length=20, default="")
    origin = fields.CharField(max_length=6, default="")
    candidate_no_cell = fields.BinaryField(null=True)
    nation_cell = fields.BinaryField(null=True)
    politics_cell = fields.BinaryField(null=True)
    degree = fields.CharField(max_length=4)
    graduation_year = fields.SmallIntField()
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    site_id: UUID
    college_id: UUID

    privacy = {
        "student_no": S2,
        "name": S2,
        "gender": S2,
        "id_number_cell": S4,
        "id_number_index": S3,
        "phone_cell": S3,
        "major": S2,
        "direction": S2,
        "training": S2,
        "origin": S2,
        "candidate_no_cell": S3,
        "nation_cell": S3,
        "politics_cell": S3,
        "degree": S2,
        "graduation_year": S2,
    }
    searched = ("name", "student_no")

    class Meta:
        table = "student"
        unique_together = (("site", "student_no"), ("site", "graduation_year", "id_number_index"))
        indexes = (("site", "graduation_year", "student_no"), ("college", "student_no"))


class StudentPhone(Model):
    """The number that a student has proven by SMS, for signing in and for a forgotten password.

    Not unique: brothers and sisters may share a parent's. Then the number alone is nobody, and
    school and student number decide.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    student: fields.OneToOneRelation[Student] = fields.OneToOneField(
        "models.Student", related_name="proven_phone", on_delete=fields.RESTRICT
    )
    phone_index = fields.CharField(max_length=64, db_index=True)
    phone_cell = fields.BinaryField()
    proven_at = fields.DatetimeField()

    student_id: UUID

    privacy = {"phone_index": S3, "phone_cell": S3}

    class Meta:
        table = "student_phone"


class RebindingState(Labelled):
    AT_COLLEGE = "at_college", "待院系审核"
    WAITING = "waiting", "待学校审核"
    APPROVED = "approved", "已换绑"
    REFUSED = "refused", "未通过"
    WITHDRAWN = "withdrawn", "已撤回"
    EXPIRED = "expired", "已过期"


class Rebinding(Case):
    """A student asks for another WeChat than the one that holds the account."""

    student: fields.ForeignKeyRelation[Student] = fields.ForeignKeyField(
        "models.Student", related_name="rebindings", on_delete=fields.RESTRICT
    )
    identity: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.WeChatIdentity", related_name="rebindings", on_delete=fields.RESTRICT
    )
    words = fields.CharField(max_length=200, default="")
    state = fields.CharEnumField(RebindingState, max_length=12)

    student_id: UUID
    identity_id: UUID

    privacy = plain("state") | {"words": S2}
    guards = (
        "CREATE UNIQUE INDEX rebinding_one_waiting ON rebinding (student_id)"
        " WHERE state IN ('at_college', 'waiting')",
    )

    class Meta:
        table = "rebinding"
        indexes = (("site", "state", "state_since"),)
