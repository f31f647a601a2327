"""Finding rows by the key of a text: an index over `loose_key(column)` serves it."""

from __future__ import annotations

from typing import Any, TypeVar

from pypika_tortoise.terms import Function as Call
from pypika_tortoise.terms import LiteralValue
from tortoise.expressions import Function
from tortoise.models import Model
from tortoise.queryset import QuerySet

from server.platform.normal_forms.keys import loose_key

M = TypeVar("M", bound=Model)


class _Call(Call):
    def __init__(self, column: Any) -> None:
        super().__init__("loose_key", column)


class LooseKey(Function):
    """The database's `loose_key` of a column."""

    database_func = _Call


class _Substring(Call):
    def __init__(self, column: Any) -> None:
        super().__init__("substr", column, LiteralValue("9"), LiteralValue("9"))


class OrganisationCode(Function):
    """The 组织机构代码 in a column of credit codes, as an index has it."""

    database_func = _Substring


def alike(rows: QuerySet[M], **texts: str) -> QuerySet[M]:
    """Those rows whose columns say the same as these texts."""
    keys = {f"{column}_key": LooseKey(column) for column in texts}
    wanted = {f"{column}_key": loose_key(text) for column, text in texts.items()}
    return rows.annotate(**keys).filter(**wanted)
