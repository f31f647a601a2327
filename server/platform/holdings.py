"""What each domain holds about a person: declared once, beside the domain, in its `holdings.py`.

    holds(
        "基本信息",
        Table(Profile, of=lambda p: Q(student_id=p.id), labels={"wish": "就业意向", …}),
        why="…", kept="…", fate=Fate.GOES, erase=erase,
    )

From it come the page that says so in plain words, the copy (every labelled field, cells opened),
and the deletion. A case's papers (papers/kinds.py) are held of whomever the case is held of: no
entry names them. A model with personal fields (S2 and up) that nobody declares, so or as `passing`,
fails a test. How sensitive a field is comes from the model's own declaration (privacy/fields.py).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.models import Model

from server.platform import clock
from server.platform.access.actor import SYSTEM, Kind
from server.platform.labels import Labelled
from server.platform.papers import kinds, queries
from server.platform.papers.kinds import Papers
from server.platform.papers.models import Paper
from server.platform.privacy import audit, cipher
from server.platform.privacy.cipher import Place
from server.platform.privacy.fields import S2, Class, class_of, declared
from server.platform.storage.models import StoredFile

EVERYBODY = frozenset({Kind.STUDENT, Kind.RECRUITER, Kind.STAFF})
CELL = "_cell"


@dataclass(frozen=True, slots=True)
class Person:
    """Whose data it is; the id is the account's and, for a student, the roster row's."""

    id: UUID
    kind: Kind


class Fate(Labelled):
    """What becomes of it when the account is deleted."""

    GOES = "goes", "删除"
    STAYS = "stays", "仍然保存"
    BLIND = "blind", "去掉姓名后保存"


Record = dict[str, Any]
Files = Callable[[Person], Awaitable[list[tuple[str, StoredFile]]]]
Erase = Callable[[Person], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class Table:
    """One model: which rows are the person's, and what its fields are called.

    `withheld` are personal fields that are in no copy, each with the reason. `stays` are cells
    that outlive the account. `words` gives what codes mean, instead of the column's own value.
    `is_about` is False for cases that are a unit's or an office's, in which the person only took
    part: what others wrote in their history is not his to take along.
    """

    model: type[Model]
    of: Callable[[Person], Q]
    labels: Mapping[str, str]
    withheld: Mapping[str, str] = field(default_factory=dict)
    stays: tuple[str, ...] = ()
    words: Callable[[Any], Awaitable[Record]] | None = None
    is_about: bool = True

    def places(self, row: Any, person: Person) -> list[tuple[str, Place, bytes]]:
        """The row's sealed fields that have a label, with where they stand."""
        table = self.model._meta.db_table
        return [
            (name, Place(person.id, table, name, row.id), bytes(cell))
            for name in self.labels
            if name.endswith(CELL) and (cell := getattr(row, name)) is not None
        ]

    def rows(self, person: Person) -> Any:
        """A query of the person's rows."""
        return self.model.filter(self.of(person)).distinct()


@dataclass(frozen=True, slots=True)
class Holding:
    """One kind of data, in the words that its person reads.

    `order` is its place on the page and in a deletion, where the account comes last (90 and up).
    """

    title: str
    tables: tuple[Table, ...]
    order: int
    why: str
    kept: str
    fate: Fate
    fate_words: str = ""
    of: frozenset[Kind] = EVERYBODY
    files: Files | None = None
    erase: Erase | None = None

    def papers(self) -> list[tuple[Papers, Table]]:
        """The papers of its cases, and the table that says whose those are."""
        return [
            (papers, table)
            for table in self.tables
            for papers in kinds.declared()
            if papers.workflow.model is table.model
        ]

    def all_tables(self) -> list[Table]:
        """Its own, and those of its cases' papers."""
        return [*self.tables, *(_of_papers(*pair) for pair in self.papers())]

    def contents(self) -> list[tuple[str, Class]]:
        """Its fields as people call them, with the class that the model declares."""
        return [
            (label, class_of(table.model, name))
            for table in self.all_tables()
            for name, label in table.labels.items()
        ]

    async def all_files(self, person: Person) -> list[tuple[str, StoredFile]]:
        """The person's files by a name that people understand, his cases' papers among them."""
        found = await self.files(person) if self.files else []
        for papers, table in self.papers():
            mine = queries.among(papers, table.of(person))
            for row in await Paper.filter(mine).select_related("file"):
                title = f"{papers.workflow.label}-{papers.kind(row.kind).label}"
                found.append((f"{title}-{row.file.name}", row.file))
        return found


def _of_papers(papers: Papers, cases: Table) -> Table:
    async def words(row: Paper) -> Record:
        return {"kind": papers.kind(row.kind).label}

    return Table(
        Paper,
        of=lambda person: queries.among(papers, cases.of(person)),
        labels={"kind": "材料", "created_at": "上传时间"},
        words=words,
    )


_holdings: dict[str, Holding] = {}
_passing: dict[type[Model], str] = {}


def holds(title: str, *tables: Table, **said: Any) -> Holding:
    """Declare what is held.

    Raises `ValueError` when a title or a model is declared twice.
    """
    made = Holding(title, tables, **said)
    if title in _holdings:
        raise ValueError(f"{title} is declared twice")
    _holdings[title] = made
    return made


def passing(model: type[Model], why: str) -> None:
    """A model with personal fields of which no copy can be given, and why: short-lived secrets,
    rows that say nothing of anyone who has an account."""
    _passing[model] = why


def holdings(kind: Kind) -> list[Holding]:
    """What is held about this kind of person."""
    mine = [holding for holding in _holdings.values() if kind in holding.of]
    return sorted(mine, key=lambda holding: holding.order)


def undeclared(models: Iterable[type[Model]]) -> list[str]:
    """Every personal field that no entry names, as `Model.field`."""
    named: dict[type[Model], set[str]] = {}
    for holding in _holdings.values():
        for table in holding.all_tables():
            named.setdefault(table.model, set()).update(table.labels, table.withheld)
    return sorted(
        f"{model.__name__}.{name}"
        for model in models
        if model not in _passing
        for name, said in declared(model).items()
        if said >= S2 and name not in named.get(model, set())
    )


async def shred(file_ids: Iterable[UUID]) -> int:
    """Destroy the keys of files that a person's rows held; the sweep removes what is noise then.

    Call it in the deletion's transaction, after those rows are gone.
    """
    files = await StoredFile.filter(id__in=list(file_ids))
    for file in files:
        await audit.record(SYSTEM, "file.destroy", file, details={"purpose": file.purpose})
    return await StoredFile.filter(id__in=[file.id for file in files]).delete()


async def read(table: Table, person: Person) -> list[Record]:
    """The person's rows as `{label: value}`, codes in words, cells opened, empty ones left out."""
    found = []
    for row in await table.rows(person):
        places = table.places(row, person)
        plain = await cipher.reveal_many([(place, cell) for _, place, cell in places])
        opened = dict(zip((name for name, _, _ in places), plain, strict=True))
        said = await table.words(row) if table.words else {}
        record: Record = {}
        for name, label in table.labels.items():
            raw = opened.get(name) if name.endswith(CELL) else getattr(row, name)
            value = said.pop(name, shown(raw))
            if value not in (None, "", [], {}):
                record[label] = value
        found.append(record | {name: value for name, value in said.items() if value})
    return found


def shown(value: Any) -> Any:
    """A column's value as people read it."""
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, datetime):
        return f"{value.astimezone(clock.CHINA):%Y-%m-%d %H:%M:%S}"
    if isinstance(value, StrEnum):
        return getattr(value, "label", value.value)
    if isinstance(value, UUID):
        return str(value)
    return value
