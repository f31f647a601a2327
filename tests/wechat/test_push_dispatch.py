"""WeChat hears `success` when a push is stored, and its person a reply when that is in time."""

from __future__ import annotations

import asyncio

import asyncpg
import pytest

from tests.people import waiting
from tests.wechat.conftest import OFFICIAL, Ours, Wire
from tests.wechat.test_push import SCAN, nothing_happened, statuses
from wechat import push_dispatch, push_inbox
from wechat.messages import Push
from wechat.models import PushState, ReceivedPush
from wechat.replies import Reply, text_reply

VIEW = {"MsgType": "event", "Event": "VIEW", "EventKey": "https://example.org/"}
STORED_WITHIN, IN_TIME = push_inbox.STORED_WITHIN, push_dispatch.PATIENCE


async def test_success_is_said_after_the_push_is_stored_and_before_its_work_is_done(
    ours: Ours, wire: Wire, committed_rows: asyncpg.Connection
) -> None:
    may_go_on = asyncio.Event()
    ours.reply = lambda push: may_go_on.wait()
    async with committed_rows.transaction():
        await committed_rows.execute("LOCK TABLE received_push IN SHARE MODE")
        answer = asyncio.create_task(wire.push(VIEW, timeout=60))
        while not await waiting(committed_rows):
            pass
        assert not answer.done()
        assert await committed_rows.fetchval("SELECT count(*) FROM received_push") == 0
    (done,) = await answer
    assert done["body"] == "success"
    assert await committed_rows.fetchval("SELECT state FROM received_push") == "waiting"
    may_go_on.set()


async def test_a_push_that_is_not_stored_in_time_is_refused_and_comes_again(
    ours: Ours, wire: Wire, committed_rows: asyncpg.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(push_inbox, "STORED_WITHIN", 0.1)
    async with committed_rows.transaction():
        await committed_rows.execute("LOCK TABLE received_push")
        for fields in (SCAN, VIEW):
            assert statuses(await wire.push(fields)) == {503}
    await nothing_happened(ours)
    monkeypatch.setattr(push_inbox, "STORED_WITHIN", 60)
    assert statuses(await wire.push(SCAN)) == {200}
    assert len(ours.pushes) == 1


def test_wechat_hears_within_its_five_seconds_how_it_went() -> None:
    assert STORED_WITHIN + IN_TIME < 4.5


async def test_slow_work_is_answered_in_time_and_still_done_once(
    ours: Ours, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(push_dispatch, "PATIENCE", IN_TIME)
    may_go_on, done = asyncio.Event(), asyncio.Event()

    async def slow(push: Push) -> Reply:
        await may_go_on.wait()
        done.set()
        return text_reply("太晚了")

    ours.reply = slow
    # Whoever is not answered within WeChat's five seconds gets no body here.
    (answer, repeat) = await wire.push(SCAN, deliveries=2, parallel=True, identical=True)
    assert (answer["body"], repeat["body"]) == ("success", "success")
    may_go_on.set()
    await done.wait()
    (later,) = await wire.push({**SCAN, "CreateTime": ours.pushes[0].created})
    assert later["reply"]["Content"] == "太晚了"
    assert len(ours.pushes) == 1


async def test_work_that_fails_is_undone_and_left_to_the_worker(
    ours: Ours, wire: Wire, capfd: pytest.CaptureFixture[str]
) -> None:
    async def fails_once(push: Push) -> Reply:
        await ReceivedPush.filter(account=OFFICIAL.appid).update(account="changed")
        if len(ours.pushes) == 1:
            raise RuntimeError(f"could not serve {push.sender}")
        return text_reply("第二次成功")

    ours.reply = fails_once
    (done,) = await wire.push(SCAN)
    assert (done["status"], done["body"]) == (200, "success")
    (row,) = await ReceivedPush.all()
    assert (row.account, row.state, row.attempts) == (OFFICIAL.appid, PushState.WAITING, 1)
    assert row.problem == "程序错误（RuntimeError）"
    await ReceivedPush.all().update(next_at=row.received_at)
    assert await push_inbox.sweep({OFFICIAL.appid: ours.works}) == 1
    (row,) = await ReceivedPush.all()
    assert (row.account, row.state) == ("changed", PushState.DONE)
    (later,) = await wire.push({**SCAN, "CreateTime": ours.pushes[0].created})
    assert later["reply"]["Content"] == "第二次成功"
    assert len(ours.pushes) == 2
    assert "o-official-li" not in "".join(capfd.readouterr())


async def test_what_comes_on_top_of_a_flood_is_left_to_the_worker_at_once(
    ours: Ours, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(push_dispatch, "MOST", 0)
    (done,) = await wire.push(VIEW)
    assert done["body"] == "success"
    assert ours.pushes == []
    assert await push_inbox.sweep({OFFICIAL.appid: ours.works}) == 1
    assert len(ours.pushes) == 1
