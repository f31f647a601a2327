"""Pushes that have work: a row each, durable before WeChat hears `success`, tried until done.

The row is the dedupe (its unique key), the queue (`state`, `next_at`) and the note of what went
wrong. The process that stored it has the first try; each later one is claimed by a conditional
UPDATE when `next_at` has passed. A try's transaction first says that the row is done, which only
one can say of a row that waits: one effect, however many try.
"""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

import structlog

from server.platform import clock, database
from server.platform.web.failures import LOST
from wechat import messages, replies
from wechat.messages import Push
from wechat.models import PushState, ReceivedPush
from wechat.replies import Reply

Work = Callable[[Push], Awaitable[Reply | None]]
"""What a push changes or records, inside a transaction that may be run again. Never slow."""

Works = Mapping[str, Work]
"""An account's work by the name of the event, in lower case. Other pushes have none."""

KEPT = timedelta(days=1)
"""WeChat repeats within seconds, and timestamps older than five minutes are refused anyway."""

GIVEN_UP_KEPT = timedelta(days=30)
"""How long somebody may look for the fault and try again."""

STORED_WITHIN = 3.0
"""Seconds: WeChat waits for five, and is told to come again when the database takes longer."""

WORKED_WITHIN = 10.0

LEASE = timedelta(seconds=30)
"""Whoever holds a push that long has died over it."""

PAUSES = (2, 10, 30, 60, 300, 900, 1800, 3600, 7200)
"""Seconds before the next try."""

TRIES = len(PAUSES) + 1
BATCH = 10
BATCHES = 50
"""In one sweep, so that a worker that is to stop need not see the end of a flood."""

INTERRUPTED = "处理到一半时服务中断"

log = structlog.get_logger("wechat.push")

_STORE = """
INSERT INTO received_push (id, key, account, event, body, state, attempts, received_at, next_at)
VALUES ($1, $2, $3, $4, $5, 'waiting', 1, $6, $7)
ON CONFLICT (key) DO NOTHING RETURNING id
"""
_CLOSE = """
UPDATE received_push SET state = 'done', body = NULL, next_at = NULL, problem = ''
 WHERE id = ANY($1) AND state = 'waiting' RETURNING id
"""
_CLAIM = """
UPDATE received_push SET attempts = attempts + 1, next_at = $2
 WHERE id IN (SELECT id FROM received_push WHERE state = 'waiting' AND next_at <= $1
               ORDER BY next_at LIMIT $3 FOR UPDATE SKIP LOCKED)
RETURNING id, account, event, attempts, body
"""


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored push and the try at it that is this process's."""

    id: UUID
    account: str
    event: str
    attempts: int
    body: str

    @property
    def push(self) -> Push:
        return messages.restored(self.body)


async def store(push: Push, account: str, lease: timedelta = LEASE) -> Kept | None:
    """Keep a push; None if it was here before.

    It is durable when this returns. For the time of the lease nobody else works on it. Raises
    `Malformed`, or the driver's error or `TimeoutError` when it may be stored or not.
    """
    kept, now = Kept(uuid4(), account, push.event, 1, push.stored()), clock.now()
    row = (kept.id, push.identity, account, kept.event, kept.body, now, now + lease)
    async with asyncio.timeout(STORED_WITHIN), database.driver() as connection:
        stored = await connection.fetchval(_STORE, *row)
    return kept if stored else None


async def reply_to(identity: str) -> Reply | None:
    """What was answered to a push when its work was done."""
    found = await ReceivedPush.filter(key=identity).values_list("reply", flat=True)
    return replies.restored(str(found[0])) if found and found[0] else None


async def work(kept: Kept, works: Works) -> Reply | None:
    """Do a push's work in one transaction with the note that it is done; what to answer.

    None as well where somebody else has done it, and where it failed: then the row says when it is
    tried again, or that it is given up.
    """
    try:
        async with asyncio.timeout(WORKED_WITHIN), database.transaction():
            if not await _close([kept]):
                return None
            reply = await works[kept.event](kept.push)
            if reply is not None:
                await ReceivedPush.filter(id=kept.id).update(reply=reply.stored())
            return reply
    except Exception as fault:
        report("push.failed", fault, action=kept.event, attempt=kept.attempts)
        await _put_back(kept, _in_words(fault))
        return None


