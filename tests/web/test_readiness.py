"""`/readyz`: what a balancer may rely on (contract.md, HTTP)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest
from sanic import Sanic

from server.platform import database, health, runtime
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of
from tests.template import cloned, with_database

NOBODY_LISTENS = "postgresql://postgres@127.0.0.1:1/weijiuye"
BESIDE = {"redis": True, "storage": True}


@asynccontextmanager
async def balancer(settings: Settings, url: str) -> AsyncIterator[Client]:
    """Who asks a process that has its database there."""
    app: Sanic[Any, Any] = Sanic(f"ready_{uuid4().hex}", configure_logging=False)
    app.config.TOUCHUP, app.asgi = False, True
    app.blueprint(health.blueprint(settings.model_copy(update={"database_url": url})))
    await app._startup()
    async with client_of(app, settings) as client:
        yield client
        await app._server_event("shutdown", "after")


async def asked(client: httpx.AsyncClient) -> tuple[int, dict[str, bool]]:
    answer = await client.get("/readyz")
    parts = answer.json()["parts"]
    assert answer.json()["ready"] is (answer.status_code == 200)
    assert ("retry-after" in answer.headers) is (answer.status_code == 503)
    return answer.status_code, parts


async def test_ready_is_who_has_a_database_of_this_release(
    opened: runtime.Runtime, settings: Settings
) -> None:
    async with balancer(settings, settings.database_url) as client:
        assert await asked(client) == (200, {"database": True, "schema": True, **BESIDE})


@pytest.mark.parametrize("lost", ["refused", "gone"])
async def test_not_without_a_database(
    opened: runtime.Runtime, settings: Settings, lost: str
) -> None:
    gone = with_database(settings.database_url, "never_made")
    async with balancer(settings, NOBODY_LISTENS if lost == "refused" else gone) as client:
        assert await asked(client) == (503, {"database": False, "schema": False, **BESIDE})


async def test_not_before_the_newest_migration_and_at_once_after_it(
    opened: runtime.Runtime, settings: Settings
) -> None:
    """A new release that starts before `jiuye migrate` would answer each page with a failure."""
    with cloned(settings) as url:
        async with balancer(settings, url) as client:
            outside = await asyncpg.connect(url)
            newest = await outside.fetchrow(
                "DELETE FROM aerich WHERE id = (SELECT max(id) FROM aerich) RETURNING *"
            )
            assert await asked(client) == (503, {"database": True, "schema": False, **BESIDE})
            await outside.execute("INSERT INTO aerich VALUES ($1, $2, $3, $4)", *newest.values())
            assert (await asked(client))[0] == 200
            await outside.execute("DROP TABLE aerich")
            assert (await asked(client))[0] == 503
            await outside.close()


async def test_a_connection_that_was_cut_is_dialled_again(
    opened: runtime.Runtime, settings: Settings
) -> None:
    with cloned(settings) as url:
        async with balancer(settings, url) as client:
            assert (await asked(client))[0] == 200
            outside = await asyncpg.connect(url)
            assert await outside.fetch(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            await outside.close()
            seen = [(await asked(client))[0] for _ in range(2)]
            assert seen[-1] == 200


async def test_it_does_not_wait_in_the_pool(
    opened: runtime.Runtime, settings: Settings
) -> None:
    """Every connection of the pool is taken: the process is busy, the database is well."""
    async with balancer(settings, settings.database_url) as client:
        pool = database.connection()._pool  # type: ignore[attr-defined]  # Tortoise's own
        taken = [await pool.acquire() for _ in range(pool.get_max_size())]
        try:
            assert (await asked(client))[0] == 200
        finally:
            for connection in taken:
                await pool.release(connection)
