"""Files are kept encrypted, handed out to the one they were granted to, and never left over."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from tortoise.expressions import Q

import server.platform.retention.timers  # noqa: F401  # its job removes the bytes
from server.platform import clock, database
from server.platform.privacy import cipher
from server.platform.storage import frames, service
from server.platform.storage.models import FileState, StoredFile
from server.platform.storage.store import Missing, Store
from tests.people import waiting, work_off

pytestmark = pytest.mark.usefixtures("db")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DATA = "张小帅,110101200501010017".encode() * 60_000


@pytest.fixture
def a_day_later() -> Iterator[None]:
    before = clock.offset()
    yield clock.shift_to(before + timedelta(hours=25))
    clock.shift_to(before)


async def saved(actor: Any, files: Store, data: bytes = DATA, **more: Any) -> StoredFile:
    about = {"purpose": "roster", "name": "名单.xlsx", "content_type": XLSX, "limit": 20 << 20}
    return await service.save(actor, files, data, **(about | more))


async def stored_bytes(files: Store) -> bytes:
    return b"".join([await files.get(key) async for key, _ in files.listing()])


async def test_a_file_comes_back_and_lies_encrypted(files: Store, teacher: Any) -> None:
    file = await saved(teacher, files)
    assert await service.read(teacher, files, file) == DATA
    assert (file.size, file.sha256) == (len(DATA), hashlib.sha256(DATA).digest())
    lies = await stored_bytes(files)
    assert len(lies) == len(DATA) + frames.TAG * frames.frame_count(len(DATA))
    assert b"110101200501010017" not in lies
    assert "名单" not in file.key


async def test_a_span_of_a_file(files: Store, teacher: Any) -> None:
    file = await saved(teacher, files)
    for start, length in (
        (0, 10),
        (frames.FRAME - 3, 6),
        (len(DATA) - 4, 99),
        (5, None),
        (0, 0),
        (10**9, 5),
    ):
        stream = await service.open_for(teacher, files, file, start=start, length=length)
        end = None if length is None else start + length
        assert b"".join([piece async for piece in stream]) == DATA[start:end]


async def test_too_many_bytes_are_refused_and_leave_nothing(files: Store, teacher: Any) -> None:
    with pytest.raises(service.TooBig):
        await saved(teacher, files, limit=len(DATA) - 1)
    assert await stored_bytes(files) == b""
    assert await StoredFile.all().count() == 0


async def test_destroying_the_person_destroys_his_files(files: Store, teacher: Any) -> None:
    person = uuid4()
    file = await saved(teacher, files, owner=person)
    assert await service.read(teacher, files, file) == DATA
    await cipher.destroy(person)
    with pytest.raises(cipher.Destroyed):
        await service.read(teacher, files, file)


async def test_keys_of_two_files_cannot_be_exchanged(files: Store, teacher: Any) -> None:
    one, two = await saved(teacher, files), await saved(teacher, files)
    one.data_key = two.data_key
    with pytest.raises(cipher.Tampered):
        await service.read(teacher, files, one)


async def test_changed_bytes_are_noticed_while_reading(files: Store, teacher: Any) -> None:
    file = await saved(teacher, files)
    lies = bytearray(await files.get(file.key))
    lies[100] ^= 1
    await files.put(file.key, bytes(lies))
    with pytest.raises(frames.FrameBroken):
        await service.read(teacher, files, file)


async def test_a_destroyed_file_is_gone(files: Store, teacher: Any) -> None:
    file = await saved(teacher, files)
    await service.destroy(teacher, file)
    assert not await StoredFile.exists(id=file.id)
    await work_off(service.REMOVE_JOB)
    assert await stored_bytes(files) == b""


async def test_bytes_are_destroyed_with_what_was_done_beside_it_or_not_at_all(
    files: Store, teacher: Any
) -> None:
    file = await saved(teacher, files)

    async def destroy_and_fail() -> None:
        async with database.transaction():
            await service.destroy(teacher, file)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await destroy_and_fail()
    assert await work_off(service.REMOVE_JOB) == 0
    assert await service.read(teacher, files, file) == DATA


async def test_the_sweeper_takes_what_nobody_kept(
    files: Store, teacher: Any, a_day_later: None
) -> None:
    kept, left = await saved(teacher, files, b"kept"), await saved(teacher, files, b"left")
    await service.keep(kept)
    await service.keep(kept)
    assert await service.sweep(files) == 0
    clock.shift_to(clock.offset() + timedelta(hours=25))
    assert await service.sweep(files) == 1
    assert await work_off(service.REMOVE_JOB) == 1
    assert [key async for key, _ in files.listing()] == [kept.key]
    assert await StoredFile.all().values_list("id", "state") == [(kept.id, FileState.LINKED)]
    assert await service.read(teacher, files, kept) == b"kept"
    with pytest.raises(Missing):
        await service.keep(left)


async def kept_while_swept(files: Store, file: StoredFile) -> None:
    """Linked by a transaction that commits once the sweeper, who saw it unlinked, waits for it."""
    is_linked = asyncio.Event()

    async def sweep() -> None:
        await is_linked.wait()
        await service.sweep(files)

    async def keep() -> None:
        async with database.transaction(), database.apart() as watch:
            await service.keep(file)
            is_linked.set()
            while not (await waiting(watch) or sweeping.done()):
                pass

    sweeping = asyncio.create_task(sweep())
    await asyncio.gather(asyncio.create_task(keep()), sweeping)
    await work_off(service.REMOVE_JOB)


@pytest.mark.parametrize("files", ["disk"], indirect=True)
async def test_a_file_that_is_linked_while_it_is_swept_stays(
    files: Store, teacher: Any, a_day_later: None
) -> None:
    file = await saved(teacher, files, b"licence")
    clock.shift_to(clock.offset() + timedelta(hours=25))
    await kept_while_swept(files, file)
    assert await StoredFile.exists(id=file.id, state=FileState.LINKED)
    assert await service.read(teacher, files, file) == b"licence"


@pytest.mark.parametrize("files", ["disk"], indirect=True)
async def test_without_the_condition_of_the_deletion_it_would_be_destroyed(
    files: Store, teacher: Any, a_day_later: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: whether it is left over is asked by the SELECT alone."""
    file = await saved(teacher, files, b"licence")
    clock.shift_to(clock.offset() + timedelta(hours=25))
    answers = iter([service._is_left_over(clock.now() - service.ORPHAN_AFTER)])
    monkeypatch.setattr(service, "_is_left_over", lambda _: next(answers, Q()))
    await kept_while_swept(files, file)
    assert await stored_bytes(files) == b""
    assert await StoredFile.all().count() == 0


@pytest.mark.parametrize("files", ["disk"], indirect=True)
async def test_the_sweeper_finds_bytes_whose_row_was_rolled_back(files: Any, teacher: Any) -> None:
    async def save_and_fail() -> None:
        async with database.transaction():
            await saved(teacher, files)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await save_and_fail()
    assert await service.sweep(files) == 0
    (key,) = [key async for key, _ in files.listing()]
    os.utime(files.folder / key, (0, 0))
    assert await service.sweep(files) == 1
    assert await stored_bytes(files) == b""


async def test_names_lose_folders_and_what_could_split_a_header(files: Store, teacher: Any) -> None:
    for name, shown in (
        ("C:\\名单\\a.xlsx", "a.xlsx"),
        ("../../etc/passwd", "passwd"),
        ("a\r\nX-Y: 1.xlsx", "aX-Y: 1.xlsx"),
        ("\u202excod.exe", "xcod.exe"),
        ("\0", "file"),
        ("长" * 300, "长" * 120),
    ):
        assert (await saved(teacher, files, b"", name=name)).name == shown
