"""What the web does with a push that has work: store it, say so, and begin with it at once.

Whatever is not done here, because it failed or the process ended, a worker finds in its row.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from datetime import timedelta

from wechat import push_inbox
from wechat.messages import Push
from wechat.push_inbox import Kept, Works
from wechat.replies import Reply

PATIENCE = 0.9
"""Seconds that the reply to a stored push is waited for; WeChat gives up after five altogether."""

AT_ONCE = 4
"""Transactions under way in one process: pages need the database as well."""

TOGETHER = 20
"""PushDispatch in one transaction, when nobody waits for them and as many have gathered."""

MOST = 200
"""PushDispatch that gather; what comes when there are as many is stored for the worker."""

_STOP_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class Awaited:
    """An errand whose person looks at the chat; repeats of its push wait for the same one."""

    stored: asyncio.Task[Kept | None]
    done: asyncio.Task[Reply | None]


class PushDispatch:
    """What one account's pushes have still to do in this process."""

    def __init__(self, appid: str, works: Works) -> None:
        self._appid = appid
        self._works = works
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._awaited: dict[str, Awaited] = {}
        self._gathered: deque[Kept] = deque()
        self._drains: set[asyncio.Task[None]] = set()

    async def take(self, push: Push) -> Reply | None:
        """Store a push if it has work, and begin; the reply, if there is one and it is in time.

        Raises what `push_inbox.store` raises.
        """
        if push.event not in self._works:
            return None
        if push.expects_words:
            return await self._answered(push)
        is_full = len(self._gathered) >= MOST
        kept = await self._store(push, timedelta() if is_full else push_inbox.LEASE)
        if kept is not None and not is_full:
            self._gathered.append(kept)
            if len(self._drains) < AT_ONCE:
                self._drains.add(asyncio.create_task(self._drain()))
        return None

    async def settle(self) -> None:
        """Before the server stops: give what has begun a moment."""
        begun = [*(errand.done for errand in self._awaited.values()), *self._drains]
        if begun:
            await asyncio.wait(begun, timeout=_STOP_PATIENCE)

    async def _store(self, push: Push, lease: timedelta = push_inbox.LEASE) -> Kept | None:
        return await push_inbox.store(push, self._appid, lease)

    async def _answered(self, push: Push) -> Reply | None:
        identity = push.identity
        errand = self._awaited.get(identity)
        if errand is None:
            stored = asyncio.create_task(self._store(push))
            errand = Awaited(stored, asyncio.create_task(self._do(identity, stored)))
            self._awaited[identity] = errand
            errand.done.add_done_callback(lambda _: self._awaited.pop(identity))
        await asyncio.shield(errand.stored)
        done, _ = await asyncio.wait({errand.done}, timeout=PATIENCE)
        return errand.done.result() if done else None

    async def _do(self, identity: str, stored: asyncio.Task[Kept | None]) -> Reply | None:
        await asyncio.wait({stored})
        if stored.exception() is not None:
            return None
        kept = stored.result()
        if kept is None:
            return await push_inbox.reply_to(identity)
        async with self._turns:
            return await push_inbox.work(kept, self._works)

    async def _drain(self) -> None:
        try:
            while self._gathered:
                async with self._turns:
                    count = min(TOGETHER, len(self._gathered))
                    batch = [self._gathered.popleft() for _ in range(count)]
                    await push_inbox.work_together(batch, self._works)
        finally:
            self._drains.discard(asyncio.current_task())
