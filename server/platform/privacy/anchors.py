"""Signed statements of where every audit stream ends, kept outside the database as well.

An anchor is what reveals a cut tail or a chain that was rewritten whole. It is written every
hour or 10,000 rows; what lies after the last one is the open window. Each names the one before it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import asyncpg
import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from server.platform import clock, database
from server.platform.privacy import keys

LOCK = 0x6A_69_75_79
"""The advisory lock of the one sealer; an anchor is taken under it, so no end is moving."""

EVERY = timedelta(hours=1)
EVERY_ROWS = 10_000

_ENDS = """
WITH RECURSIVE streams AS (
    (SELECT stream FROM audit_entry WHERE seq IS NOT NULL ORDER BY stream LIMIT 1)
    UNION ALL
    SELECT (SELECT e.stream FROM audit_entry e WHERE e.stream > s.stream AND e.seq IS NOT NULL
            ORDER BY e.stream LIMIT 1)
    FROM streams s WHERE s.stream IS NOT NULL
)
SELECT s.stream, h.seq, h.hash FROM streams s CROSS JOIN LATERAL (
    SELECT seq, hash FROM audit_entry e WHERE e.stream = s.stream AND e.seq IS NOT NULL
    ORDER BY e.seq DESC LIMIT 1) h
WHERE s.stream IS NOT NULL
"""


class AnchorBroken(Exception):
    """An anchor is forged, missing, or says something else in the file than in the database."""


async def write(data_dir: Path, *, now: bool = False) -> Path | None:
    """Write an anchor if one is due (or `now`), to `<data_dir>/anchors/` and the database.

    None when it is not due, nothing was added, or another process is sealing. Raises
    `AnchorBroken` if another anchor of that number lies there: the database was set back.
    """
    async with database.transaction(), database.driver() as connection:
        if not await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", LOCK):
            return None
        last = await connection.fetchrow(
            "SELECT number, at, rows, document FROM audit_anchor ORDER BY number DESC LIMIT 1"
        )
        ends = await connection.fetch(_ENDS)
        rows = sum(row["seq"] for row in ends)
        new = rows - (last["rows"] if last else 0)
        is_old = last is None or clock.now() - last["at"] >= EVERY
        added = None
        if new and (now or is_old or new >= EVERY_ROWS):
            added = await _add(connection, last, ends, rows)
    # Committed first: a crash here leaves a row without its file, and the next call files it.
    latest = added or (last and (last["number"], last["document"]))
    filed = await asyncio.to_thread(_file, data_dir / "anchors", *latest) if latest else None
    return filed if added else None


async def marks(data_dir: Path) -> tuple[dict[tuple[str, int], bytes], int]:
    """Every `(stream, seq) -> hash` that some anchor vouches for, and how many anchors there are.

    Files without a row in the database are a fault; rows without a file are not, because a restored
    or second machine has no files. Raises `AnchorBroken`.
    """
    filed = await asyncio.to_thread(_read_files, data_dir / "anchors")
    async with database.driver() as connection:
        rows = await connection.fetch("SELECT number, document FROM audit_anchor ORDER BY number")
    stored = {row["number"]: row["document"] for row in rows}
    found: dict[tuple[str, int], bytes] = {}
    previous = ""
    for number in sorted(stored.keys() | filed.keys()):
        text = filed.get(number) or stored[number]
        body = _opened(number, text)
        for stream, (seq, digest) in body["ends"].items():
            found[stream, seq] = bytes.fromhex(digest)
        if number not in stored or stored[number] != text:
            raise AnchorBroken(f"anchor {number} was removed or changed in the database")
        if body["number"] != number or body["previous"] != previous:
            raise AnchorBroken(f"anchor {number} does not follow the one before it")
        previous = sha256(text.encode()).hexdigest()
    return found, len(stored)


async def _add(
    connection: asyncpg.Connection,
    last: asyncpg.Record | None,
    ends: list[asyncpg.Record],
    rows: int,
) -> tuple[int, str]:
    at = clock.now()
    number = last["number"] + 1 if last else 1
    text = _signed(
        {
            "number": number,
            "at": at.isoformat(),
            "previous": sha256(last["document"].encode()).hexdigest() if last else "",
            "ends": {row["stream"]: [row["seq"], row["hash"].hex()] for row in ends},
        }
    )
    await connection.execute(
        "INSERT INTO audit_anchor (number, at, rows, document) VALUES ($1, $2, $3, $4)",
        number,
        at,
        rows,
        text,
    )
    return number, text


def _signed(body: dict[str, Any]) -> str:
    key = Ed25519PrivateKey.from_private_bytes(keys.purpose_key("audit"))
    content = orjson.dumps(body, option=orjson.OPT_SORT_KEYS)
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    signed = {"anchor": body, "key": public.hex(), "signature": key.sign(content).hex()}
    return orjson.dumps(signed, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2).decode()


def _opened(number: int, text: str) -> dict[str, Any]:
    """What an anchor says, once its signature is proven with our own key, not the one it names."""
    public = Ed25519PrivateKey.from_private_bytes(keys.purpose_key("audit")).public_key()
    try:
        document = orjson.loads(text)
        body: dict[str, Any] = document["anchor"]
        content = orjson.dumps(body, option=orjson.OPT_SORT_KEYS)
        public.verify(bytes.fromhex(document["signature"]), content)
    except (InvalidSignature, ValueError, KeyError, TypeError):
        raise AnchorBroken(f"the signature of anchor {number} is not ours") from None
    return body


def _file(folder: Path, number: int, text: str) -> Path:
    """Put the anchor's file there whole; one that is there already is never replaced."""
    path = folder / f"{number:08d}.json"
    if not path.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = folder / f".{number:08d}.{secrets.token_hex(4)}"
        with draft.open("x", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
        draft.unlink()
    if path.read_text("utf-8") != text:
        raise AnchorBroken(f"another anchor {number} exists: the database was set back")
    return path


def _read_files(folder: Path) -> dict[int, str]:
    return {int(path.stem): path.read_text("utf-8") for path in sorted(folder.glob("[0-9]*.json"))}
