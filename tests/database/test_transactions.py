"""What a transaction's caller was told is what is stored, and whatever fails or is given up at
either end of it, its connection is free again and its task writes on.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, suppress
from typing import Any

import asyncpg
import pytest
from tortoise.backends.asyncpg.client import AsyncpgDBClient

from server.platform import database
from server.platform.errors import Lost
from server.platform.notices.models import NoticePreference
from server.platform.web.failures import problem_of
from tests.database.conftest import SIZE, Probe

Begin = Callable[[], AbstractAsyncContextManager[Any]]


def tortoises_own() -> AbstractAsyncContextManager[Any]:
    """The control: a transaction as the library makes it."""
    client: Any = database.connection()
    plain = AsyncpgDBClient if isinstance(client, database.Client) else type(client)
    begun: AbstractAsyncContextManager[Any] = plain._in_transaction(client)
    return begun


async def insert(client: Any, n: int) -> None:
    await client.execute_query("INSERT INTO probe VALUES ($1)", [n])


async def write(begin: Begin, n: int) -> None:
    async with begin() as client:
        await insert(client, n)


async def told(begin: Begin, n: int) -> bool:
    """Whether a writer who does not give up on a silent server hears that `n` is stored."""
    while True:
        try:
            await write(begin, n)
        except TimeoutError:
            continue
        except Exception:
            return False
        return True


async def after_a_lost_begin(probe: Probe, begin: Begin, how: str) -> set[int]:
    """What one task is told is stored, of 0, 2, 3, 4, when the BEGIN for 1 comes to nothing."""
    over = asyncio.Event()

    async def task() -> set[int]:
        with pytest.raises((Exception, asyncio.CancelledError)):
            await write(begin, 1)
        forgive()
        over.set()
        return {n for n in (2, 3, 4) if await told(begin, n)}

    assert await told(begin, 0)
    async with probe.frozen() as pids:
        going = asyncio.create_task(task())
        while not probe.taken:  # noqa: ASYNC110  # only the pool knows when
            await asyncio.sleep(0)
        if how == "cancelled":
            going.cancel()
        if how == "cut":
            for pid in pids:  # seen when it thaws
                os.kill(pid, signal.SIGTERM)
        else:
            await over.wait()
    return {0, *await going}


def forgive() -> None:
    """The running task goes on although it was cancelled, as after `asyncio.timeout`."""
    task = asyncio.current_task()
    while task is not None and task.cancelling():
        task.uncancel()


async def is_whole(probe: Probe) -> None:
    """Nothing is missing in the pool, and nothing hangs in the server."""
    assert probe.taken == 0
    assert await probe.backends("idle in transaction") == set()


HOWS = pytest.mark.parametrize("how", ["silent", "cancelled", "cut"])


@HOWS
async def test_a_begin_that_fails_costs_neither_the_task_nor_the_pool(
    probe: Probe, how: str
) -> None:
    before = await probe.backends()
    heard = await after_a_lost_begin(probe, database.transaction, how)
    assert heard == {0, 2, 3, 4}
    assert await probe.stored() == heard
    await probe.left(before)
    await is_whole(probe)


@HOWS
async def test_the_librarys_own_transaction_loses_what_follows(probe: Probe, how: str) -> None:
    """The control of the test above."""
    await after_a_lost_begin(probe, tortoises_own, how)
    assert await probe.stored() == {0}


async def test_the_librarys_own_verbs_begin_as_we_do(probe: Probe) -> None:
    assert await told(database.transaction, 0)
    async with probe.frozen():
        with pytest.raises(TimeoutError):
            await NoticePreference.update_or_create(account_id=None)
    assert await told(database.transaction, 1)
    assert probe.taken == 0


async def end_before_a_silent_server(
    probe: Probe, begin: Begin, stall: AsyncExitStack, error: type[Exception] | None = None
) -> None:
    """Write 1, and leave the transaction at a moment when nobody answers any more."""
    async with begin() as client:
        await insert(client, 1)
        await stall.enter_async_context(probe.frozen())
        if error is not None:
            raise error


@pytest.mark.parametrize("error", [None, LookupError])
async def test_an_end_that_nobody_answers_costs_the_connection(
    probe: Probe, error: type[Exception] | None
) -> None:
    """Whether a COMMIT took place only the server knows then, and it is not asked for more. Of a
    ROLLBACK the caller hears why it was made.
    """
    assert await told(database.transaction, 0)
    before = await probe.backends()
    async with AsyncExitStack() as stall:
        with pytest.raises(error or TimeoutError):
            await end_before_a_silent_server(probe, database.transaction, stall, error)
        assert probe.taken == 0
        assert await told(database.transaction, 2)
    await probe.left(before)
    assert await probe.stored() - ({1} if error is None else set()) == {0, 2}
    await is_whole(probe)


async def after_an_end_given_up(probe: Probe, begin: Begin) -> bool:
    """Whether a task can write on that was cancelled, again and again, while its COMMIT waited."""
    over = asyncio.Event()

    async def task(stall: AsyncExitStack) -> bool:
        with pytest.raises(asyncio.CancelledError):
            await end_before_a_silent_server(probe, begin, stall)
        forgive()
        over.set()
        return await told(begin, 2)

    async with AsyncExitStack() as stall:
        going = asyncio.create_task(task(stall))
        await probe.is_frozen.wait()
        while not over.is_set():
            going.cancel()
            await asyncio.sleep(0)
    return await going


async def test_a_commit_that_is_given_up_twice_leaves_the_task_free(probe: Probe) -> None:
    assert await after_an_end_given_up(probe, database.transaction)
    assert await probe.stored() - {1} == {2}
    assert probe.taken == 0


async def test_the_librarys_own_keeps_that_task(probe: Probe) -> None:
    """The control of the test above."""
    assert not await after_an_end_given_up(probe, tortoises_own)


async def go_on_after_a_lost_savepoint(probe: Probe) -> None:
    async with database.transaction() as client:
        await insert(client, 1)
        async with probe.frozen():
            with pytest.raises(TimeoutError):
                await write(database.transaction, 2)


async def test_a_savepoint_that_fails_takes_the_whole_transaction_along(probe: Probe) -> None:
    """Nobody knows whether it was made, so nothing around it may be committed."""
    assert await told(database.transaction, 0)
    before = await probe.backends()
    with pytest.raises(asyncpg.InterfaceError):
        await go_on_after_a_lost_savepoint(probe)
    assert await told(database.transaction, 3)
    await probe.left(before)
    assert await probe.stored() == {0, 3}
    await is_whole(probe)


async def test_a_savepoint_undoes_itself_alone(probe: Probe) -> None:
    async with database.transaction() as client:
        await insert(client, 1)
        with suppress(LookupError):
            async with database.transaction() as inner:
                await insert(inner, 2)
                raise LookupError
        await write(database.transaction, 3)
    assert await probe.stored() == {1, 3}


async def swallow_a_failure(connection: asyncpg.Connection) -> None:
    await connection.execute("INSERT INTO probe VALUES (1)")
    with suppress(asyncpg.DivisionByZeroError):
        await connection.execute("INSERT INTO probe VALUES (1 / 0)")


async def test_a_commit_of_what_failed_is_an_error(probe: Probe) -> None:
    """PostgreSQL turns it into a ROLLBACK and complains of nothing."""
    with pytest.raises(asyncpg.InFailedSQLTransactionError):
        async with database.transaction(), database.driver() as connection:
            await swallow_a_failure(connection)
    assert await probe.stored() == set()
    await is_whole(probe)


async def test_the_drivers_own_commit_of_what_failed_says_nothing(probe: Probe) -> None:
    """The control of the test above."""
    async with probe.outside.transaction():
        await swallow_a_failure(probe.outside)
    assert await probe.stored() == set()


async def fall_silent(probe: Probe) -> None:
    async with database.transaction() as client:
        await client.execute_script("SET LOCAL idle_in_transaction_session_timeout = '10ms'")
        await probe.left(await probe.backends())
        await insert(client, 1)


async def test_a_transaction_that_falls_silent_is_ended_by_the_server(probe: Probe) -> None:
    """A page says then that nothing was saved, and the pool dials anew."""
    heard = await asyncio.gather(fall_silent(probe), return_exceptions=True)
    assert [type(problem_of(error)) for error in heard if error is not None] == [Lost]
    assert await told(database.transaction, 2)
    assert await probe.stored() == {2}
    await is_whole(probe)


@pytest.mark.parametrize("taken", [database.driver, database.apart])
async def test_every_connection_has_a_limit_for_that(
    probe: Probe, taken: Callable[[], AbstractAsyncContextManager[asyncpg.Connection]]
) -> None:
    async with taken() as connection:
        limit = await connection.fetchval(
            "SELECT current_setting('idle_in_transaction_session_timeout')::interval"
        )
    assert limit.total_seconds() == database.SILENCE * database.PATIENCE


async def test_many_who_come_first_at_once_open_one_pool(probe: Probe) -> None:
    async def look() -> None:
        async with database.apart() as connection:
            await connection.fetchval("SELECT 1")

    await asyncio.gather(*(look() for _ in range(2 * SIZE)))
    assert len(await probe.backends()) <= SIZE
