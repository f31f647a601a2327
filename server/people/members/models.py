"""Roles that an employer makes for its people, and requests to become one of them."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from server.people.employers.models import Employer
from server.platform.labels import Labelled
from server.platform.privacy.fields import S2, plain
from server.platform.workflow.case import Case


class EmployerRole(Model):
    """角色管理 (EREG-11): a name and the functions that it grants, of one employer."""

    id = fields.UUIDField(primary_key=True, default=uuid4)
    employer: fields.ForeignKeyRelation[Employer] = fields.ForeignKeyField(
        "models.Employer", related_name="roles", on_delete=fields.CASCADE
    )
    name = fields.CharField(max_length=20)
    functions = ArrayField("text", default=list)
    created_at = fields.DatetimeField()

    employer_id: UUID

    privacy = plain("name", "functions")

    class Meta:
        table = "employer_role"
        unique_together = (("employer", "name"),)


class RequestKind(Labelled):
    JOIN = "join", "加入单位"
    LEAD = "lead", "成为新管理员"


class RequestState(Labelled):
    AT_UNIT = "at_unit", "待单位管理员同意"
    AT_PROVINCE = "at_province", "待省中心审核"
    APPROVED = "approved", "已同意"
    REFUSED = "refused", "未同意"
    WITHDRAWN = "withdrawn", "已撤回"
    EXPIRED = "expired", "已过期"


OPEN = (RequestState.AT_UNIT, RequestState.AT_PROVINCE)


class MembershipRequest(Case):
    """Somebody asks to join a registered unit, or to become its administrator (EREG-14).

    `administrator` is who held that office when it was asked, and, once decided, until then;
    `objection` is what he says against it.
    """

    employer: fields.ForeignKeyRelation[Employer] = fields.ForeignKeyField(
        "models.Employer", related_name="requests", on_delete=fields.RESTRICT
    )
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="membership_requests", on_delete=fields.RESTRICT
    )
    administrator: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="answered_requests", on_delete=fields.RESTRICT
    )
    kind = fields.CharEnumField(RequestKind, max_length=4)
    title = fields.CharField(max_length=30)
    objection = fields.CharField(max_length=300, default="")
    state = fields.CharEnumField(RequestState, max_length=12)

    employer_id: UUID
    account_id: UUID
    administrator_id: UUID

    privacy = plain("kind", "state") | {"title": S2, "objection": S2}
    guards = (
        "CREATE UNIQUE INDEX membership_request_one_open ON membership_request (account_id)"
        " WHERE state IN ('at_unit', 'at_province')",
    )

    class Meta:
        table = "membership_request"
        indexes = (
            ("state", "state_since"),
            ("employer", "state", "state_since"),
            ("employer", "state_since"),
        )
