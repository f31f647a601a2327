"""Graduation years, as desks choose among them."""

from __future__ import annotations

from server.platform import clock


def graduation_years() -> list[int]:
    """Those who graduated last, who graduate next, and two years more."""
    now = clock.now().astimezone(clock.CHINA)
    first = now.year + (1 if now.month >= 7 else 0)
    return [first - 1, first, first + 1, first + 2]
