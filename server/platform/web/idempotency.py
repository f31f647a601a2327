"""A repeated call gets the stored answer: same key and body, same bytes (reliability.md row 5)."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from sanic.response import HTTPResponse
from tortoise.exceptions import IntegrityError

from server.platform import clock, database
from server.platform.access import sessions
from server.platform.errors import Conflict, Invalid, invalid
from server.platform.privacy import cipher
from server.platform.web.models import StoredAnswer
from server.platform.web.responses import json_bytes, json_response, status_of
from server.platform.web.results import Result
from server.platform.web.visit import Visit, bearer

KEPT = timedelta(hours=48)
MAX_KEY = 255
PAUSES = (0.05, 0.15, 0.3)
"""Seconds between looks for the answer of a call under way."""


@dataclass(frozen=True, slots=True)
class Call:
    """What makes two calls the same: who called which route with which key, and with what body."""

    scope: str
    key: str
    body_hash: str
    status: int


def call_of(visit: Visit, route: str, status: int) -> Call:
    """The call of this request. Raises `Invalid` for a key that cannot be one."""
    key = visit.request.headers.get("idempotency-key", "")
    if not 0 < len(key) <= MAX_KEY or not key.isprintable():
        raise invalid("Idempotency-Key", "Idempotency-Key 应为 1 到 255 个可见字符")
    secret = bearer(visit.request)
    caller = sessions.digest(secret) if secret else "anonymous"
    return Call(
        scope=hashlib.sha256(f"{caller}|{route}|{visit.path}".encode()).hexdigest(),
        key=key,
        body_hash=hashlib.sha256(visit.request.body).hexdigest(),
        status=status,
    )


async def replay(call: Call) -> HTTPResponse | None:
    """The answer that a former call stored. Raises `Invalid` if that call had another body."""
    stored = await StoredAnswer.get_or_none(scope=call.scope, key=call.key)
    if stored is None:
        return None
    if stored.request_hash != call.body_hash:
        raise Invalid("这个 Idempotency-Key 已用于另一个请求", code="idempotency_key_reused")
    body = cipher.open_bytes("stored-answer", call.scope, bytes(stored.body))
    return json_response(body, stored.status, {"Idempotent-Replayed": "true"})


async def replay_soon(call: Call) -> HTTPResponse | None:
    """The answer of the same call if it is just being given: it used up what this one brought."""
    for pause in PAUSES:
        await asyncio.sleep(pause)
        stored = await replay(call)
        if stored is not None:
            return stored
    return None


async def once(call: Call, work: Callable[[], Awaitable[Result]]) -> HTTPResponse:
    """Claim the key, do the work and store its answer, all in the caller's transaction.

    Two at the same moment meet at the unique index: the second waits for the first and gets its
    answer. A refusal rolls the claim back, so that a repeat is judged anew.
    """
    row = StoredAnswer(
        id=uuid4(),
        scope=call.scope,
        key=call.key,
        request_hash=call.body_hash,
        status=call.status,
        body=b"",
        created_at=clock.now(),
    )
    try:
        async with database.transaction():
            await row.save(force_create=True)
    except IntegrityError:
        stored = await replay(call)
        if stored is None:
            raise Conflict("同一请求正在处理，请稍后再试", retry_after=1) from None
        return stored
    result = await work()
    body = json_bytes(getattr(result, "view", None))
    row.status = status_of(result, call.status)
    row.body = cipher.seal_bytes("stored-answer", call.scope, body)
    await row.save(update_fields=["status", "body"])
    return json_response(body, row.status)


async def sweep() -> None:
    """Forget answers older than 48 hours."""
    await StoredAnswer.filter(created_at__lt=clock.now() - KEPT).delete()
