"""One worker does a task; whatever becomes of that one, the task ends once, in a readable state."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from server.platform import clock, runtime
from server.platform.access.actor import SYSTEM
from server.platform.errors import Conflict
from server.platform.storage import service as storage
from server.platform.storage.models import FileState, StoredFile
from server.platform.storage.objects import Unreachable
from server.platform.tasks import running, service
from server.platform.tasks.kinds import Outcome, Refusal, Run
from server.platform.tasks.models import Task, TaskState
from tests.people import acting, held_back, work_off
from tests.tasks.conftest import begun, nothing

ANY_CLAIM = """
UPDATE task SET state = 'running', run = run + 1, seen_at = greatest($2, $3::timestamptz)
 WHERE id = $1 RETURNING run
"""
"""The control's: it asks nothing of the state."""


async def a_file(word: bytes = b"x") -> StoredFile:
    return await storage.save(
        SYSTEM, runtime.current().files, word, purpose="test", name="x.txt",
        content_type="text/plain", limit=10,
    )  # fmt: skip


async def times_done(url: str) -> int:
    """Two workers take up one task in the same moment: how often it is done."""
    times = 0

    async def count(_: Run) -> Outcome:
        nonlocal times
        times += 1
        return Outcome("做好了")

    row = await begun(count, count)
    async with held_back(url, "task", 2):
        both = asyncio.gather(*(running.run(row.id) for _ in range(2)), return_exceptions=True)
        assert {type(end) for end in await both} <= {type(None), running.Busy}
    assert (await Task.get(id=row.id)).state is TaskState.DONE
    return times


async def test_two_workers_at_once_do_it_once(committed: str) -> None:
    assert await times_done(committed) == 1


async def test_without_the_condition_both_would_do_it(
    committed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "_CLAIM", ANY_CLAIM)
    assert await times_done(committed) == 2


async def test_what_a_watcher_sees_of_it(committed: str) -> None:
    """Progress is written outside the work's own transaction, a hundred times at most."""
    seen: list[tuple[str, int, int]] = []

    async def slow(run: Run) -> Outcome:
        for done in range(0, 1000, 1):
            await run.progress(done, 1000)
            if done in (5, 500):
                row = await Task.get(id=run.task.id)
                seen.append((row.state, row.done, row.total))
        return Outcome("共 1,000 条", await a_file(), (Refusal("第 3 行", "没有姓名"),))

    row = await begun(slow)
    assert (row.state, row.total) == ("queued", 0)
    await work_off("tasks.bulk")
    row = await Task.get(id=row.id).select_related("file")
    assert seen == [("running", 0, 1000), ("running", 500, 1000)]
    assert (row.state, row.sentence, row.run) == ("done", "共 1,000 条", 1)
    assert row.refusals == [{"place": "第 3 行", "sentence": "没有姓名"}]
    assert row.file.state is FileState.LINKED


async def test_a_worker_that_died_leaves_it_to_the_next_one(db: None) -> None:
    row = await begun(nothing)
    claimed = await running._claimed(row.id)
    assert claimed is not None
    with pytest.raises(running.Busy):
        await running.run(row.id)
    clock.shift_to(clock.offset() + running.SILENT_FOR + timedelta(seconds=1))
    await running.run(row.id)
    row = await Task.get(id=row.id)
    assert (row.state, row.run, row.sentence) == ("done", 2, "做好了")
    await running.run(row.id)
    assert (await Task.get(id=row.id)).run == 2, "what is done is not done again"


async def test_one_that_was_only_frozen_has_no_say_any_more(db: None) -> None:
    file = await a_file()

    async def frozen(run: Run) -> Outcome:
        await Task.filter(id=run.task.id).update(seen_at=clock.now() - timedelta(minutes=1))
        await running.run(run.task.id)
        return Outcome("太迟了", file)

    row = await begun(frozen, nothing)
    await running.run(row.id)
    row = await Task.get(id=row.id)
    assert (row.state, row.run, row.sentence, row.file_id) == ("done", 2, "做好了", None)
    assert (await StoredFile.get(id=file.id)).state is FileState.VERIFIED, "the sweep takes it"


async def test_work_that_is_given_up_ends_at_its_next_step(db: None) -> None:
    me = await acting("school@10001.demo")
    after = False

    async def long(run: Run) -> Outcome:
        nonlocal after
        await run.progress(1, 100)
        await service.cancel(me, run.task.id)
        await run.progress(2, 100)
        after = True
        return Outcome("做好了")

    row = await begun(long)
    await running.run(row.id)
    row = await Task.get(id=row.id)
    assert (row.state, after) == ("cancelled", False)
    with pytest.raises(Conflict):
        await service.cancel(me, row.id)


async def test_one_that_was_given_up_and_wanted_again_is_done_anew(db: None) -> None:
    me = await acting("school@10001.demo")

    async def long(run: Run) -> Outcome:
        await service.cancel(me, run.task.id)
        await service.retry(me, run.task.id)
        return Outcome("太迟了")

    row = await begun(long, nothing)
    await running.run(row.id)
    assert (await Task.get(id=row.id)).state is TaskState.QUEUED
    await running.run(row.id)
    assert (await Task.get(id=row.id)).sentence == "做好了"


async def test_before_anybody_took_it_up_it_is_simply_gone(db: None) -> None:
    row = await begun()
    await service.cancel(await acting("school@10001.demo"), row.id)
    await work_off("tasks.bulk")
    assert (await Task.get(id=row.id)).state is TaskState.CANCELLED


async def test_a_failure_is_a_sentence_and_can_be_tried_again(db: None) -> None:
    me = await acting("school@10001.demo")

    async def refuses(_: Run) -> Outcome:
        raise Conflict("名单是空的")

    async def breaks(_: Run) -> Outcome:
        raise ValueError("13900000001")

    row = await begun(refuses, breaks, nothing)
    for sentence in ("名单是空的", running.BROKEN):
        await work_off("tasks.bulk")
        row = await Task.get(id=row.id)
        assert (row.state, row.sentence) == ("failed", sentence)
        await service.retry(me, row.id)
    await work_off("tasks.bulk")
    assert (await Task.get(id=row.id)).state is TaskState.DONE
    with pytest.raises(Conflict):
        await service.retry(me, row.id)


async def test_what_only_waiting_mends_is_left_to_the_queue_and_given_up_after_an_hour(
    db: None,
) -> None:
    async def away(_: Run) -> Outcome:
        raise Unreachable("disk")

    row = await begun(away)
    with pytest.raises(Unreachable):
        await running.run(row.id)
    assert (await Task.get(id=row.id)).state is TaskState.QUEUED
    assert await running.give_up() == 0
    clock.shift_to(clock.offset() + timedelta(hours=1.1))
    assert await running.give_up() == 1
    assert (await Task.get(id=row.id)).sentence == running.FORGOTTEN


async def test_of_one_subject_one_is_under_way(db: None) -> None:
    row = await begun(nothing, nothing, subject="a")
    with pytest.raises(Conflict):
        await begun(subject="a")
    await begun(subject="b")
    await running.run(row.id)
    await begun(subject="a")
