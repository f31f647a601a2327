"""A class of data, how long it is kept, and what happens then: declared
by each domain in its `retention.py`.

    keeps("codes", "短信验证码", timedelta(minutes=10), "到期后 10 分钟删除",
          rows=lambda before: OneTimeCode.filter(expires_at__lt=before))

`before` is the moment up to which things are too old: now less the period. What has no deed of its
own is deleted; a deed takes the same query and gives how many it destroyed. How long papers are
kept, their declaration says (papers/kinds.py).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from tortoise.queryset import QuerySet

from server.platform.access.actor import SYSTEM
from server.platform.papers import kinds as papers
from server.platform.papers import queries, service
from server.platform.papers.kinds import Keeping, Papers
from server.platform.storage import service as storage
from server.platform.storage.models import StoredFile

DAY = timedelta(days=1)
YEAR = timedelta(days=365)
LOGS = timedelta(days=400)
"""The law wants six months at least; six calendar months reach 184 days."""

Rows = Callable[[datetime], QuerySet[Any]]
Count = Callable[[datetime], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class DataClass:
    """`period` None: nothing of it is destroyed by itself; `words` say why."""

    name: str
    title: str
    period: timedelta | None
    words: str
    due: Count | None = None
    destroy: Count | None = None


_classes: dict[str, DataClass] = {}


def keeps(
    name: str,
    title: str,
    period: timedelta | None,
    words: str,
    *,
    rows: Rows | None = None,
    due: Count | None = None,
    destroy: Count | None = None,
) -> DataClass:
    """Declare a class, by the query of what is too old, or by two deeds that count and destroy.

    Raises `ValueError` when the name is taken, or a period comes without a way to keep to it.
    """
    if rows is not None:
        due, destroy = due or _counting(rows), destroy or _deleting(rows)
    if name in _classes or (period is not None and (due is None or destroy is None)):
        raise ValueError(f"{name}: declared twice, or without its deed")
    made = DataClass(name, title, period, words, due, destroy)
    _classes[name] = made
    return made


def classes() -> Mapping[str, DataClass]:
    """Every class by its name; what outlived its case goes last, after the cases themselves."""
    kept = [_of_papers(d, keeping) for d in papers.declared() for keeping in d.keeping]
    return _classes | {made.name: made for made in (*kept, LEFT)}


def _of_papers(declared: Papers, keeping: Keeping) -> DataClass:
    rows = partial(queries.due, declared, keeping)
    return DataClass(
        keeping.name,
        keeping.title,
        keeping.period,
        keeping.words,
        _counting(rows),
        _destroying(rows),
    )


def _counting(rows: Rows) -> Count:
    async def count(before: datetime) -> int:
        return int(await rows(before).count())

    return count


def _deleting(rows: Rows) -> Count:
    async def delete(before: datetime) -> int:
        return int(await rows(before).delete())

    return delete


def _destroying(rows: Rows) -> Count:
    async def destroy(before: datetime) -> int:
        return await service.destroy(rows(before))

    return destroy


LEFT = DataClass(
    "papers",
    "所属事项已经删除的材料",
    timedelta(0),
    "随所属的事项一起删除",
    _counting(lambda _: queries.left()),
    _destroying(lambda _: queries.left()),
)


async def destroy_file(file_id: object) -> bool:
    """A file that may be gone already."""
    file = await StoredFile.get_or_none(id=file_id)
    if file is not None:
        await storage.destroy(SYSTEM, file)
    return file is not None
