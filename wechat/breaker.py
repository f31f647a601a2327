"""A circuit breaker: while WeChat is away, calls fail at once instead of waiting for it."""

from __future__ import annotations

import time
from collections.abc import Callable

from wechat.errors import WeChatUnavailable


class Breaker:
    """Opens after `failures` in a row, for `seconds`; then one call at a time may try."""

    def __init__(
        self,
        failures: int = 5,
        seconds: float = 20,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit = failures
        self._seconds = seconds
        self._clock = clock
        self._failures = 0
        self._closed_from = 0.0

    @property
    def is_open(self) -> bool:
        return self._failures >= self._limit and self._clock() < self._closed_from

    def refuse_while_open(self) -> None:
        """Raises `WeChatUnavailable` while open."""
        if self.is_open:
            raise WeChatUnavailable("too many failures in a row")

    def enter(self) -> None:
        """As `refuse_while_open`; past that time, the caller is the one who tries."""
        self.refuse_while_open()
        if self._failures >= self._limit:
            self._closed_from = self._clock() + self._seconds

    def succeeded(self) -> None:
        self._failures = 0

    def failed(self) -> None:
        self._failures += 1
        if self._failures >= self._limit:
            self._closed_from = self._clock() + self._seconds
