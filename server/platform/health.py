"""Is the process alive, can it serve, and how is it doing: for balancers and operators."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
from collections.abc import Awaitable

import orjson
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest
from sanic import Blueprint, Request
from sanic.response import HTTPResponse, raw, text

from server.platform import database, runtime
from server.settings import Settings

PATIENCE = 2.0

REQUESTS = Counter("jiuye_requests_total", "Answered requests", ["method", "status"])
SECONDS = Histogram("jiuye_request_seconds", "Seconds until the answer", ["method"])


def blueprint(settings: Settings) -> Blueprint:
    """`/healthz`, `/readyz`, `/metrics` (contract.md, HTTP)."""
    pages = Blueprint("health")

    @pages.get("/healthz")
    async def alive(_: Request) -> HTTPResponse:
        return text("ok")

    @pages.get("/readyz")
    async def ready(_: Request) -> HTTPResponse:
        opened = runtime.current()
        names = ("database", "redis", "storage")
        checks = await asyncio.gather(
            _holds(_database()), _holds(opened.redis.ping()), _holds(opened.files.ping())
        )
        status = 200 if all(checks) else 503
        return raw(
            orjson.dumps({"ready": all(checks), "parts": dict(zip(names, checks, strict=True))}),
            status=status,
            content_type="application/json",
            headers={} if status == 200 else {"Retry-After": "2"},
        )

    @pages.get("/metrics")
    async def metrics(request: Request) -> HTTPResponse:
        if not _is_operator(request, settings):
            return text("403", status=403)
        return raw(generate_latest(), content_type=CONTENT_TYPE_LATEST)

    return pages


async def _database() -> None:
    async with database.driver() as connection:
        await connection.fetchval("SELECT 1")


async def _holds(check: Awaitable[object]) -> bool:
    try:
        async with asyncio.timeout(PATIENCE):
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
