"""The evidence chain: every act leaves a row, rows are sealed in order, and anyone can check.

`record` puts an unsealed row into the caller's transaction: no row, no commit. One sealer
then numbers the rows of each stream and sets `hash = SHA-256(prev | canonical JSON)` (RFC 8785).
Doing that inside the request would make all writers wait for each other. Anchors (anchors.py)
hold the end of each stream in place. Open window: a row is unprotected until sealed (<= 1 s).

Actions are `noun.verb`: `session.start`, `session.refuse`, `student.bind`, `roster.accept`,
`value.reveal`, `export.make`, `case.approve`, `key.use`, `file.link`, `role.change`.
Every sign-in and its refusal, every refused act, reveal, export, approval, key use, change of
rights and deletion has a row (ASVS 16.3).
"""

from __future__ import annotations

import asyncio
import hmac
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

import asyncpg
import orjson
from tortoise.models import Model

from server.platform import clock, database
from server.platform.privacy import anchors, keys
from server.platform.privacy.canonical import FIRST, row_hash, tidy
from server.platform.privacy.scrub import scrub_personal

SYSTEM_STREAM = "system"
BATCH = 5_000
_ACTION = re.compile(r"[a-z][a-z_]*(\.[a-z][a-z_]*)+")
_RECORDED = (
    "at, actor_kind, actor_id, roles, action, object_kind, result, reason, address, device,"
    " request_id, details, stream, object_id"
)
_COLUMNS = (
    "id, at, stream, actor_kind, actor_id, roles, action, object_kind, object_id, result, reason,"
    " address, device, request_id, details, seq, prev, hash"
)


class Who(Protocol):
    """What the trail asks of an actor; `server.platform.access.actor.Actor` has it all."""

    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> UUID | None: ...
    @property
    def roles(self) -> Collection[str]: ...
    @property
    def site_code(self) -> str: ...
    @property
    def session_id(self) -> UUID | None: ...
    @property
    def address(self) -> str: ...
    @property
    def request_id(self) -> str: ...


async def record(
    actor: Who,
    action: str,
    about: Model | tuple[str, object] | None = None,
    *,
    result: str = "ok",
    reason: str = "",
    details: Mapping[str, Any] | None = None,
    stream: str | None = None,
    device: str = "",
) -> None:
    """Add one row to the trail, in the running transaction.

    `about` is a model row or `(kind, id)`; `stream` the site whose trail it is (the actor's own
    site, else `system`); `details` plain words, counts and ids, never a personal value: use
    `cipher.fingerprint`. The address is kept as a keyed hash; whoever holds the key can check a
    suspected one. Raises `ValueError` for an action that is not `noun.verb`.
    """
    kind, ident = _object_of(about)
    row = _Row(actor, action, kind, result, reason, details, device)
    async with database.driver() as connection:
        await connection.execute(
            f"INSERT INTO audit_entry ({_RECORDED}) VALUES"
            " ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            *row.columns,
            (stream or actor.site_code or SYSTEM_STREAM)[:20],
            ident[:64],
        )


