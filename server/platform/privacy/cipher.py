"""Encrypted cells: a value that only its own row, column and person can give back.

A cell is `version(1) | alg(1) | key id(2) | nonce(12) | ciphertext | tag(16)`, AES-256-GCM, bound
to table, column, row, subject and version: copied anywhere else it no longer opens. Each person
has a data key of his own, wrapped by one that derives from the root key.
"""

from __future__ import annotations

import asyncio
import hmac
import os
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

import asyncpg
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server.platform import clock, database
from server.platform.privacy import keys
from server.platform.privacy.cache import ShortLived

VERSION, AES_GCM = 1, 1
_HEADER, _NONCE, _TAG = 4, 12, 16
_MANY = 256
"""From so many cells on, the arithmetic leaves the event loop."""

_cache: ShortLived[tuple[UUID, bytes], bytes] = ShortLived(size=2048, seconds=30)


class Tampered(Exception):
    """A cell does not belong where it stands, was changed, or another root key wrote it."""


class Destroyed(Exception):
    """The person's key was destroyed: his values are gone for good."""


class Place(NamedTuple):
    """Where a cell stands, and about whom it is."""

    subject: UUID
    table: str
    column: str
    row: UUID


async def protect(subject: UUID, table: str, column: str, row: UUID, value: str) -> bytes:
    """Encrypt one value of a person into the cell that is stored. Raises `Destroyed`."""
    return (await protect_many([(Place(subject, table, column, row), value)]))[0]


async def reveal(subject: UUID, table: str, column: str, row: UUID, cell: bytes) -> str:
    """The value of a cell, read from the place it was made for. Raises `Tampered`, `Destroyed`."""
    return (await reveal_many([(Place(subject, table, column, row), cell)]))[0]


async def protect_many(values: Sequence[tuple[Place, str]]) -> list[bytes]:
    """Cells for many values, in order; missing keys of all persons are made in one statement."""
    # No cache here: a key made in a transaction that rolls back must never be used again.
    found = await _data_keys({place.subject for place, _ in values}, create=True)

    def encrypt() -> list[bytes]:
        return [_encrypt(found[place.subject], place, value) for place, value in values]

    return await asyncio.to_thread(encrypt) if len(values) >= _MANY else encrypt()


async def reveal_many(cells: Sequence[tuple[Place, bytes]]) -> list[str]:
    """Values of many cells, in order, with at most one query. Raises as `reveal` does."""
    for _, cell in cells:
        if len(cell) < _HEADER + _NONCE + _TAG or cell[:2] != bytes((VERSION, AES_GCM)):
            raise Tampered("not a cell of this version")
    wanted = {(place.subject, bytes(cell[2:4])) for place, cell in cells}
    known = {pair: key for pair in wanted if (key := _cache.get(pair)) is not None}
    missing = {subject for subject, _ in wanted - known.keys()}
    if missing:
        for subject, key in (await _data_keys(missing, create=False)).items():
            known[subject, _key_id(key)] = key
            _cache.put((subject, _key_id(key)), key)

    def decrypt() -> list[str]:
        return [_decrypt(known.get((p.subject, bytes(cell[2:4]))), p, cell) for p, cell in cells]

    return await asyncio.to_thread(decrypt) if len(cells) >= _MANY else decrypt()


async def destroy(subject: UUID) -> bool:
    """Destroy a person's key: nothing of his opens again, nothing new can be written.

    False when it was destroyed before. Other processes forget within 30 seconds.
    """
    async with database.driver() as connection:
        done = await connection.fetchval(
            "INSERT INTO person_key (subject, wrapped, created_at, destroyed_at)"
            " VALUES ($1, '', $2, $2) ON CONFLICT (subject) DO UPDATE"
            " SET wrapped = '', destroyed_at = $2 WHERE person_key.destroyed_at IS NULL"
            " RETURNING true",
            subject,
            clock.now(),
        )
    _cache.drop(lambda pair: pair[0] == subject)
    return bool(done)


async def renew(subject: UUID, kept: Sequence[tuple[Place, bytes]]) -> list[bytes]:
    """Give a person another key and seal what is kept anew with it; gives those cells, in order.

    Whatever else was sealed for him, here, in files or in copies, never opens again. Call it in
    the transaction that stores the new cells. Raises as `reveal` does.
    """
    values = await reveal_many(kept)
    fresh = await asyncio.to_thread(_fresh_keys, [subject])
    async with database.driver() as connection:
        await connection.execute(
            "UPDATE person_key SET wrapped = $2, created_at = $3"
            " WHERE subject = $1 AND destroyed_at IS NULL",
            subject,
            fresh[0],
            clock.now(),
        )
    _cache.drop(lambda pair: pair[0] == subject)
    places = [place for place, _ in kept]
    return await protect_many(list(zip(places, values, strict=True)))


