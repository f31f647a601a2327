"""What the mini-program's message push brings: outcomes of subscribe messages."""

from __future__ import annotations

from server.platform.notices import ladder
from wechat.messages import Push
from wechat.replies import Reply


async def on_push(push: Push) -> Reply | None:
    """Note what became of messages sent earlier; the mini-program has no chat to answer in."""
    for receipt in push.receipts:
        await ladder.confirm(receipt.msg_id, receipt.outcome.value)
    return None
