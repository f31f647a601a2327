"""A stored push has one effect, whoever dies over it; what cannot be done is given up in sight."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from datetime import timedelta

import asyncpg
import pytest
from structlog.testing import capture_logs

from server.platform import clock, database
from server.platform.retention.data_classes import classes
from server.settings import ROOT
from tests.people import held_back
from wechat import push_inbox, retention
from wechat.messages import Push, parse
from wechat.models import PushState, ReceivedPush
from wechat.push_inbox import Kept, Works
from wechat.replies import Reply, text_reply

pytestmark = pytest.mark.usefixtures("emptied")

BODY = (
    "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName><CreateTime>{at}</CreateTime>"
    "<MsgType>event</MsgType><Event>SCAN</Event><EventKey>login_7</EventKey></xml>"
)
PUSH = parse(BODY.format(at=1).encode())
assert retention  # it declares how long the rows are kept


@pytest.fixture(autouse=True)
async def effects(own_database: object) -> AsyncIterator[None]:
    """A table that works write to, so that what is rolled back is seen to be."""
    async with database.driver() as connection:
        await connection.execute("CREATE TABLE effect (at int)")
        yield
        await connection.execute("DROP TABLE effect")


async def note(push: Push) -> Reply:
    async with database.driver() as connection:
        await connection.execute("INSERT INTO effect VALUES ($1)", push.created)
    return text_reply("好")


async def fails(push: Push) -> Reply:
    await note(push)
    raise RuntimeError("of o1")


async def noted() -> list[int]:
    async with database.driver() as connection:
        return [row["at"] for row in await connection.fetch("SELECT at FROM effect ORDER BY at")]


async def stored(push: Push = PUSH, lease: timedelta = push_inbox.LEASE) -> Kept:
    kept = await push_inbox.store(push, "wx1", lease)
    assert kept is not None
    return kept


def works(work: push_inbox.Work) -> dict[str, Works]:
    return {"wx1": {"scan": work}}


async def make_due() -> None:
    await ReceivedPush.filter(state=PushState.WAITING).update(next_at=clock.now())


async def row() -> ReceivedPush:
    return await ReceivedPush.get(key=PUSH.identity)


async def kept_of_two(url: str) -> int:
    """How many of two simultaneous deliveries are kept."""
    async with held_back(url, "received_push", 2):
        found = await asyncio.gather(*(push_inbox.store(PUSH, "wx1") for _ in range(2)))
    return len([kept for kept in found if kept is not None])


async def test_two_at_once_are_kept_once(url: str) -> None:
    assert await kept_of_two(url) == 1


async def test_without_the_unique_key_both_would_be(url: str) -> None:
    """The control: every row gets a key of its own, so that the two never meet."""
    async with database.driver() as connection:
        await connection.execute(
            "CREATE FUNCTION other_key() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN NEW.key := left(NEW.key, 40) || random(); RETURN NEW; END $$"
        )
        await connection.execute(
            "CREATE TRIGGER other_key BEFORE INSERT ON received_push"
            " FOR EACH ROW EXECUTE FUNCTION other_key()"
        )
    try:
        assert await kept_of_two(url) == 2
    finally:
        async with database.driver() as connection:
            await connection.execute("DROP FUNCTION other_key CASCADE")


async def test_whoever_stored_a_push_holds_it_for_a_while() -> None:
    await stored()
    assert await push_inbox.claim() == []
    await make_due()
    (claimed,) = await push_inbox.claim()
    assert (claimed.attempts, claimed.push.key) == (2, "login_7")
    assert await push_inbox.claim() == []


async def eight_are_due() -> None:
    for at in range(1, 9):
        await stored(parse(BODY.format(at=at).encode()), timedelta())


async def test_workers_claim_each_push_once() -> None:
    await eight_are_due()
    claimed = await asyncio.gather(*(push_inbox.claim() for _ in range(8)))
    assert len({kept.id for some in claimed for kept in some}) == sum(map(len, claimed)) == 8


async def test_many_sweeps_at_once_do_each_push_once() -> None:
    await eight_are_due()
    await asyncio.gather(*(push_inbox.sweep(works(note)) for _ in range(8)))
    assert await noted() == list(range(1, 9))


async def test_whom_another_one_overtook_changes_nothing() -> None:
    frozen = await stored(lease=timedelta())
    assert await push_inbox.sweep(works(note)) == 1
    assert await push_inbox.work(frozen, works(note)["wx1"]) is None
    await push_inbox.work_together([frozen, frozen], works(note)["wx1"])
    assert await noted() == [1]


async def test_whom_another_one_overtook_takes_nothing_from_him() -> None:
    frozen = await stored(lease=timedelta())
    (claimed,) = await push_inbox.claim()
    before = await row()
    await push_inbox.work(frozen, works(fails)["wx1"])
    assert (await row()).next_at == before.next_at
    assert await push_inbox.work(claimed, works(note)["wx1"]) is not None
    assert await noted() == [1]


async def two_do_the_same() -> list[int]:
    """What is noted when two work on one push."""
    kept = await stored()
    await asyncio.gather(*(push_inbox.work(kept, works(note)["wx1"]) for _ in range(2)))
    return await noted()


async def test_two_who_work_on_one_push_have_one_effect() -> None:
    assert await two_do_the_same() == [1]


async def test_without_the_condition_both_would_have_theirs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The control: the row is closed whatever its state."""
    condition = " AND state = 'waiting'"
    assert condition in push_inbox._CLOSE
    monkeypatch.setattr(push_inbox, "_CLOSE", push_inbox._CLOSE.replace(condition, ""))
    assert await two_do_the_same() == [1, 1]


