"""Access tokens and JS tickets: one fetch among all workers, and still working without Redis.

`stable_token` gives every caller the same token, so a worker that cannot reach Redis may fetch
for itself and breaks nobody else's (wechat-protocol B).
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from redis.asyncio import Redis
from redis.exceptions import RedisError

logger = logging.getLogger("wechat.tokens")

MARGIN = 300
"""Seconds before its end at which a token is replaced; the old one stays good meanwhile."""

_SHORTEST = 10
_LOCK_MS = 8_000
_POLL = 0.05
_REDIS_PAUSE = 5.0

_DELETE_IF_SAME = """
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0
"""

Fetch = Callable[[], Awaitable[tuple[str, int]]]
"""Asks WeChat: the token and the seconds it lives."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """This process's own copy, used only while Redis is away."""

    token: str
    until: float


class TokenStore:
    """The one living token of an account for one purpose (`token`, `ticket`)."""

    def __init__(self, redis: Redis, appid: str, purpose: str, fetch: Fetch) -> None:
        self._redis = redis
        self._key = f"wechat:{purpose}:{appid}"
        self._fetch = fetch
        self._asking: asyncio.Task[str] | None = None
        self._own: _Kept | None = None
        self._redis_from = 0.0

    async def get(self) -> str:
        """A token good for some minutes. Raises what the fetch raises."""
        found = await self._shared()
        if found:
            return found
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._obtain())
            # A failure that nobody waits for any more is not worth a report of the event loop.
            self._asking.add_done_callback(lambda task: task.cancelled() or task.exception())
        # Shielded: one caller that gives up must not take the token from the others.
        return await asyncio.shield(self._asking)

    async def drop(self, token: str) -> None:
        """Forget `token` after WeChat refused it; a newer one that came meanwhile stays."""
        if self._own is not None and self._own.token == token:
            self._own = None
        try:
            if self._has_redis():
                await self._redis.eval(_DELETE_IF_SAME, 1, self._key, token)
        except (RedisError, OSError) as fault:
            self._lost_redis(fault)

    def _has_redis(self) -> bool:
        return time.monotonic() >= self._redis_from

    def _lost_redis(self, fault: Exception) -> None:
        logger.warning("redis is away, tokens are kept in the process: %s", type(fault).__name__)
        self._redis_from = time.monotonic() + _REDIS_PAUSE

    async def _shared(self) -> str | None:
        """The token that is known already: Redis's, or without Redis our own."""
        if self._has_redis():
            try:
                found = await self._redis.get(self._key)
            except (RedisError, OSError) as fault:
                self._lost_redis(fault)
            else:
                return found.decode() if isinstance(found, bytes) else found
        own = self._own
        return own.token if own is not None and time.monotonic() < own.until else None

    async def _obtain(self) -> str:
        """Fetch as the only one of all workers, or wait for the one who does."""
        owner = secrets.token_hex(8)
        lock = f"{self._key}:lock"
        deadline = time.monotonic() + _LOCK_MS / 1000
        while self._has_redis() and time.monotonic() < deadline:
            try:
                won = await self._redis.set(lock, owner, nx=True, px=_LOCK_MS)
            except (RedisError, OSError) as fault:
                self._lost_redis(fault)
                break
            if won:
                return await self._fetch_locked(lock, owner)
            await asyncio.sleep(_POLL)
            found = await self._shared()
            if found:
                return found
        # Another task may have kept one while we waited for Redis to fail.
        return await self._shared() or await self._fetch_and_keep()

    async def _fetch_locked(self, lock: str, owner: str) -> str:
        try:
            # Whoever held the lock before may have left a token between our look and our lock.
            return await self._shared() or await self._fetch_and_keep()
        finally:
            try:
                await self._redis.eval(_DELETE_IF_SAME, 1, lock, owner)
            except (RedisError, OSError) as fault:
                self._lost_redis(fault)

    async def _fetch_and_keep(self) -> str:
        token, seconds = await self._fetch()
        life = max(seconds - MARGIN, _SHORTEST)
        self._own = _Kept(token, time.monotonic() + life)
        if self._has_redis():
            try:
                await self._redis.set(self._key, token, ex=life)
            except (RedisError, OSError) as fault:
                self._lost_redis(fault)
        return token
