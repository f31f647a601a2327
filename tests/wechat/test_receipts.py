"""One effect for each push, by the database alone: repeats wait, and take over after a failure."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from server.platform import clock, database
from wechat import receipts
from wechat.messages import Push, parse
from wechat.models import ReceivedPush
from wechat.replies import Reply, text_reply

pytestmark = pytest.mark.usefixtures("emptied")

PUSH = parse(
    b"<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>1</CreateTime>"
    b"<MsgType>event</MsgType><Event>SCAN</Event><EventKey>login_7</EventKey></xml>"
)


async def test_twenty_at_once_have_one_effect() -> None:
    effects: list[Push] = []

    async def effect(push: Push) -> Reply:
        effects.append(push)
        return text_reply(f"{len(effects)}")

    replies = await asyncio.gather(*(receipts.once(PUSH, "wx1", effect) for _ in range(20)))
    assert len(effects) == 1
    assert {reply.fields["Content"] for reply in replies if reply} == {"1"}


async def test_looking_before_acting_would_not_have_been_enough() -> None:
    """The control of the race above: without the unique row first, several get through."""
    effects = 0

    async def look_then_act() -> None:
        nonlocal effects
        async with database.transaction():
            if not await ReceivedPush.exists(key=PUSH.identity):
                effects += 1
                await ReceivedPush.create(
                    key=f"{PUSH.identity[:40]}{effects}", account="wx1", received_at=clock.now()
                )

    await asyncio.gather(*(look_then_act() for _ in range(20)))
    assert effects > 1


async def test_a_repeat_takes_over_when_the_first_fails() -> None:
    started, may_fail = asyncio.Event(), asyncio.Event()

    async def fails(push: Push) -> Reply:
        started.set()
        await may_fail.wait()
        raise RuntimeError

    async def works(push: Push) -> Reply:
        return text_reply("接着做完了")

    first = asyncio.create_task(receipts.once(PUSH, "wx1", fails))
    await started.wait()
    second = asyncio.create_task(receipts.once(PUSH, "wx1", works))
    may_fail.set()
    with pytest.raises(RuntimeError):
        await first
    reply = await second
    assert reply is not None
    assert reply.fields["Content"] == "接着做完了"


async def test_saying_nothing_is_remembered_as_well() -> None:
    async def silent(push: Push) -> None:
        return None

    async def loud(push: Push) -> Reply:
        return text_reply("第二次")

    assert await receipts.once(PUSH, "wx1", silent) is None
    assert await receipts.once(PUSH, "wx1", loud) is None


async def test_old_receipts_are_forgotten_and_new_ones_kept() -> None:
    now = clock.now()
    for key, age in (("old", timedelta(days=2)), ("new", timedelta(minutes=20))):
        await ReceivedPush.create(key=key, account="wx1", received_at=now - age)
    assert await receipts.purge() == 1
    assert await ReceivedPush.all().values_list("key", flat=True) == ["new"]
