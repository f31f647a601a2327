"""The one way to write an audit row as bytes (RFC 8785), and its hash in the chain."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from enum import Enum
from hashlib import sha256
from typing import Any

import asyncpg
import orjson

FIRST = bytes(32)
"""What the first row of a stream follows."""

_LARGEST = 2**53 - 1
_AS_IT_STANDS = (
    "stream", "actor_kind", "roles", "action", "object_kind", "object_id", "result", "reason",
    "address", "device", "request_id",
)  # fmt: skip


def canonical(row: asyncpg.Record, seq: int) -> bytes:
    """The row as canonical JSON; RFC 8785 libraries of other languages give the same bytes.

    orjson with sorted keys equals RFC 8785 here because `tidy` lets in neither fractions, nor
    integers beyond 2^53, nor keys outside ASCII (a test compares the two).
    """
    content: dict[str, Any] = {name: row[name] for name in _AS_IT_STANDS}
    content["id"] = row["id"]
    content["seq"] = seq
    content["at"] = row["at"].astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    content["actor_id"] = str(row["actor_id"]) if row["actor_id"] else None
    content["details"] = {} if row["details"] == "{}" else orjson.loads(row["details"])
    return orjson.dumps(content, option=orjson.OPT_SORT_KEYS)


def row_hash(prev: bytes, row: asyncpg.Record, seq: int | None = None) -> bytes:
    """`SHA-256(prev | canonical JSON)` of a row, as number `seq` if it has none yet."""
    return sha256(prev + canonical(row, row["seq"] if seq is None else seq)).digest()


def tidy(value: Any, text: Callable[[str], str] = str) -> Any:
    """Plain JSON that PostgreSQL stores and RFC 8785 writes alike everywhere.

    Fractions and large integers become text, unstorable characters U+FFFD; `text` is applied
    to every string. Raises `ValueError` for a key that is not ASCII.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return tidy(value.value, text)
    if isinstance(value, str):
        readable = value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
        return text(readable.replace("\0", "\ufffd"))
    if isinstance(value, int):
        return value if abs(value) <= _LARGEST else str(value)
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {_key(key): tidy(item, text) for key, item in value.items()}
    if isinstance(value, Collection) and not isinstance(value, bytes | bytearray):
        items = sorted(value, key=str) if isinstance(value, set | frozenset) else value
        return [tidy(item, text) for item in items]
    return tidy(str(value), text)


def _key(key: object) -> str:
    name = str(key)
    if not name.isascii() or "\0" in name:
        raise ValueError(f"a key of an audit row must be ASCII: {name!r}")
    return name