async def record_many(
    actor: Who,
    action: str,
    kind: str,
    about: Sequence[tuple[UUID, UUID | None]],
    *,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Add a row for each of these objects of one kind, each in the trail of its own site (`about`
    are ids and sites'), in the running transaction and in one statement. Raises as `record` does.
    """
    row = _Row(actor, action, kind, details=details)
    async with database.driver() as connection:
        await connection.execute(
            f"INSERT INTO audit_entry ({_RECORDED})"
            " SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,"
            " COALESCE(site.code, $15), object.id::text"
            " FROM unnest($13::uuid[], $14::uuid[]) WITH ORDINALITY AS object (id, site_id, place)"
            " LEFT JOIN site ON site.id = object.site_id ORDER BY object.place",
            *row.columns,
            [ident for ident, _ in about],
            [site_id for _, site_id in about],
            (actor.site_code or SYSTEM_STREAM)[:20],
        )


@dataclass(frozen=True, slots=True)
class _Row:
    """What the rows of one act have in common, as the table takes it."""

    actor: Who
    action: str
    kind: str
    result: str = "ok"
    reason: str = ""
    details: Mapping[str, Any] | None = None
    device: str = ""

    def __post_init__(self) -> None:
        if not _ACTION.fullmatch(self.action):
            raise ValueError(f"not a namespaced action: {self.action!r}")

    @property
    def columns(self) -> tuple[Any, ...]:
        actor = self.actor
        return (
            clock.now(),
            str(actor.kind)[:12],
            actor.id,
            sorted(str(role) for role in actor.roles),
            self.action,
            self.kind[:40],
            tidy(self.result)[:20],
            scrub_personal(tidy(self.reason))[:200],
            address_hash(actor.address),
            tidy(self.device or str(actor.session_id or ""))[:64],
            tidy(actor.request_id)[:64],
            orjson.dumps(tidy(self.details or {}, text=scrub_personal)).decode(),
        )


def address_hash(address: str) -> str:
    """The form in which the trail knows a network address; `""` stays empty."""
    if not address:
        return ""
    return hmac.digest(keys.purpose_key("address"), address.encode(), "sha256").hex()[:32]


async def seal(limit: int = BATCH, *, wait: bool = False) -> int:
    """Seal what is waiting, at most `limit` rows; how many were. One sealer at a time: the
    others get 0, or `wait` for their turn. The worker calls this every second.
    """
    async with database.transaction(), database.driver() as connection:
        if wait:
            await connection.execute("SELECT pg_advisory_xact_lock($1)", anchors.LOCK)
        elif not await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", anchors.LOCK):
            return 0
        rows = await connection.fetch(
            f"SELECT {_COLUMNS} FROM audit_entry WHERE seq IS NULL ORDER BY id LIMIT $1", limit
        )
        if not rows:
            return 0
        ends = await _ends(connection, {row["stream"] for row in rows})
        sealed = await asyncio.to_thread(_sealed, rows, ends)
        await connection.execute(
            "UPDATE audit_entry e SET seq = v.seq, prev = v.prev, hash = v.hash"
            " FROM unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[])"
            " AS v(id, seq, prev, hash) WHERE e.id = v.id",
            *map(list, zip(*sealed, strict=True)),
        )
        return len(rows)


@dataclass(frozen=True, slots=True)
class Fault:
    """The first thing wrong: which row (if there is one) and in which way."""

    stream: str
    seq: int
    row: int | None
    why: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a walk along the chain found."""

    ok: bool
    checked: int
    anchors: int
    first_bad: Fault | None


async def verify(data_dir: Path) -> Report:
    """Walk every stream from its first row and compare with the anchors; stops at the first fault.

    Finds a changed, removed, inserted or swapped row, and a tail that was cut after its anchor.
    """
    try:
        marks, count = await anchors.marks(data_dir)
    except anchors.AnchorBroken as broken:
        return Report(False, 0, 0, Fault("", 0, None, str(broken)))
    walk = Walk(marks)
    async with database.transaction(), database.driver() as connection:
        cursor = await connection.cursor(
            f"SELECT {_COLUMNS} FROM audit_entry WHERE seq IS NOT NULL ORDER BY stream, seq",
            timeout=600,
        )
        while walk.fault is None and (rows := await cursor.fetch(BATCH, timeout=600)):
            await asyncio.to_thread(walk.check, rows)
    fault = walk.fault or walk.missing()
    return Report(fault is None, walk.checked, count, fault)


class Walk:
    """Where a verification stands: the stream it is in, its last number and hash."""

    def __init__(self, marks: dict[tuple[str, int], bytes]) -> None:
        self.marks = marks
        self.checked = 0
        self.fault: Fault | None = None
        self._stream: str | None = None
        self._seq = 0
        self._hash = FIRST

    def check(self, rows: list[asyncpg.Record]) -> None:
        for row in rows:
            if row["stream"] != self._stream:
                self._stream, self._seq, self._hash = row["stream"], 0, FIRST
            why = self._fault_of(row)
            if why:
                self.fault = Fault(row["stream"], self._seq + 1, row["id"], why)
                return
            self._seq, self._hash = row["seq"], row["hash"]
            self.checked += 1

    def _fault_of(self, row: asyncpg.Record) -> str:
        if row["seq"] != self._seq + 1:
            return "a row before this one is missing"
        if row["prev"] != self._hash:
            return "it does not follow the row before it"
        if row_hash(self._hash, row) != row["hash"]:
            return "it was changed after it was sealed"
        mark = self.marks.pop((row["stream"], row["seq"]), None)
        if mark is not None and mark != row["hash"]:
            return "it is not the row that was anchored"
        return ""

    def missing(self) -> Fault | None:
        """An anchor that no row answers to: the end of that stream was cut off."""
        if not self.marks:
            return None
        stream, seq = min(self.marks)
        return Fault(stream, seq, None, "rows up to an anchor are missing: the tail was cut")


async def _ends(connection: asyncpg.Connection, streams: set[str]) -> dict[str, tuple[int, bytes]]:
    rows = await connection.fetch(
        "SELECT s, e.seq, e.hash FROM unnest($1::text[]) AS s CROSS JOIN LATERAL (SELECT seq, hash"
        " FROM audit_entry WHERE stream = s AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1) e",
        sorted(streams),
    )
    return {row["s"]: (row["seq"], row["hash"]) for row in rows}


def _sealed(
    rows: list[asyncpg.Record], ends: dict[str, tuple[int, bytes]]
) -> list[tuple[int, int, bytes, bytes]]:
    sealed = []
    for row in rows:
        seq, prev = ends.get(row["stream"], (0, FIRST))
        digest = row_hash(prev, row, seq + 1)
        ends[row["stream"]] = (seq + 1, digest)
        sealed.append((row["id"], seq + 1, prev, digest))
    return sealed


def _object_of(about: Model | tuple[str, object] | None) -> tuple[str, str]:
    if about is None:
        return "", ""
    if isinstance(about, tuple):
        return about[0], str(about[1])
    return about._meta.db_table, str(about.pk)
