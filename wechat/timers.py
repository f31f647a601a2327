"""What the wire may forget, and its jobs."""

from __future__ import annotations

from server.platform.timers import every
from wechat import followers, oauth, push_inbox  # noqa: F401  # followers: its jobs are known


@every(3600, "wechat.sweep")
async def sweep() -> None:
    """Pushes and logins that nobody will ask for again."""
    await push_inbox.purge()
    await oauth.purge()
