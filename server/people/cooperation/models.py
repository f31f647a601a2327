"""校地校企合作: a need that one side publishes, and a row for everyone on the other who got it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tortoise import fields

from server.platform.labels import Labelled
from server.platform.privacy.fields import S1, S2, plain
from server.platform.workflow.case import Case


class Side(Labelled):
    EMPLOYER = "employer", "用人单位"
    SCHOOL = "school", "学校"

    @property
    def other(self) -> Side:
        return Side.SCHOOL if self is Side.EMPLOYER else Side.EMPLOYER


class NeedState(Labelled):
    DRAFT = "draft", "草稿"
    PUBLISHED = "published", "已发布"
    WITHDRAWN = "withdrawn", "已撤回"
    DISCARDED = "discarded", "已放弃"


class AnswerState(Labelled):
    UNANSWERED = "unanswered", "未回应"
    ANSWERED = "answered", "已回应"


class Need(Case):
    """What one side asks of everybody on the other (COOP-01, COOP-05).

    `side` is the author's. A school's need has the school as its site and no employer; an
    employer's has the employer's own site, the province. `text` is cleaned HTML (texts.py).
    """

    side = fields.CharEnumField(Side, max_length=10)
    employer: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Employer", related_name="needs", null=True, on_delete=fields.RESTRICT
    )
    author: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="needs", on_delete=fields.RESTRICT
    )
    author_name = fields.CharField(max_length=60)
    title = fields.CharField(max_length=60)
    text = fields.TextField()
    published_at = fields.DatetimeField(null=True)
    state = fields.CharEnumField(NeedState, max_length=10)

    employer_id: UUID | None
    author_id: UUID

    privacy = plain("state", "side") | {"author_name": S2, "title": S1, "text": S1}
    searched = ("title",)
    guards = (
        "ALTER TABLE need ADD CONSTRAINT need_of_one_side"
        " CHECK ((side = 'employer') = (employer_id IS NOT NULL))",
    )

    class Meta:
        table = "need"
        indexes = (
            ("employer", "published_at"),
            ("site", "side", "published_at"),
            ("published_at", "id"),
        )


class NeedAnswer(Case):
    """A need as one receiver has it, from the moment it was published (COOP-02, COOP-06).

    A row for each school and employer between which a need passes: `site` is the school, whichever
    of the two answers; `side` says which one does. `created_at` is when it was published.
    `set_aside_at` is when the receiver chose 否: no to-do any more, but still free to answer.
    """

    need: fields.ForeignKeyRelation[Need] = fields.ForeignKeyField(
        "models.Need", related_name="answers", on_delete=fields.RESTRICT
    )
    side = fields.CharEnumField(Side, max_length=10)
    employer: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "models.Employer", related_name="need_answers", on_delete=fields.RESTRICT
    )
    words = fields.CharField(max_length=1000, default="")
    answered_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "models.Account", related_name="need_answers", null=True, on_delete=fields.RESTRICT
    )
    answerer = fields.CharField(max_length=60, default="")
    set_aside_at = fields.DatetimeField(null=True)
    state = fields.CharEnumField(AnswerState, max_length=10)

    need_id: UUID
    employer_id: UUID
    answered_by_id: UUID | None

    privacy = plain("state", "side") | {"words": S2, "answerer": S2}

    class Meta:
        table = "need_answer"
        unique_together = (("need", "site", "employer"),)
        indexes = (
            ("need", "state"),
            ("need", "state_since"),
            ("site", "side", "created_at"),
            ("employer", "side", "created_at"),
        )
