"""The ladder: WeChat, then SMS, then mail, until one is confirmed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from server.people.accounts.models import Binding
from server.platform import clock, database
from server.platform.notices import ladder, retries, service
from server.platform.notices.models import Delivery, DeliveryChannel, Notice, Outcome
from wechat.sandbox.faults import Fault
from wechat.sandbox.running import Running

Drain = Callable[[], Awaitable[int]]
SEND = "/cgi-bin/message/template/send"


async def tell(world: Any, source: str = "case:1", **words: str) -> None:
    said = {"name": "李同学", "result": "通过", "remark": "无", **words}
    await service.tell("test.reviewed", [world.student.id], source=source, **said)


async def rungs() -> list[tuple[str, str]]:
    order = list(DeliveryChannel)
    rows = sorted(await Delivery.all(), key=lambda row: order.index(row.channel))
    return [(row.channel.value, row.outcome.value) for row in rows]


async def later(**passed: float) -> None:
    clock.shift_to(clock.offset() + timedelta(**passed))
    await retries.sweep()


def cards(outside: Running, person: str = "li") -> list[dict[str, Any]]:
    return [i.detail for i in outside.world.chats.of(person) if i.kind == "card"]


async def msgid() -> str:
    return (await Delivery.get(channel="wechat")).receipt


async def test_a_follower_gets_a_card_and_wechats_word_ends_the_ladder(
    world: Any, outside: Running, drain: Drain
) -> None:
    await tell(world)
    await drain()
    assert await rungs() == [("wechat", "sent")]
    (card,) = cards(outside)
    assert "通过" in str(card)
    assert "/wechat/oauth/start?to=/student/rebinding" in str(card)
    await ladder.confirm(await msgid(), "delivered")
    await later(hours=1)
    await drain()
    assert await rungs() == [("wechat", "confirmed")]
    assert outside.world.outbox.newest() == []


async def test_telling_twice_of_the_same_tells_once(
    world: Any, outside: Running, drain: Drain
) -> None:
    await tell(world)
    await tell(world)
    await drain()
    assert await Notice.all().count() == 1
    assert len(cards(outside)) == 1


async def test_who_does_not_follow_gets_an_sms_at_once(
    world: Any, outside: Running, drain: Drain
) -> None:
    outside.world.people.get("li").following = False
    await tell(world)
    await drain()
    assert await rungs() == [("wechat", "impossible"), ("sms", "confirmed")]
    (sms,) = outside.world.outbox.newest()
    assert sms["to"] == "13900000002"
    assert sms["text"] == "【微就业】微信换绑有了结果：通过。请登录微就业查看。"


async def test_without_phone_it_is_a_mail_that_leads_to_the_page(
    world: Any, outside: Running, drain: Drain
) -> None:
    outside.world.people.get("li").following = False
    del world.addresses[DeliveryChannel.SMS]
    await tell(world)
    await drain()
    assert await rungs() == [("wechat", "impossible"), ("sms", "impossible"), ("mail", "confirmed")]
    (mail,) = outside.world.outbox.newest()
    assert mail["to"] == "li@example.cn"
    assert mail["subject"] == "审核结果"
    assert mail["text"].rstrip().endswith("/student/rebinding")


async def test_who_is_reached_by_nothing_still_has_the_inbox(
    world: Any, outside: Running, drain: Drain
) -> None:
    outside.world.people.get("li").following = False
    world.addresses.clear()
    await tell(world)
    await drain()
    assert {outcome for _, outcome in await rungs()} == {"impossible"}
    assert await Notice.filter(account_id=world.student.id).count() == 1


async def test_a_blocked_message_goes_on_to_the_next_rung(
    world: Any, outside: Running, drain: Drain
) -> None:
    await tell(world)
    await drain()
    await ladder.confirm(await msgid(), "failed:user block")
    await drain()
    assert await rungs() == [("wechat", "refused"), ("sms", "confirmed")]


async def test_silence_for_ten_minutes_goes_on_to_the_next_rung_once(
    world: Any, outside: Running, drain: Drain
) -> None:
    await tell(world)
    await drain()
    await later(minutes=9)
    await drain()
    assert await rungs() == [("wechat", "sent")]
    await later(minutes=2)
    await later(minutes=30)
    await drain()
    assert await rungs() == [("wechat", "sent"), ("sms", "confirmed")]
    assert len(outside.world.outbox.newest()) == 1


async def test_a_receipt_that_comes_before_our_own_record_is_not_lost(
    world: Any, outside: Running, drain: Drain
) -> None:
    early = str(next(outside.world.message_ids) + 1)
    await ladder.confirm(early, "delivered")
    await tell(world)
    await drain()
    assert await msgid() == early
    assert await rungs() == [("wechat", "confirmed")]


async def test_temporary_failures_are_tried_again_with_growing_pauses(
    world: Any, outside: Running, drain: Drain
) -> None:
    outside.world.faults.add(Fault(SEND, errcode=45009, count=3))
    await tell(world)
    await drain()
    waits = []
    for _ in range(3):
        row = await Delivery.get(channel="wechat")
        assert row.outcome is Outcome.WAITING
        assert row.next_at is not None
        waits.append((row.next_at - clock.now()).total_seconds())
        await later(seconds=waits[-1] + 1)
        await drain()
    assert waits[0] < 13 < waits[1] < 73 < waits[2]
    assert await rungs() == [("wechat", "sent")]
    assert len(cards(outside)) == 1


async def test_a_poison_message_is_parked_after_ten_tries_while_others_flow(
    world: Any, outside: Running, drain: Drain, monkeypatch: pytest.MonkeyPatch
) -> None:
    await tell(world, "case:poison", remark="坏")
    poison = await Delivery.all().first()
    outside.world.faults.add(Fault(SEND, errcode=45011, count=10))
    for _ in range(10):
        await drain()
        await later(hours=3)
    await tell(world, "case:good")
    await drain()
    parked = await Delivery.get(id=poison.id)
    assert (parked.outcome, parked.attempts) == (Outcome.PARKED, 10)
    assert parked.problem
    assert len(cards(outside)) == 1
    # The person is told on the next rung, and staff may try the parked one again.
    assert await Delivery.filter(notice_id=parked.notice_id, channel="sms").exists()
    assert await ladder.retry(parked.id)
    assert not await ladder.retry(parked.id)
    await drain()
    assert len(cards(outside)) == 2


async def test_a_wrong_template_is_parked_at_once_with_a_clear_problem(
    world: Any, outside: Running, drain: Drain
) -> None:
    outside.world.faults.add(Fault(SEND, errcode=40037))
    await tell(world)
    await drain()
    assert await rungs() == [("wechat", "parked"), ("sms", "confirmed")]
    assert "config/wechat.toml" in (await Delivery.get(channel="wechat")).problem


async def test_a_value_that_no_field_takes_is_parked_and_names_the_field_only(
    world: Any, outside: Running, drain: Drain
) -> None:
    await tell(world, result="李同学13900000002")
    await drain()
    row = await Delivery.get(channel="wechat")
    assert row.outcome is Outcome.PARKED
    assert "phrase2" in row.problem
    assert "1390" not in row.problem


async def test_an_unclear_send_is_repeated_where_the_channel_drops_repeats(
    world: Any, outside: Running, drain: Drain
) -> None:
    """WeChat keeps `client_msg_id` for ten minutes: the person gets one card."""
    outside.world.faults.add(Fault(SEND, status=502))
    await tell(world)
    await drain()
    assert await rungs() == [("wechat", "waiting")]
    await later(seconds=15)
    await drain()
    assert await rungs() == [("wechat", "sent")]
    assert len(cards(outside)) == 1


async def test_an_unclear_mail_is_not_repeated_unless_the_event_says_so(
    world: Any, outside: Running, drain: Drain
) -> None:
    rows = []
    for event in ("test.reviewed", "test.harmless"):
        await service.tell(
            event, [world.student.id], source="x", name="", result="通过", remark=""
        )
        notice = await Notice.get(event=event)
        await Delivery.filter(notice_id=notice.id).delete()
        await ladder.start([notice.id], DeliveryChannel.MAIL)
        row = await Delivery.get(notice_id=notice.id)
        assert await ladder.claim(row.id)
        rows.append(row.id)
    await later(minutes=3)
    once, again = [await Delivery.get(id=id) for id in rows]
    assert (once.outcome, once.problem) == (Outcome.SENT, ladder.UNSURE)
    assert again.outcome is Outcome.WAITING


async def test_what_a_crashed_worker_left_behind_is_taken_up(
    world: Any, outside: Running, drain: Drain
) -> None:
    await tell(world)
    row = await Delivery.all().first()
    assert await ladder.claim(row.id)
    await drain()
    assert cards(outside) == []
    await later(minutes=3)
    await later(minutes=1)
    await drain()
    assert len(cards(outside)) == 1


async def test_a_lost_job_is_made_good_by_the_sweep(
    world: Any, outside: Running, drain: Drain
) -> None:


    await tell(world)
    async with database.driver() as connection:
        await connection.execute("DELETE FROM pgqueuer")
    await later(seconds=31)
    await drain()
    assert len(cards(outside)) == 1


async def test_while_a_channel_is_down_nothing_is_spent_and_afterwards_each_arrives_once(
    world: Any, outside: Running, drain: Drain
) -> None:
    outside.world.faults.add(Fault("/sms/", status=500, count=5))
    outside.world.people.get("li").following = False
    for number in range(12):
        await tell(world, f"case:{number}")
    await drain()
    waiting = await Delivery.filter(channel="sms", outcome="waiting")
    assert len(waiting) == 12
    assert sum(row.attempts for row in waiting) == 5
    for _ in range(4):
        await later(seconds=11)
        await drain()
    assert await Delivery.filter(channel="sms", outcome="confirmed").count() == 12
    assert len(outside.world.outbox.newest()) == 12


async def test_the_old_holder_is_told_through_wechat_without_an_account(
    world: Any, outside: Running, drain: Drain
) -> None:


    await Binding.all().delete()
    await service.tell_identity(
        "test.unbound", world.identity.id, source="binding:1", site_id=world.site.id
    )
    await drain()
    assert len(cards(outside)) == 1
    await ladder.confirm(await msgid(), "blocked")
    await drain()
    assert await rungs() == [("wechat", "refused")]
    assert outside.world.outbox.newest() == []
