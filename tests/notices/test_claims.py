"""However many workers try, one of them sends."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from server.platform.notices import channels, ladder, service
from server.platform.notices.channels import Message, Result, Verdict
from server.platform.notices.models import Delivery, DeliveryChannel, Outcome

WORKERS = 8
ROUNDS = 10


class Counting:
    """A channel that counts; it stands where WeChat would, for speed."""

    channel = DeliveryChannel.WECHAT
    drops_repeats = False

    def __init__(self) -> None:
        self.sent: list[Any] = []

    async def send(self, message: Message) -> Result:
        self.sent.append(message.id)
        return Result(Verdict.CONFIRMED)


@contextmanager
def counting() -> Iterator[Counting]:
    adapter = Counting()
    before = channels.adapter(adapter.channel)
    channels.use(adapter)
    yield adapter
    if before is not None:
        channels.use(before)


async def race(world: Any) -> tuple[int, int]:
    """Deliveries, and sends of them by `WORKERS` at the same time."""
    with counting() as channel:
        for number in range(ROUNDS):
            await service.tell("test.harmless", [world.student.id], source=f"race:{number}")
        rows = await Delivery.all()
        await asyncio.gather(
            *(ladder.deliver(row.id) for row in rows for _ in range(WORKERS)),
            return_exceptions=True,
        )
    return len(rows), len(channel.sent)


async def test_parallel_workers_send_each_delivery_once(world: Any) -> None:
    deliveries, sends = await race(world)
    assert (deliveries, sends) == (ROUNDS, ROUNDS)
    assert await Delivery.filter(outcome=Outcome.CONFIRMED, attempts=1).count() == ROUNDS


async def test_control_without_the_condition_the_race_sends_twice(
    world: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The claim with its condition taken out must be caught by the test above."""
    monkeypatch.setattr(ladder, "_CLAIM", ladder._CLAIM.replace("AND outcome = 'waiting'", ""))
    deliveries, sends = await race(world)
    assert sends > deliveries
