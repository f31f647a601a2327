"""One effect for each push, however often and on however many workers it arrives."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from uuid import uuid4

from server.platform import clock, database
from wechat.messages import Push
from wechat.models import ReceivedPush
from wechat.replies import Reply, restored

KEPT = timedelta(days=1)
"""WeChat repeats within seconds, and timestamps older than five minutes are refused anyway."""

_CLAIM = """
INSERT INTO received_push (id, key, account, received_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (key) DO NOTHING RETURNING id
"""


async def once(
    push: Push, account: str, effect: Callable[[Push], Awaitable[Reply | None]]
) -> Reply | None:
    """Do `effect` in one transaction with the note that it was done; a repeat gets the same reply.

    A repeat that comes while the first is under way waits for it at the unique row, and takes
    over when the first fails. Needs no Redis (reliability rows 12 and 23).
    """
    async with database.transaction():
        async with database.driver() as connection:
            row = (uuid4(), push.identity, account, clock.now())
            claimed = await connection.fetchval(_CLAIM, *row)
        if claimed is None:
            stored = await ReceivedPush.get(key=push.identity).values_list("reply", flat=True)
            return restored(str(stored)) if stored else None
        reply = await effect(push)
        if reply is not None:
            await ReceivedPush.filter(key=push.identity).update(reply=reply.stored())
        return reply


async def purge() -> int:
    """Forget pushes older than `KEPT`; how many."""
    return await ReceivedPush.filter(received_at__lt=clock.now() - KEPT).delete()
