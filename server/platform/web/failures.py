"""What goes wrong below us, as a problem: a lost database is 503, a lost race is tried again."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

import asyncpg
import structlog
from redis.exceptions import RedisError
from sanic.exceptions import (
    BadRequest,
    MethodNotAllowed,
    PayloadTooLarge,
    RangeNotSatisfiable,
    RequestTimeout,
    SanicException,
    ServiceUnavailable,
)
from sanic.exceptions import NotFound as NoRoute
from tortoise.exceptions import DBConnectionError, OperationalError, ValidationError

from server.platform.errors import (
    HalfSent,
    Lost,
    Malformed,
    NotAllowed,
    NotFound,
    Problem,
    TooLarge,
    Unavailable,
)

log = structlog.get_logger()
Answer = TypeVar("Answer")

LOST = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.QueryCanceledError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.InsufficientResourcesError,
    DBConnectionError,
    ConnectionError,
    TimeoutError,
    OSError,
    RedisError,
)
OUR_FAULTS = (LookupError, FileNotFoundError, PermissionError)
"""Kinds of OSError that no waiting mends, such as a template that is not there."""

UNSTORABLE = (asyncpg.DataError, ValidationError)
RACES = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
TRIES = 3


def problem_of(error: BaseException, *, awaited: bool = False) -> Problem:
    """Any exception as a problem. What nobody foresaw is logged and becomes a plain 500.

    `awaited`: part of the request was still to come. Sanic calls it the server's fault then.
    """
    if isinstance(error, Problem):
        if isinstance(error, Unavailable):
            log.warning("unavailable", error=type(error).__name__)
        return error
    if isinstance(error, UNSTORABLE) or isinstance(error.__cause__, UNSTORABLE):
        log.warning("value that no query takes", error=type(error).__name__)
        return Malformed()
    if not isinstance(error, OUR_FAULTS) and (
        isinstance(error, LOST) or isinstance(error.__cause__, LOST)
    ):
        log.warning("dependency lost", error=type(error).__name__)
        return Lost("服务正在恢复，请稍后再试；刚才的操作没有保存", retry_after=2)
    if isinstance(error, RequestTimeout) or (awaited and isinstance(error, ServiceUnavailable)):
        return HalfSent()
    if isinstance(error, ServiceUnavailable):
        log.warning("no answer in time")
        return Unavailable(retry_after=5)
    if isinstance(error, NoRoute):
        return NotFound()
    if isinstance(error, MethodNotAllowed):
        return NotAllowed()
    if isinstance(error, PayloadTooLarge):
        return TooLarge()
    if isinstance(error, BadRequest | RangeNotSatisfiable):
        return Malformed()
    if isinstance(error, SanicException) and error.status_code < 500:
        return Malformed()
    log.error("unexpected error", error=type(error).__name__, exc_info=error)
    return Problem()


async def again_after_race(work: Callable[[], Awaitable[Answer]]) -> Answer:
    """Run a whole transaction again, at most three times, when PostgreSQL chose it as the loser."""
    for attempt in range(TRIES):
        try:
            return await work()
        except (*RACES, OperationalError) as error:
            lost = isinstance(error, RACES) or isinstance(error.__cause__, RACES)
            if not lost or attempt == TRIES - 1:
                raise
            await asyncio.sleep(random.uniform(0.01, 0.05) * (attempt + 1))
    raise AssertionError("unreachable")
