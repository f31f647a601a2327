"""What one process holds open: settings, Redis, an HTTP client and the file store.

`start` opens them, `stop` closes them; between the two, `current()` hands them out.
Request handlers get what they need as arguments; only services at the edge ask here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass

import httpx
from redis.asyncio import Redis

from server.platform import database
from server.platform.embedded import servers
from server.platform.privacy import keys
from server.platform.storage import store
from server.settings import Settings


@dataclass(slots=True)
class Runtime:
    settings: Settings
    redis: Redis
    http: httpx.AsyncClient
    files: store.Store
    scene_url: Callable[[str, int], Awaitable[str]] | None = None
    """What a WeChat QR code for (scene, seconds) holds; the wire's package puts it here."""


_current: Runtime | None = None
_opened = AsyncExitStack()


def current() -> Runtime:
    """This process's runtime. Raises `RuntimeError` before `start`."""
    if _current is None:
        raise RuntimeError("runtime is not started")
    return _current


async def start(
    settings: Settings, *, pool_size: int = 10, patience: float = database.PATIENCE
) -> Runtime:
    """Open everything; nothing is dialled that can wait for its first use. What was opened before
    a failure is closed again.
    """
    global _current, _opened
    addresses = servers.addresses(settings)
    keys.load(settings)
    async with AsyncExitStack() as opening:
        opening.push_async_callback(database.disconnect)
        await database.connect(addresses.database_url, pool_size=pool_size, patience=patience)
        files = store.open_store(settings)
        opening.push_async_callback(files.close)
        redis = Redis.from_url(
            addresses.redis_url, socket_timeout=1, socket_connect_timeout=1, max_connections=64
        )
        opening.push_async_callback(redis.aclose)
        http = httpx.AsyncClient(timeout=httpx.Timeout(5, connect=2), follow_redirects=False)
        opening.push_async_callback(http.aclose)
        _opened = opening.pop_all()
    _current = Runtime(settings=settings, redis=redis, http=http, files=files)
    return _current


async def stop() -> None:
    """Close everything that `start` opened, whatever one of it says to that. Safe to call twice."""
    global _current
    _current = None
    await _opened.aclose()