DIES = """
import asyncio, os, signal, sys
from server.platform import database
from wechat import push_inbox
from wechat.push_dispatch import PushDispatch
from wechat.messages import parse

url, where, body = sys.argv[1:]

async def die(push):
    async with database.driver() as connection:
        await connection.execute("INSERT INTO effect VALUES (0)")
    os.kill(os.getpid(), signal.SIGKILL)

async def take():
    await database.connect(url)
    push = parse(body.encode())
    if where == "before":
        await push_inbox.store(push, "wx1")
        os.kill(os.getpid(), signal.SIGKILL)
    await PushDispatch("wx1", {"scan": die}).take(push)

asyncio.run(take())
"""


@pytest.mark.parametrize("where", ["before", "during"])
async def test_a_worker_does_what_a_process_died_over(url: str, where: str) -> None:
    dying = await asyncio.create_subprocess_exec(
        sys.executable, "-c", DIES, url, where, BODY.format(at=1), cwd=ROOT
    )
    assert await dying.wait() == -signal.SIGKILL
    assert (await row()).state is PushState.WAITING
    assert await noted() == []
    assert await push_inbox.sweep(works(note)) == 0
    await make_due()
    while not await push_inbox.sweep(works(note)):  # PostgreSQL may still hold the dead one's row
        pass
    assert await noted() == [1]
    assert (await row()).state is PushState.DONE


async def test_what_fails_waits_longer_each_time_and_is_given_up_in_the_end() -> None:
    kept, pauses = await stored(), []
    with capture_logs() as said:
        assert await push_inbox.work(kept, works(fails)["wx1"]) is None
        for _ in range(push_inbox.TRIES - 1):
            next_at = (await row()).next_at
            assert next_at is not None
            pauses.append(next_at - clock.now())
            await make_due()
            assert await push_inbox.sweep(works(fails)) == 1
    assert pauses == sorted(pauses)
    assert pauses[-1] > timedelta(hours=1)
    found = await row()
    assert (found.state, found.attempts) == (PushState.GIVEN_UP, push_inbox.TRIES)
    assert found.problem == "程序错误（RuntimeError）"
    assert await push_inbox.sweep(works(fails)) == 0
    assert await noted() == []
    (last,) = [line for line in said if line["event"] == "push.given_up"]
    assert last["object_id"] == str(kept.id)
    assert "o1" not in str(said)


async def test_who_dies_over_the_last_try_has_it_given_up() -> None:
    await stored()
    await ReceivedPush.all().update(attempts=push_inbox.TRIES)
    await make_due()
    assert await push_inbox.sweep(works(note)) == 1
    found = await row()
    assert (found.state, found.problem) == (PushState.GIVEN_UP, push_inbox.INTERRUPTED)
    assert await noted() == []


async def test_what_was_given_up_is_done_when_it_is_tried_again() -> None:
    kept = await stored()
    assert not await push_inbox.again(kept.id)
    await ReceivedPush.all().update(state=PushState.GIVEN_UP, attempts=10, next_at=None)
    assert await push_inbox.again(kept.id)
    assert not await push_inbox.again(kept.id)
    assert await push_inbox.sweep(works(note)) == 1
    assert await noted() == [1]


async def test_one_that_fails_takes_nobody_with_it() -> None:
    async def fails_at_two(push: Push) -> None:
        await (fails if push.created == 2 else note)(push)

    kept = [await stored(parse(BODY.format(at=at).encode())) for at in (1, 2, 3)]
    await push_inbox.work_together(kept, works(fails_at_two)["wx1"])
    assert await noted() == [1, 3]
    states = await ReceivedPush.all().order_by("received_at").values_list("state", flat=True)
    assert states == [PushState.DONE, PushState.WAITING, PushState.DONE]


async def test_an_event_that_this_release_does_not_know_is_not_lost() -> None:
    await stored(lease=timedelta())
    assert await push_inbox.sweep({}) == 1
    assert (await row()).state is PushState.WAITING


async def test_a_lost_database_is_named_as_such() -> None:
    async def lost(push: Push) -> None:
        raise asyncpg.ConnectionDoesNotExistError

    await push_inbox.work(await stored(), works(lost)["wx1"])
    assert (await row()).problem == "数据库没有及时应答"


async def test_repeats_hear_what_the_first_one_heard() -> None:
    assert await push_inbox.reply_to(PUSH.identity) is None
    kept = await stored()
    assert await push_inbox.reply_to(PUSH.identity) is None
    await push_inbox.work(kept, works(note)["wx1"])
    reply = await push_inbox.reply_to(PUSH.identity)
    assert reply is not None
    assert reply.fields["Content"] == "好"


async def test_old_receipts_are_forgotten_but_for_what_is_not_done() -> None:
    now = clock.now()
    for state in PushState:
        for days in (0, 2):
            await ReceivedPush.create(
                key=f"{state}{days}", account="wx1", state=state, event="scan",
                received_at=now - timedelta(days=days),
            )
    assert await push_inbox.purge() == 1
    left = await ReceivedPush.all().values_list("key", flat=True)
    assert set(left) == {"done0", "waiting0", "waiting2", "given_up0", "given_up2"}


async def test_what_was_given_up_is_kept_for_its_time_and_then_goes() -> None:
    kind = classes()["given_up_pushes"]
    assert (kind.period, kind.destroy is not None) == (push_inbox.GIVEN_UP_KEPT, True)
    for state in PushState:
        for days in (29, 31):
            await ReceivedPush.create(
                key=f"{state}{days}", account="wx1", state=state, event="scan",
                received_at=clock.now() - timedelta(days=days),
            )
    assert await kind.destroy(clock.now() - push_inbox.GIVEN_UP_KEPT) == 1
    left = await ReceivedPush.filter(state=PushState.GIVEN_UP).values_list("key", flat=True)
    assert left == ["given_up29"]
