"""What one process holds open: settings, Redis, an HTTP client and the file store.

`start` opens them, `stop` closes them; between the two, `current()` hands them out.
Request handlers get what they need as arguments; only services at the edge ask here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx
from redis.asyncio import Redis

from server import database
from server.embedded import servers
from server.privacy import keys
from server.settings import Settings
from server.storage import store


@dataclass(slots=True)
class Runtime:
    settings: Settings
    redis: Redis
    http: httpx.AsyncClient
    files: store.Store
    scene_url: Callable[[str, int], Awaitable[str]] | None = None
    """What a WeChat QR code for (scene, seconds) holds; the wire's package puts it here."""


_current: Runtime | None = None


def current() -> Runtime:
    """This process's runtime. Raises `RuntimeError` before `start`."""
    if _current is None:
        raise RuntimeError("runtime is not started")
    return _current


async def start(
    settings: Settings, *, pool_size: int = 10, patience: float = database.PATIENCE
) -> Runtime:
    """Open everything; nothing is dialled that can wait for its first use."""
    global _current
    addresses = servers.addresses(settings)
    keys.load(settings)
    await database.connect(addresses.database_url, pool_size=pool_size, patience=patience)
    _current = Runtime(
        settings=settings,
        redis=Redis.from_url(
            addresses.redis_url, socket_timeout=1, socket_connect_timeout=1, max_connections=64
        ),
        http=httpx.AsyncClient(timeout=httpx.Timeout(5, connect=2), follow_redirects=False),
        files=store.open_store(settings),
    )
    return _current


async def stop() -> None:
    """Close everything that `start` opened."""
    global _current
    runtime, _current = _current, None
    if runtime is not None:
        await runtime.http.aclose()
        await runtime.redis.aclose()
        await runtime.files.close()
    await database.disconnect()
