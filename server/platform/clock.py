"""The service's one clock: every deadline, session and date asks it, and demos may move it.

Wire protocols (WeChat signatures, TOTP) live in the outside world and use `time.time()`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8), "Asia/Shanghai")
"""No summer time since 1991: a fixed offset, several times quicker than a table of zones."""

_offset = timedelta()


def now() -> datetime:
    """The service's time: aware, UTC."""
    return datetime.now(UTC) + _offset


def today() -> datetime:
    """Midnight of the current day in China, as aware time."""
    return now().astimezone(CHINA).replace(hour=0, minute=0, second=0, microsecond=0)


def offset() -> timedelta:
    """How far the service's clock is ahead of the machine's."""
    return _offset


def shift_to(value: timedelta) -> None:
    """Set how far the clock runs ahead; only demos and tests call this."""
    global _offset
    _offset = value
