"""Whether the operator's servers can be used at all, asked once before a command begins."""

from __future__ import annotations

from urllib.parse import urlsplit

import asyncpg
from asyncpg.exceptions import (
    CannotConnectNowError,
    InvalidAuthorizationSpecificationError,
    InvalidCatalogNameError,
    PostgresError,
    TooManyConnectionsError,
)
from redis.asyncio import Redis

from server.platform.embedded.refusals import Refused
from server.platform.embedded.servers import Addresses

PATIENCE = 30
"""Seconds; a busy machine is slow and not away."""


async def refuse_away(addresses: Addresses) -> None:
    """Raises `Refused` with what is wrong with the database's address, or with the database, and
    with an address of Redis that is none: whether Redis answers, everything goes on without.

    No sentence quotes an address: a password stands in it.
    """
    try:
        Redis.from_url(addresses.redis_url)
    except ValueError as failure:
        raise Refused(f"JIUYE_REDIS_URL is no address of a Redis ({failure}).") from failure
    url = addresses.database_url
    try:
        parts = urlsplit(url)
        place = f"{parts.hostname or 'a socket'}:{parts.port or 5432}"
        if not parts.scheme.startswith("postgres"):
            raise ValueError("it begins with postgresql://")
        connection = await asyncpg.connect(url, timeout=PATIENCE)
    except (InvalidAuthorizationSpecificationError, InvalidCatalogNameError) as failure:
        raise Refused(f"PostgreSQL refuses ({failure}): correct JIUYE_DATABASE_URL.") from failure
    except (CannotConnectNowError, TooManyConnectionsError) as failure:
        raise Refused(f"PostgreSQL takes nobody now ({failure}): try again.") from failure
    except (OSError, TimeoutError) as failure:
        why = failure.strerror if isinstance(failure, OSError) else ""
        raise Refused(
            f"PostgreSQL is not reachable at {place} ({why or 'no answer'}): start it, or correct"
            " JIUYE_DATABASE_URL."
        ) from failure
    except PostgresError as failure:
        raise Refused(f"PostgreSQL refuses ({failure}): see JIUYE_DATABASE_URL.") from failure
    except (ValueError, asyncpg.InterfaceError) as failure:
        said = str(failure).splitlines()[0].replace(url, "…")
        raise Refused(f"JIUYE_DATABASE_URL is no address of a PostgreSQL ({said}).") from failure
    await connection.close()
