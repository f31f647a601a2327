"""The sandbox's own time: real time plus what tests have advanced it by."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class Clock:
    """Unix seconds for expiry; pushes are signed with real time, see `pushes`."""

    def __init__(self) -> None:
        self.offset = 0.0

    def now(self) -> float:
        return time.time() + self.offset

    def advance(self, seconds: float) -> None:
        self.offset += seconds


def stamp(seconds: float | None = None) -> str:
    """A moment (by default now, real time) as `2026-11-21T01:31:00.123Z`."""
    moment = datetime.fromtimestamp(time.time() if seconds is None else seconds, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
