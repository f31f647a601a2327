"""The demo begins quietly: what its people were told in the past is not sent when it starts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from server.demo import past
from server.platform import clock, database
from server.platform.notices.models import Delivery, Notice, OutsideMessage
from server.platform.workflow.models import Transition
from tests.people import work_off


@pytest.mark.usefixtures("committed")
async def test_the_seed_sends_nothing_and_leaves_little_unread() -> None:
    assert await Notice.all().count() < 20  # what moves tell waits in the queue still
    await past.settle()
    told = await Notice.all()
    assert len(told) > 80
    for name in ("notices.transition", "notices.deliver", "notices.outside"):
        await work_off(name)
    assert not await Delivery.filter(attempts__gt=0).exists()
    assert not await Delivery.exclude(outcome="confirmed").exists()
    assert not await OutsideMessage.exclude(outcome="confirmed").exists()
    assert await Notice.all().count() == len(told)

    unread: dict[object, int] = {}
    for notice in told:
        if notice.read_at is None:
            unread[notice.account_id] = unread.get(notice.account_id, 0) + 1
    assert max(unread.values()) == past.UNREAD


@pytest.mark.usefixtures("committed")
async def test_each_was_told_when_it_happened() -> None:
    before = clock.offset()
    await past.settle()
    assert clock.offset() == before
    moves = {f"transition:{move.id}": move.at for move in await Transition.all()}
    notices = [n for n in await Notice.all() if n.source in moves]
    assert notices
    late = [n for n in notices if abs(n.created_at - moves[n.source]) > timedelta(minutes=1)]
    assert late == []
    assert min(n.created_at for n in notices) < clock.now() - timedelta(days=5)


@pytest.mark.usefixtures("committed")
async def test_only_followers_get_tags() -> None:
    """WeChat refuses everybody else (40003)."""
    await past.settle()
    async with database.driver() as connection:
        left = await connection.fetchval(
            "SELECT count(*) FROM pgqueuer WHERE entrypoint = 'wechat.tag'"
        )
    assert left == 2
