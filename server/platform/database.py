"""PostgreSQL: one pool for each process, through Tortoise on asyncpg.

A pooled connection carries no session state: use SET LOCAL and transaction-level locks only,
because the pool leaves out asyncpg's reset query (it costs 30 % of a small read).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, suppress
from typing import Any, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

import asyncpg
from pypika_tortoise.terms import Parameterizer
from tortoise import Model, Tortoise, connections
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import BaseDBAsyncClient, TransactionalDBClient
from tortoise.connection import get_connections
from tortoise.queryset import QuerySet

from server import house
from server.platform.errors import NotFound

M = TypeVar("M", bound=Model)

PATIENCE = 10.0
"""Seconds that a command may take, in the worker and on the command line."""
WEB_PATIENCE = 4.0
"""The same where somebody waits for a page: 503 within five seconds (reliability test T07)."""
CANCEL_PATIENCE = 1.0
SILENCE = 30
"""A transaction in which nothing is asked for so many patiences is ended by the server: two minutes
in the web, five in the worker. Counted is idleness, so a long statement hurts nobody."""
DURABLE = "fsync", "full_page_writes", "synchronous_commit"


class PooledConnection(asyncpg.Connection):  # type: ignore[misc]  # mypy cannot see asyncpg
    """A connection that goes back to the pool without a second round trip."""

    def get_reset_query(self) -> str:
        return ""

    async def execute(self, query: str, *args: Any, timeout: float | None = None) -> str:  # noqa: ASYNC109  # asyncpg's own signature
        """As asyncpg's, but a COMMIT that was none raises: of a transaction in which a statement
        failed, PostgreSQL makes a ROLLBACK, and says so in the answer's tag only.
        """
        done: str = await super().execute(query, *args, timeout=timeout)
        if done == "ROLLBACK" and query.startswith("COMMIT"):
            raise asyncpg.InFailedSQLTransactionError("nothing was committed: a statement failed")
        return done

    async def _cancel(self, *waiters: Any) -> None:
        """Ask the server to stop a command, but not for long: a frozen one never answers."""
        asked = asyncio.timeout(CANCEL_PATIENCE)
        async with asked:
            await super()._cancel(*waiters)
        if asked.expired():
            self.terminate()


class Transaction(TransactionWrapper):
    """A transaction, or inside another one a savepoint."""

    def _in_transaction(self) -> AbstractAsyncContextManager[Transaction]:  # type: ignore[override]  # entered and left like Tortoise's
        return Transaction(self).bounds()

    @asynccontextmanager
    async def bounds(self) -> AsyncIterator[Transaction]:
        """BEGIN, then COMMIT or ROLLBACK; the first failure is the one that the caller hears."""
        with self._known():
            await self.begin()
        try:
            yield self
        except BaseException:
            if not self._finalized:
                with suppress(Exception), self._known():
                    await self.rollback()
            raise
        if not self._finalized:
            with self._known():
                await self.commit()

    @contextmanager
    def _known(self) -> Iterator[None]:
        """Where a bound fails, nobody knows on which side of it the server stands: hang up."""
        try:
            yield
        except BaseException:
            with suppress(asyncpg.InterfaceError):  # it is closed already
                self._connection.terminate()
            raise


class Client(AsyncpgDBClient):
    """Tortoise's client, with transactions that give back what they took, however they end.

    Tortoise's own keep the connection and the task when their BEGIN fails: all that the task writes
    later is acknowledged and never committed. Tortoise finds this class by the engine's name, so
    that its own verbs (`get_or_create`) use it, too.
    """

    def _in_transaction(self) -> AbstractAsyncContextManager[Transaction]:  # type: ignore[override]  # entered and left like Tortoise's
        return self._begun()

    @asynccontextmanager
    async def _begun(self) -> AsyncIterator[Transaction]:
        async with self.taken() as raw:
            begun, handler = Transaction(self), get_connections()
            begun._connection = raw
            token = handler.set(self.connection_name, begun)
            try:
                async with begun.bounds():
                    yield begun
            finally:
                handler.reset(token)

    @asynccontextmanager
    async def taken(self) -> AsyncIterator[asyncpg.Connection]:
        """A connection out of the pool, for as long as the block lasts."""
        await self.acquire_connection().ensure_connection()
        assert self._pool is not None
        async with self._pool.acquire() as raw:
            yield raw


client_class = Client


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
        "server_settings": {
            "idle_in_transaction_session_timeout": str(round(SILENCE * patience * 1000)),
        },
    }
    if "sslmode" in query:
        credentials["ssl"] = query["sslmode"]
    models = [*house.modules("models"), "aerich.models"]
    return {
        "connections": {
            "default": {"engine": __name__, "credentials": credentials},
        },
        "apps": {"models": {"models": models, "default_connection": "default"}},
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


def transaction() -> AbstractAsyncContextManager[TransactionalDBClient]:
    """One transaction; inside another one, a savepoint. What a block left without an exception has
    written is committed, and whatever happens its connection and its task are free again.
    """
    return connection()._in_transaction()


@asynccontextmanager
async def driver() -> AsyncIterator[asyncpg.Connection]:
    """The asyncpg connection itself, in the running transaction if there is one."""
    async with connection().acquire_connection() as raw:
        yield raw


@asynccontextmanager
async def apart() -> AsyncIterator[asyncpg.Connection]:
    """A pooled connection outside of the running transaction: a rollback leaves its writes."""
    client = connection()
    while isinstance(client, Transaction):
        client = client._parent
    assert isinstance(client, Client)
    async with client.taken() as raw:
        yield raw


async def one(rows: QuerySet[M], missing: str = "") -> M:
    """The row that was asked for. Raises `NotFound` with this sentence when there is none, or
    none for whoever asks.
    """
    found = await rows.first()
    if found is None:
        raise NotFound(missing)
    return found


async def counts(many: Iterable[QuerySet[Any]]) -> list[int]:
    """How many rows each of these reads finds, of whichever tables: one statement, or none."""
    values = Parameterizer()
    parts = []
    for rows in many:
        wanted = rows.count()
        wanted._choose_db_if_not_chosen()  # as when Tortoise awaits it
        wanted._make_query()
        context = wanted.query.QUERY_CLS.SQL_CONTEXT.copy(parameterizer=values)
        parts.append(f"({wanted.query.get_sql(context)})")
    if not parts:
        return []
    async with driver() as raw:
        return list(await raw.fetchrow(f"SELECT {', '.join(parts)}", *values.values))


async def lax_settings(connection: asyncpg.Connection) -> list[str]:
    """The settings by which this PostgreSQL may lose what it acknowledged (reliability row 10)."""
    rows = await connection.fetch(
        "SELECT name FROM pg_settings WHERE name = ANY($1) AND setting = 'off' ORDER BY name",
        list(DURABLE),
    )
    return [row["name"] for row in rows]
