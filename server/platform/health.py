"""Is the process alive, can it serve, and how is it doing: for balancers and operators."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
from collections.abc import Awaitable

import asyncpg
import orjson
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest
from sanic import Blueprint, Request
from sanic.response import HTTPResponse, raw, text

from server.platform import migrations, runtime
from server.platform.embedded import servers
from server.settings import Settings

PATIENCE = 2.0
PATIENCE_BESIDE = 0.5
"""Seconds for what turns nothing red."""

REQUESTS = Counter("jiuye_requests_total", "Answered requests", ["method", "status"])
SECONDS = Histogram("jiuye_request_seconds", "Seconds until the answer", ["method"])


def blueprint(settings: Settings) -> Blueprint:
    """`/healthz`, `/readyz`, `/metrics` (contract.md, HTTP)."""
    pages = Blueprint("health")

    @pages.get("/healthz")
    async def alive(_: Request) -> HTTPResponse:
        return text("ok")

    readiness = Readiness(servers.addresses(settings).database_url)
    pages.after_server_stop(readiness.close)

    @pages.get("/readyz")
    async def ready(_: Request) -> HTTPResponse:
        """503 while the database is away or lacks a migration of this release; without Redis or
        storage most pages answer, and a balancer must not take every machine away for them.
        """
        opened = runtime.current()
        database, redis, storage = await asyncio.gather(
            readiness.asked(),
            _holds(opened.redis.ping(), PATIENCE_BESIDE),
            _holds(opened.files.ping(), PATIENCE_BESIDE),
        )
        is_ready = all(database.values())
        return raw(
            orjson.dumps(
                {"ready": is_ready, "parts": {**database, "redis": redis, "storage": storage}}
            ),
            status=200 if is_ready else 503,
            content_type="application/json",
            headers={} if is_ready else {"Retry-After": "2"},
        )

    @pages.get("/metrics")
    async def metrics(request: Request) -> HTTPResponse:
        if not _is_operator(request, settings):
            return text("403", status=403)
        return raw(generate_latest(), content_type=CONTENT_TYPE_LATEST)

    return pages


class Readiness:
    """Asks the database over a connection of its own: the pool may be what is exhausted."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._turn = asyncio.Lock()
        self._connection: asyncpg.Connection | None = None

    async def asked(self) -> dict[str, bool]:
        """Whether the database answers, and whether it has every migration of this release."""
        lacking: list[str] | None = None

        async def ask() -> None:
            nonlocal lacking
            lacking = await self._lacking()

        answers = await _holds(ask(), PATIENCE)
        return {"database": answers, "schema": answers and not lacking}

    async def _lacking(self) -> list[str]:
        async with self._turn:
            try:
                if self._connection is None or self._connection.is_closed():
                    self._connection = await asyncpg.connect(self._url, timeout=PATIENCE)
                return await migrations.lacking(self._connection)
            except BaseException:
                if self._connection is not None:
                    self._connection.terminate()
                raise

    async def close(self, *_: object) -> None:
        """Hang up, at the end of the process."""
        if self._connection is not None:
            self._connection.terminate()


async def _holds(check: Awaitable[object], patience: float) -> bool:
    try:
        async with asyncio.timeout(patience):
            await check
    except Exception:  # whatever is wrong with it, it is not ready
        return False
    return True


def _is_operator(request: Request, settings: Settings) -> bool:
    """From this machine itself and not through a proxy, or with the operator's token."""
    token = settings.operator_token.get_secret_value()
    given = request.headers.get("authorization", "").removeprefix("Bearer ")
    if token and hmac.compare_digest(token.encode(), given.encode()):
        return True
    if "x-forwarded-for" in request.headers or "forwarded" in request.headers:
        return False
    try:
        return ipaddress.ip_address(request.ip).is_loopback
    except ValueError:
        return False
