"""Changes to an approved employer's data that wait for the province (EREG-25, EREG-26)."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from server.people.employers.models import DocumentKind
from server.platform.labels import Labelled
from server.platform.privacy.fields import S1, S3, plain
from server.platform.workflow.case import Case


class EditState(Labelled):
    WAITING = "waiting", "待省中心审核"
    APPROVED = "approved", "已生效"
    REFUSED = "refused", "未通过"
    WITHDRAWN = "withdrawn", "已撤回"
    REPLACED = "replaced", "已被新的修改替换"


class EmployerEdit(Case):
    """One save that waits: `{column: [before, after]}`, and which documents it replaces.

    What is in force stays in `employer` until the approval writes it there.
    """

    employer: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Employer", related_name="edits", on_delete=fields.RESTRICT
    )
    changes: dict[str, list[Any]] = fields.JSONField(default=dict)
    kinds = ArrayField("text", default=list)
    state = fields.CharEnumField(EditState, max_length=10)

    employer_id: UUID

    privacy = plain("state", "kinds") | {"changes": S1}
    guards = (
        "CREATE UNIQUE INDEX employer_edit_one_waiting ON employer_edit (employer_id)"
        " WHERE state = 'waiting'",
    )

    class Meta:
        table = "employer_edit"
        indexes = (("state", "state_since"), ("employer", "state_since"))


class EditFile(Model):
    """A new picture that waits; `before` is the file in force when it was handed in.

    The row goes when the edit ends: the file is then the employer's, or nobody's.
    """

    id = fields.UUIDField(primary_key=True, default=uuid4)
    edit: fields.ForeignKeyRelation[EmployerEdit] = fields.ForeignKeyField(
        "models.EmployerEdit", related_name="files", on_delete=fields.CASCADE
    )
    kind = fields.CharEnumField(DocumentKind, max_length=20)
    file: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.StoredFile", on_delete=fields.RESTRICT
    )
    before: UUID | None = fields.UUIDField(null=True)

    edit_id: UUID
    file_id: UUID

    privacy = plain("before") | {"kind": S3}

    class Meta:
        table = "employer_edit_file"
        unique_together = (("edit", "kind"),)