async def fingerprint(subject: UUID, label: str, value: str) -> str:
    """A keyed hash for the audit trail: equal values of one person show as equal, no more.

    The key is the person's: destroying it blinds the trail and leaves the chain whole.
    """
    key = (await _data_keys({subject}, create=True))[subject]
    return hmac.digest(key, f"fingerprint\0{label}\0{value}".encode(), "sha256").hex()


def seal_bytes(purpose: str, context: str, data: bytes) -> bytes:
    """Encrypt bytes that are of no person (stored answers, tokens), bound to `context`."""
    key = keys.purpose_key(f"seal:{purpose}")
    return _seal(key, context.encode(), data)


def open_bytes(purpose: str, context: str, sealed: bytes) -> bytes:
    """What `seal_bytes` closed for the same purpose and context. Raises `Tampered`."""
    return _open(keys.purpose_key(f"seal:{purpose}"), context.encode(), sealed)


async def _data_keys(subjects: set[UUID], *, create: bool) -> dict[UUID, bytes]:
    async with database.driver() as connection:
        rows = await _stored_keys(connection, subjects)
        missing = sorted(subjects - rows.keys())
        if missing and create:
            fresh = await asyncio.to_thread(_fresh_keys, missing)
            await connection.execute(
                "INSERT INTO person_key (subject, wrapped, created_at)"
                " SELECT s, w, $3 FROM unnest($1::uuid[], $2::bytea[]) AS v(s, w)"
                " ON CONFLICT (subject) DO NOTHING",
                missing,
                fresh,
                clock.now(),
            )
            # Read back: another transaction may have been first.
            rows |= await _stored_keys(connection, missing)
    if any(not wrapped for wrapped in rows.values()):
        raise Destroyed("the person's key was destroyed")
    if subjects - rows.keys():
        raise Tampered("the person has no key")
    if len(rows) < _MANY:
        return _unwrap(rows)
    return await asyncio.to_thread(_unwrap, rows)


async def _stored_keys(
    connection: asyncpg.Connection, subjects: Iterable[UUID]
) -> dict[UUID, bytes]:
    rows = await connection.fetch(
        "SELECT subject, wrapped FROM person_key WHERE subject = ANY($1::uuid[])", list(subjects)
    )
    return {row["subject"]: row["wrapped"] for row in rows}


def _fresh_keys(subjects: list[UUID]) -> list[bytes]:
    wrapping = keys.purpose_key("wrap")
    return [_seal(wrapping, subject.bytes, os.urandom(32)) for subject in subjects]


def _unwrap(rows: dict[UUID, bytes]) -> dict[UUID, bytes]:
    wrapping = keys.purpose_key("wrap")
    return {subject: _open(wrapping, subject.bytes, wrapped) for subject, wrapped in rows.items()}


def _bound_to(place: Place) -> bytes:
    # Names hold no NUL and the ids have a fixed length: no two places read the same.
    names = f"{place.table}\0{place.column}\0".encode()
    return names + place.row.bytes + place.subject.bytes + bytes((VERSION,))


def _encrypt(key: bytes, place: Place, value: str) -> bytes:
    return _seal(key, _bound_to(place), value.encode())


def _decrypt(key: bytes | None, place: Place, cell: bytes) -> str:
    if key is None:
        raise Tampered(f"{place.table}.{place.column} of row {place.row}: another key wrote it")
    try:
        return _open(key, _bound_to(place), cell).decode()
    except Tampered as fault:
        raise Tampered(f"{place.table}.{place.column} of row {place.row}: {fault}") from None


def _seal(key: bytes, context: bytes, data: bytes) -> bytes:
    nonce = os.urandom(_NONCE)
    header = bytes((VERSION, AES_GCM)) + _key_id(key)
    return header + nonce + AESGCM(key).encrypt(nonce, data, header + context)


def _open(key: bytes, context: bytes, sealed: bytes) -> bytes:
    header, nonce, rest = sealed[:4], sealed[4:16], sealed[16:]
    if header[:2] != bytes((VERSION, AES_GCM)) or len(rest) < _TAG:
        raise Tampered("not a cell of this version")
    if header[2:] != _key_id(key):
        raise Tampered("another key wrote it")
    try:
        return AESGCM(key).decrypt(nonce, rest, header + context)
    except InvalidTag:
        raise Tampered("it was changed or moved") from None


def _key_id(key: bytes) -> bytes:
    """Two bytes that tell keys apart without telling anything about them."""
    return sha256(b"key id\0" + key).digest()[:2]
