"""What the official account's events change, also when they are worked on late and in disorder."""

from __future__ import annotations

import time

import pytest

from server.people.accounts.models import WeChatIdentity
from server.platform import runtime
from server.platform.notices.models import Receipt
from server.settings import Settings
from tests.clients import Client
from tests.web.test_pushes import SUBSCRIBE, deliver
from wechat import followers, official
from wechat.messages import Push, parse

pytestmark = pytest.mark.usefixtures("db")


def event(name: str, *, ago: int = 0, more: str = "") -> Push:
    return parse(
        f"<xml><ToUserName>gh_1</ToUserName><FromUserName>o-new</FromUserName>"
        f"<CreateTime>{int(time.time()) - ago}</CreateTime><MsgType>event</MsgType>"
        f"<Event>{name}</Event>{more}</xml>".encode()
    )


async def done(push: Push) -> None:
    await official.WORKS[push.event](push)


async def following() -> bool:
    appid = runtime.current().settings.wechat.official.appid
    return (await WeChatIdentity.get(appid=appid, openid="o-new")).is_following


async def test_who_follows_leaves_and_comes_back_is_a_follower() -> None:
    await done(event("subscribe", ago=3))
    assert await following()
    await done(event("unsubscribe", ago=2))
    assert not await following()
    await done(event("subscribe", ago=1))
    assert await following()


async def test_news_that_is_worked_on_late_undoes_no_newer_news() -> None:
    await done(event("unsubscribe", ago=10))
    await done(event("subscribe", ago=3600))
    assert not await following()
    await done(event("subscribe", ago=5))
    await done(event("unsubscribe", ago=7))
    assert await following()


async def test_a_tap_on_the_menu_remembers_a_person_once() -> None:
    for _ in range(2):
        await done(event("VIEW", more="<EventKey>https://example.org/</EventKey>"))
    assert await WeChatIdentity.filter(openid="o-new").count() == 1
    await done(event("subscribe"))
    await done(event("VIEW", more="<EventKey>https://example.org/</EventKey>"))
    assert await following()


async def test_whom_wechat_does_not_know_it_is_asked_about_once() -> None:
    """A job that raises is tried ten times, over four hours."""
    await done(event("subscribe"))
    known = await WeChatIdentity.get(openid="o-new")
    await followers.learn({"identity": str(known.id)})
    assert (await WeChatIdentity.get(id=known.id)).unionid is None


async def test_a_machine_of_wechats_is_nobody(visitor: Client, settings: Settings) -> None:
    told = SUBSCRIBE.replace("o-official-new", "mphelper").replace("subscribe", "MASSSENDJOBFINISH")
    answer = await deliver(visitor, settings, told.format(at=int(time.time())))
    assert (answer.status_code, answer.text) == (200, "success")
    assert not await WeChatIdentity.filter(openid="mphelper").exists()


async def test_a_receipt_is_noted_once() -> None:
    for _ in range(2):
        await done(
            event("TEMPLATESENDJOBFINISH", more="<MsgID>77</MsgID><Status>success</Status>")
        )
    assert [row.status for row in await Receipt.filter(receipt="77")] == ["delivered"]
