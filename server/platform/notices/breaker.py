"""One gate for each channel: at most so many calls at once, and none while the channel is down."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog
from prometheus_client import Gauge

from server.platform import clock
from server.platform.notices.ladder_settings import timing
from server.platform.notices.models import DeliveryChannel

log = structlog.get_logger("notices")
_down = Gauge("jiuye_channel_down", "1 while a channel's breaker is open", ["channel"])


class Gate:
    """Counts failures in a row; open means that only a probe now and then gets through."""

    def __init__(self, channel: DeliveryChannel) -> None:
        self.channel = channel
        self.failures = 0
        self.probe_at = 0.0
        self._slots = asyncio.Semaphore(timing().breaker.in_flight)
        _down.labels(channel).set(0)

    @property
    def is_down(self) -> bool:
        return self.failures >= timing().breaker.failures

    def may_pass(self) -> bool:
        """Whether a call may be tried now; while down, one call at a time may probe."""
        if not self.is_down:
            return True
        now = clock.now().timestamp()
        if now < self.probe_at:
            return False
        self.probe_at = now + timing().breaker.probe_every
        return True

    @asynccontextmanager
    async def slot(self) -> AsyncIterator[None]:
        async with self._slots:
            yield

    def failed(self) -> None:
        """The channel did not answer as it should."""
        self.failures += 1
        if self.failures == timing().breaker.failures:
            self.probe_at = clock.now().timestamp() + timing().breaker.probe_every
            _down.labels(self.channel).set(1)
            log.warning("channel.down", channel=self.channel.value)

    def answered(self) -> bool:
        """The channel answered; True if it had been down until now."""
        was_down, self.failures = self.is_down, 0
        if was_down:
            _down.labels(self.channel).set(0)
            log.info("channel.back", channel=self.channel.value)
        return was_down


_gates: dict[DeliveryChannel, Gate] = {}


def gate(channel: DeliveryChannel) -> Gate:
    if channel not in _gates:
        _gates[channel] = Gate(channel)
    return _gates[channel]


def reset() -> None:
    """Forget what was seen, as a fresh process does."""
    _gates.clear()
