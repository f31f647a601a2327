"""Both stores keep the same promises: whole objects, spans, and no way out of their keys."""

from __future__ import annotations

import os
import stat
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from resource import RLIMIT_FSIZE, getrlimit, setrlimit

import pytest

from server.platform.storage.s3 import PART
from server.platform.storage.store import Missing, Store, Unreachable, open_store
from server.settings import Settings, Storage

KEY = "roster/0123456789abcdef"


async def all_of(stream: AsyncIterator[bytes]) -> bytes:
    return b"".join([piece async for piece in stream])


async def stream_of(data: bytes, size: int = 300_000) -> AsyncIterator[bytes]:
    for start in range(0, len(data), size):
        yield data[start : start + size]


async def test_bytes_come_back_whole_and_in_spans(files: Store) -> None:
    data = os.urandom(3_000_000)
    assert await files.put(KEY, data, content_type="video/mp4") == len(data)
    assert await files.get(KEY) == data
    assert await all_of(files.read(KEY)) == data
    assert await all_of(files.read(KEY, 1_500_000)) == data[1_500_000:]
    assert await all_of(files.read(KEY, 7, 11)) == data[7:18]
    assert await all_of(files.read(KEY, 7, 0)) == b""
    head = await files.head(KEY)
    assert head
    assert head.size == len(data)
    assert datetime.now(UTC) - head.modified_at < timedelta(minutes=1)


@pytest.mark.parametrize("size", [0, 1, PART, PART + 1, 2 * PART + 5])
async def test_streams_of_any_size_arrive_whole(files: Store, size: int) -> None:
    data = os.urandom(size)
    assert await files.put(KEY, stream_of(data)) == size
    assert await files.get(KEY) == data


async def test_a_stream_that_breaks_leaves_the_old_object(files: Store) -> None:
    async def breaks() -> AsyncIterator[bytes]:
        yield os.urandom(PART + 1)
        raise ZeroDivisionError

    await files.put(KEY, b"old")
    with pytest.raises(ZeroDivisionError):
        await files.put(KEY, breaks())
    assert await files.get(KEY) == b"old"
    assert [key async for key, _ in files.listing()] == [KEY]


async def test_a_deleted_object_is_missing(files: Store) -> None:
    await files.put(KEY, b"x")
    await files.delete(KEY)
    await files.delete(KEY)
    assert await files.head(KEY) is None
    with pytest.raises(Missing):
        await files.get(KEY)
    with pytest.raises(Missing):
        await all_of(files.read(KEY))


async def test_a_key_cannot_climb_out(files: Store) -> None:
    for key in ("../etc/passwd", "a/../../b", "/etc/passwd", "a", "a/.hidden", "a/b\0", "a//b", ""):
        with pytest.raises(ValueError, match="not a storage key"):
            await files.put(key, b"x")


async def test_a_store_that_answers_says_so(files: Store) -> None:
    await files.ping()


async def test_files_on_disk_are_readable_by_their_owner_only(tmp_path: Path) -> None:
    await open_store(Settings(data_dir=tmp_path)).put(KEY, b"x")
    path = tmp_path / "files" / KEY
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_folder_that_cannot_be_used_is_unreachable(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("in the way")
    store = open_store(Settings(data_dir=tmp_path))
    with pytest.raises(Unreachable):
        await store.ping()


async def test_a_disk_that_takes_no_byte_is_unreachable(tmp_path: Path) -> None:
    """As a full one: its folder takes a name, but no content."""
    store, before = open_store(Settings(data_dir=tmp_path)), getrlimit(RLIMIT_FSIZE)
    setrlimit(RLIMIT_FSIZE, (0, before[1]))
    try:
        with pytest.raises(Unreachable):
            await store.ping()
    finally:
        setrlimit(RLIMIT_FSIZE, before)
    assert list((tmp_path / "files").iterdir()) == []


async def test_an_s3_that_is_away_or_has_no_bucket_is_unreachable(
    s3_settings: Settings, tmp_path: Path
) -> None:
    lost = s3_settings.storage.model_copy(update={"url": "s3://nobodys-bucket"})
    away = s3_settings.storage.model_copy(update={"endpoint_url": "http://127.0.0.1:9"})
    for storage in (lost, away):
        store = open_store(Settings(data_dir=tmp_path, storage=storage))
        with pytest.raises(Unreachable):
            await store.ping()
        await store.close()


def test_another_address_is_refused_at_the_start(tmp_path: Path) -> None:
    for url in ("ftp://x", "s3://", "bucket"):
        with pytest.raises(ValueError, match="JIUYE_STORAGE__URL"):
            open_store(Settings(data_dir=tmp_path, storage=Storage(url=url)))
