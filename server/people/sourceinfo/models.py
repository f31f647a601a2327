"""What a graduate confirms about himself (生源信息), and corrections of it after the review."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.models import Model

from server.people.sites.models import Site
from server.people.students.models import Student
from server.platform.labels import Labelled
from server.platform.privacy.fields import S2, S3, S4, plain
from server.platform.workflow.case import Case


class SourceState(Labelled):
    UNCONFIRMED = "unconfirmed", "未确认"
    AT_COLLEGE = "at_college", "待院系审核"
    WAITING = "waiting", "待学校审核"
    APPROVED = "approved", "已审核"
    RETURNED = "returned", "已退回"


class CorrectionState(Labelled):
    AT_COLLEGE = "at_college", "待院系审核"
    WAITING = "waiting", "待学校审核"
    APPROVED = "approved", "已更正"
    REFUSED = "refused", "未通过"
    WITHDRAWN = "withdrawn", "已撤回"


class SourceInfo(Case):
    """One for each student (SRC-01); a student without a row has not confirmed anything yet.

    What the roster holds (name, major …) stays there; here is what it does not hold.
    `earlier_cell` is what stood here before the round that is being reviewed.
    """

    student: fields.OneToOneRelation[Student] = fields.OneToOneField(
        "models.Student", related_name="source_info", on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(SourceState, max_length=12)
    origin = fields.CharField(max_length=12, default="")
    phone_cell = fields.BinaryField(null=True)
    email_cell = fields.BinaryField(null=True)
    qq_cell = fields.BinaryField(null=True)
    address_cell = fields.BinaryField(null=True)
    postcode_cell = fields.BinaryField(null=True)
    home_phone_cell = fields.BinaryField(null=True)
    home_contact_cell = fields.BinaryField(null=True)
    candidate_no_cell = fields.BinaryField(null=True)
    nation_cell = fields.BinaryField(null=True)
    politics_cell = fields.BinaryField(null=True)
    direction_cell = fields.BinaryField(null=True)
    training_cell = fields.BinaryField(null=True)
    earlier_cell = fields.BinaryField(null=True)

    student_id: UUID

    privacy = plain("state") | {
        "origin": S2,
        "phone_cell": S3,
        "email_cell": S3,
        "qq_cell": S3,
        "address_cell": S3,
        "postcode_cell": S3,
        "home_phone_cell": S3,
        "home_contact_cell": S3,
        "candidate_no_cell": S3,
        "nation_cell": S3,
        "politics_cell": S3,
        "direction_cell": S3,
        "training_cell": S3,
        "earlier_cell": S3,
    }

    class Meta:
        table = "source_info"
        indexes = (("site", "state", "state_since"),)


class Correction(Case):
    """A student says that a value is wrong, what it should be, and why (SRC-09); or a teacher,
    `entered_by`, who was told so (SRC-06, SRC-07).

    `changes_cell` holds `{item: [before, after]}`; it is S4 because an ID number may be in it.
    """

    student: fields.ForeignKeyRelation[Student] = fields.ForeignKeyField(
        "models.Student", related_name="corrections", on_delete=fields.RESTRICT
    )
    state = fields.CharEnumField(CorrectionState, max_length=12)
    changes_cell: Any = fields.BinaryField()
    words = fields.CharField(max_length=200)
    entered_by = fields.UUIDField(null=True)

    student_id: UUID

    privacy = plain("state", "entered_by") | {"changes_cell": S4, "words": S2}
    guards = (
        "CREATE UNIQUE INDEX correction_one_waiting ON correction (student_id)"
        " WHERE state IN ('at_college', 'waiting')",
    )

    class Meta:
        table = "correction"
        indexes = (("site", "state", "state_since"),)


class SourceCall(Model):
    """A 生源核对通知 as it was sent (SRC-10): from then on the check of its scope is open.

    Without a site it was the province's, without a college or a year it was for all of them.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    site: fields.ForeignKeyNullableRelation[Site] = fields.ForeignKeyField(
        "models.Site", related_name="source_calls", on_delete=fields.RESTRICT, null=True
    )
    college_id = fields.UUIDField(null=True)
    graduation_year = fields.SmallIntField(null=True)
    sent_at = fields.DatetimeField()
    sent_by = fields.UUIDField(null=True)
    by_wechat = fields.IntField()
    by_sms = fields.IntField()
    unreachable = fields.IntField()

    site_id: UUID | None

    privacy = plain(
        "college_id", "graduation_year", "sent_at", "sent_by", "by_wechat", "by_sms", "unreachable"
    )

    class Meta:
        table = "source_call"
        indexes = (("site", "sent_at"),)
