"""密码申诉: somebody who has lost phone and mail asks for his unit's account back (AUTH-09)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise import fields

from server.platform.labels import Labelled
from server.platform.privacy.fields import S1, S2, S3, plain
from server.platform.workflow.case import Case


class AppealState(Labelled):
    WAITING = "waiting", "待省中心审核"
    APPROVED = "approved", "已通过"
    REFUSED = "refused", "未通过"
    WITHDRAWN = "withdrawn", "已撤回"
    EXPIRED = "expired", "到期未处理"


class Appeal(Case):
    """One open appeal an employer; its site is the province, which decides (AUTH-13).

    The appellant has no account: `number` and a code to `phone_cell` show him how it stands.
    `old_phone_cell` is the login phone that the approval replaced, so that its owner can be told.
    `code_given` is what the appellant typed: it may be the unit's 组织机构代码, or a code of no
    unit.
    """

    number = fields.CharField(max_length=12, unique=True)
    employer: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Employer", related_name="appeals", on_delete=fields.RESTRICT
    )
    code_given = fields.CharField(max_length=18, default="")
    contact = fields.CharField(max_length=30)
    phone_cell = fields.BinaryField()
    old_phone_cell = fields.BinaryField(null=True)
    reason = fields.CharField(max_length=300)
    state = fields.CharEnumField(AppealState, max_length=10)

    employer_id: UUID

    privacy = plain("state", "number") | {
        "code_given": S1,
        "contact": S2,
        "phone_cell": S3,
        "old_phone_cell": S3,
        "reason": S2,
    }
    searched = ("number", "contact")
    guards = (
        "CREATE UNIQUE INDEX appeal_one_open ON appeal (employer_id) WHERE state = 'waiting'",
    )

    class Meta:
        table = "appeal"
        indexes = (("state", "state_since"),)
