"""入驻: an employer asks a school to let it in, and the school decides (ENT-01, CON-21)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from server.platform.labels import Labelled
from server.platform.privacy.fields import S1, plain
from server.platform.workflow.case import Case


class AdmissionState(Labelled):
    WAITING = "waiting", "等待审核"
    ADMITTED = "admitted", "已入驻"
    REFUSED = "refused", "未通过"
    WITHDRAWN = "withdrawn", "已撤回"
    ENDED = "ended", "已取消入驻"


class Admission(Case):
    """One employer at one school; the case's site is the school, which reviews it.

    `mark` is the 单位标记 that some schools ask for (ENT-05).
    """

    employer: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Employer", related_name="admissions", on_delete=fields.RESTRICT
    )
    mark = fields.CharField(max_length=40, default="")
    words = fields.CharField(max_length=200, default="")
    state = fields.CharEnumField(AdmissionState, max_length=10)

    employer_id: UUID

    privacy = plain("state") | {"mark": S1, "words": S1}
    searched = ("mark",)
    guards = (
        "CREATE UNIQUE INDEX admission_one_alive ON admission (employer_id, site_id)"
        " WHERE state IN ('waiting', 'admitted')",
    )

    class Meta:
        table = "admission"
        indexes = (("site", "state", "state_since"), ("employer", "state"))


class SchoolsShown(Model):
    """That 申请入驻学校 opened by itself for an employer; it does so once (EREG-05)."""

    employer: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "models.Employer",
        related_name="schools_shown",
        primary_key=True,
        on_delete=fields.CASCADE,
    )
    at = fields.DatetimeField()

    employer_id: UUID

    privacy = plain()

    class Meta:
        table = "schools_shown"