async def work_together(kept: Sequence[Kept], works: Works) -> None:
    """The same for pushes that nobody is to be answered: one transaction for all of them, or, if
    one of them fails, one for each.
    """
    if len(kept) > 1:
        with suppress(Exception):
            async with asyncio.timeout(WORKED_WITHIN), database.transaction():
                closed = await _close(kept)
                for each in kept:
                    if each.id in closed:
                        await works[each.event](each.push)
            return
    for each in kept:
        await work(each, works)


async def sweep(works_of: Mapping[str, Works]) -> int:
    """Work on what is due: failed before, or left behind by a process that died; how many.

    `works_of` are the accounts' by their appid.
    """
    count = 0
    for _ in range(BATCHES):
        claimed = await claim()
        await asyncio.gather(*(_try(kept, works_of.get(kept.account, {})) for kept in claimed))
        count += len(claimed)
        if len(claimed) < BATCH:
            break
    return count


async def claim() -> list[Kept]:
    """Take pushes that are due, each for one try."""
    now = clock.now()
    async with database.driver() as connection:
        rows = await connection.fetch(_CLAIM, now, now + LEASE, BATCH)
    return [Kept(**row) for row in rows]


async def again(push_id: UUID) -> bool:
    """Give a push that was given up all its tries once more; False if it is not (any more)."""
    given_up = ReceivedPush.filter(id=push_id, state=PushState.GIVEN_UP)
    return bool(
        await given_up.update(state=PushState.WAITING, attempts=0, next_at=clock.now(), problem="")
    )


async def purge() -> int:
    """Forget what was done before `KEPT`; how many."""
    old = ReceivedPush.filter(state=PushState.DONE, received_at__lt=clock.now() - KEPT)
    return await old.delete()


def report(name: str, fault: Exception, **known: str | int) -> None:
    """Kind and place only: a push's content is personal, and so may be an exception's text."""
    frames = traceback.extract_tb(fault.__traceback__, limit=-3)
    stack = " > ".join(f"{frame.name}:{frame.lineno}" for frame in frames)
    log.error(name, error=type(fault).__name__, stack=stack, **known)


async def _close(kept: Sequence[Kept]) -> set[UUID]:
    """Say in the running transaction that these are done; which of them still waited."""
    async with database.driver() as connection:
        rows = await connection.fetch(_CLOSE, [each.id for each in kept])
    return {row["id"] for row in rows}


async def _try(kept: Kept, works: Works) -> None:
    if kept.attempts > TRIES:
        await _put_back(kept, INTERRUPTED)
    else:
        await work(kept, works)


async def _put_back(kept: Kept, problem: str) -> None:
    """Let the row wait for its next try, or give it up after the last one; unless somebody else
    has claimed it by now.
    """
    is_last = kept.attempts >= TRIES
    pause = timedelta(seconds=PAUSES[min(kept.attempts, len(PAUSES)) - 1])
    held = ReceivedPush.filter(id=kept.id, attempts=kept.attempts, state=PushState.WAITING)
    try:
        changed = await held.update(
            state=PushState.GIVEN_UP if is_last else PushState.WAITING,
            next_at=None if is_last else clock.now() + pause,
            problem=problem,
        )
    except Exception as fault:  # the lease runs out instead
        report("push.not_put_back", fault, action=kept.event)
        return
    if changed and is_last:
        log.error("push.given_up", object_id=str(kept.id), action=kept.event)


def _in_words(fault: Exception) -> str:
    """Why it failed, as the desk reads it."""
    if isinstance(fault, LOST) or isinstance(fault.__cause__, LOST):
        return "数据库没有及时应答"
    return f"程序错误（{type(fault).__name__}）"
