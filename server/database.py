"""PostgreSQL: one pool for each process, through Tortoise on asyncpg.

A pooled connection carries no session state: use SET LOCAL and transaction-level locks only,
because the pool leaves out asyncpg's reset query (it costs 30 % of a small read).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

import asyncpg
from tortoise import Model, Tortoise, connections
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from server.errors import NotFound

M = TypeVar("M", bound=Model)

MODELS = [
    "server.access.models",
    "server.accounts.models",
    "server.admissions.models",
    "server.authorisations.models",
    "server.code_tables.models",
    "server.consents.models",
    "server.cooperation.models",
    "server.delegations.models",
    "server.edits.models",
    "server.employers.models",
    "server.members.models",
    "server.notices.models",
    "server.people.models",
    "server.policies.models",
    "server.privacy.models",
    "server.profiles.models",
    "server.recovery.models",
    "server.registrations.models",
    "server.retention.models",
    "server.rights.models",
    "server.roster.models",
    "server.sites.models",
    "server.sourceinfo.models",
    "server.staff.models",
    "server.storage.models",
    "server.students.models",
    "server.web.models",
    "server.workflow.models",
    "wechat.models",
]


PATIENCE = 10.0
"""Seconds that a command may take, in the worker and on the command line."""
WEB_PATIENCE = 4.0
"""The same where somebody waits for a page: 503 within five seconds (reliability test T07)."""
CANCEL_PATIENCE = 1.0


class PooledConnection(asyncpg.Connection):  # type: ignore[misc]  # mypy cannot see asyncpg
    """A connection that goes back to the pool without a second round trip."""

    def get_reset_query(self) -> str:
        return ""

    async def _cancel(self, *waiters: Any) -> None:
        """Ask the server to stop a command, but not for long: a frozen one never answers."""
        asked = asyncio.timeout(CANCEL_PATIENCE)
        async with asked:
            await super()._cancel(*waiters)
        if asked.expired():
            self.terminate()


def tortoise_config(
    url: str, *, pool_size: int = 10, patience: float = PATIENCE
) -> dict[str, Any]:
    """Tortoise's configuration for a PostgreSQL URL (`postgresql://…`, socket hosts included)."""
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    credentials = {
        "host": query.get("host") or parts.hostname or "127.0.0.1",
        "port": int(query.get("port") or parts.port or 5432),
        "user": unquote(parts.username or "postgres"),
        "password": unquote(parts.password) if parts.password else None,
        "database": parts.path.lstrip("/"),
        "minsize": 1,
        "maxsize": pool_size,
        "connection_class": PooledConnection,
        "command_timeout": patience,
        "timeout": min(5.0, patience),
    }
    if "sslmode" in query:
        credentials["ssl"] = query["sslmode"]
    return {
        "connections": {
            "default": {"engine": "tortoise.backends.asyncpg", "credentials": credentials},
        },
        "apps": {"models": {"models": [*MODELS, "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


async def connect(url: str, *, pool_size: int = 10, patience: float = PATIENCE) -> None:
    """Open this process's pool. Raises the driver's own error when the server is away."""
    await Tortoise.init(
        config=tortoise_config(url, pool_size=pool_size, patience=patience),
        _enable_global_fallback=True,
    )


async def disconnect() -> None:
    """Close the pool; safe to call twice."""
    await Tortoise.close_connections()


def connection() -> BaseDBAsyncClient:
    """The connection of the running transaction, or the pool outside of one."""
    client: BaseDBAsyncClient = connections.get("default")
    return client


@asynccontextmanager
async def transaction() -> AsyncIterator[BaseDBAsyncClient]:
    """One transaction; inside another one, a savepoint."""
    async with in_transaction("default") as client:
        yield client


@asynccontextmanager
async def driver() -> AsyncIterator[asyncpg.Connection]:
    """The asyncpg connection itself, in the running transaction if there is one."""
    async with connection().acquire_connection() as raw:
        yield raw


@asynccontextmanager
async def apart() -> AsyncIterator[asyncpg.Connection]:
    """A pooled connection outside of the running transaction: a rollback leaves its writes."""
    client = connections.get("default")
    while hasattr(client, "_parent"):
        client = client._parent
    if client._pool is None:
        await client.create_connection(with_db=True)
    async with client._pool.acquire() as raw:
        yield raw


async def one(rows: QuerySet[M], missing: str = "") -> M:
    """The row that was asked for. Raises `NotFound` with this sentence when there is none, or
    none for whoever asks.
    """
    found = await rows.first()
    if found is None:
        raise NotFound(missing)
    return found
