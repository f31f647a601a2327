"""What a process opens is closed again, also when something goes wrong on the way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest

from server.platform import database, runtime
from server.settings import Storage


@pytest.fixture
async def nothing_open(
    opened: runtime.Runtime, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[None]:
    """As at the start of a process; the suite's own runtime is back afterwards."""
    await database.disconnect()
    monkeypatch.setattr(runtime, "_current", None)
    monkeypatch.setattr(runtime, "_opened", AsyncExitStack())
    yield
    await database.connect(opened.settings.database_url)


async def test_what_cannot_be_closed_keeps_nothing_else_open(
    opened: runtime.Runtime, nothing_open: None
) -> None:
    async def fails() -> None:
        raise OSError

    here = await runtime.start(opened.settings)
    client: Any = database.connection()
    async with database.driver():
        assert client._pool is not None
    runtime._opened.push_async_callback(fails)
    with pytest.raises(OSError):  # noqa: PT011  # it has no words
        await runtime.stop()
    assert here.http.is_closed
    assert client._pool is None


async def test_a_start_that_fails_does_not_stand_in_the_way_of_the_next(
    opened: runtime.Runtime, nothing_open: None
) -> None:
    wrong = Storage(url="ftp://nowhere")
    with pytest.raises(ValueError, match="s3://"):
        await runtime.start(opened.settings.model_copy(update={"storage": wrong}))
    await runtime.start(opened.settings)
    async with database.driver() as connection:
        assert await connection.fetchval("SELECT 1") == 1
    await runtime.stop()
