"""Keyset paging: a cursor says after which row to go on, and nothing else."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

import orjson
from pydantic import Field
from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from server.platform.errors import Invalid, invalid
from server.platform.web.forms import Form, View, is_storable, moment

Item = TypeVar("Item", bound=View)


class PageQuery(Form):
    """What every list understands."""

    after: str = Field("", title="页码", max_length=400)
    limit: int = Field(30, title="每页条数", ge=1, le=100)


class LeafQuery(PageQuery):
    """What a list understands that is leafed through in both directions."""

    before: str = Field("", title="页码", max_length=400)


@dataclass(frozen=True, slots=True)
class Leaf:
    """The rows of a page, and the cursors of the pages before and after it."""

    rows: list[Any]
    previous: str | None
    next: str | None


class Items(View, Generic[Item]):
    """A page of a list: `next` is the cursor of the page that follows, or null."""

    items: list[Item]
    next: str | None = None


def encode(*key: Any) -> str:
    """A cursor from the sort key of the last row shown."""
    return base64.urlsafe_b64encode(orjson.dumps(key, default=str)).rstrip(b"=").decode()


def decode(cursor: str, parts: int) -> list[Any]:
    """The sort key in a cursor. Raises `Invalid` for anything that `encode` did not make."""
    try:
        key = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError):
        key = None
    if not isinstance(key, list) or len(key) != parts or not is_storable(key):
        raise stale()
    return key


def row_number(cursor: str) -> int:
    """The number in a cursor of a list that is sorted by it. Raises `Invalid`."""
    (number,) = decode(cursor, 1)
    if not isinstance(number, int) or not 0 <= number < 2**63:
        raise stale()
    return number


def moment_and_id(cursor: str) -> tuple[datetime, UUID]:
    """The key of a list that is sorted by time and id. Raises `Invalid`."""
    at, ident = decode(cursor, 2)
    try:
        return moment(str(at)), UUID(str(ident))
    except ValueError:
        raise stale() from None


def text_and_id(cursor: str) -> tuple[str, UUID]:
    """The key of a list that is sorted by a text and an id. Raises `Invalid`."""
    text, ident = decode(cursor, 2)
    if not isinstance(text, str) or "\0" in text:
        raise stale()
    try:
        return text, UUID(str(ident))
    except ValueError:
        raise stale() from None


def beyond(cursor: str, column: str) -> Q:
    """What follows a cursor in a list that is sorted by this moment and id, newest first; all of
    it without one. Raises `Invalid`.
    """
    if not cursor:
        return Q()
    at, ident = moment_and_id(cursor)
    earlier: dict[str, Any] = {f"{column}__lt": at}
    same: dict[str, Any] = {column: at, "id__lt": ident}
    return Q(**earlier) | Q(**same)


def keyset(model: type[Model], order: Sequence[str], cursor: str) -> Q:
    """What follows a cursor in a list with this order, columns ascending or (`-`) descending, the
    last one unique; all of it without a cursor. Raises `Invalid`.
    """
    if not cursor:
        return Q()
    values = [
        _typed(_field(model, key.lstrip("-")), value)
        for key, value in zip(order, decode(cursor, len(order)), strict=True)
    ]
    beyond = Q()
    for key, value in reversed(list(zip(order, values, strict=True))):
        name, way = key.lstrip("-"), "lt" if key.startswith("-") else "gt"
        further: dict[str, Any] = {f"{name}__{way}": value}
        same: dict[str, Any] = {name: value}
        # The bound on the first column alone is what an index can begin at.
        bound: dict[str, Any] = {f"{name}__{way}e": value}
        rest = Q(**further) | (Q(**same) & beyond)
        beyond = Q(**further) if beyond == Q() else Q(**bound) & rest
    return beyond


async def leaf(rows: QuerySet[Any], order: Sequence[str], query: LeafQuery) -> Leaf:
    """The page of a list that an address asks for; what `order` is, `keyset` says. One query, and
    one more where less than a page precedes. Raises `Invalid`.
    """
    after = query.after
    if query.before:
        backward = [key[1:] if key.startswith("-") else f"-{key}" for key in order]
        found, more = await _following(rows, backward, query.before, query.limit)
        if len(found) == query.limit:
            found.reverse()
            return Leaf(found, key_of(order, found[0]) if more else None, key_of(order, found[-1]))
        after = ""  # the first page, whole
    found, more = await _following(rows, order, after, query.limit)
    previous = key_of(order, found[0]) if after and found else None
    return Leaf(found, previous, key_of(order, found[-1]) if more else None)


async def _following(
    rows: QuerySet[Any], order: Sequence[str], cursor: str, limit: int
) -> tuple[list[Any], bool]:
    beyond = rows.filter(keyset(rows.model, order, cursor)).order_by(*order)
    return cut(await beyond.limit(limit + 1), limit)


def key_of(order: Sequence[str], row: Any) -> str:
    """The cursor at this row in a list with this order."""
    values = []
    for key in order:
        value = row
        for step in key.lstrip("-").split("__"):
            value = getattr(value, step)
        values.append(value.isoformat() if isinstance(value, datetime) else value)
    return encode(*values)


def _field(model: type[Model], path: str) -> fields.Field[Any]:
    *relations, name = path.split("__")
    for relation in relations:
        known: Any = model._meta.fields_map[relation]
        model = known.related_model
    return model._meta.fields_map[name]


def _typed(column: fields.Field[Any], value: Any) -> Any:
    """A cursor's value as the column's own type. Raises `Invalid` for anything else."""
    try:
        if isinstance(column, fields.DatetimeField):
            return moment(value)
        if isinstance(column, fields.UUIDField):
            return UUID(value)
        if isinstance(column, fields.DateField):
            return date.fromisoformat(value)
    except (TypeError, ValueError, AttributeError):
        raise stale() from None
    if isinstance(column, fields.IntField | fields.BigIntField | fields.SmallIntField):
        bits = 63 if isinstance(column, fields.BigIntField) else 31
        is_fitting = type(value) is int and -(2**bits) <= value < 2**bits
    else:
        is_fitting = isinstance(value, str) and is_storable(value)
    if not is_fitting:
        raise stale()
    return value


def stale() -> Invalid:
    return invalid("after", "这一页已经失效，请从第一页开始看")


def cut(rows: list[Any], limit: int) -> tuple[list[Any], bool]:
    """Rows were read one beyond `limit`: the page, and whether another one follows."""
    return rows[:limit], len(rows) > limit
