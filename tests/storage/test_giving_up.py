"""Who stops waiting for the disk leaves no file open, and none of his bytes in another one.

A thread cannot be stopped: it goes on with what it was given when nobody waits for it any more.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from server.platform.storage.disk import DiskStore

KEY = "photo/0123456789abcdef"
CREATING, WRITING = 2, 3
"""Which call to the disk that is, of storing a file."""


class SlowDisk(ThreadPoolExecutor):
    """Threads that do what they are asked, one call of it late: after `go_on`."""

    late: int
    asked = 0

    def submit(self, call: Any, /, *args: Any, **named: Any) -> Future[Any]:
        self.asked += 1
        if self.asked != self.late:
            return super().submit(call, *args, **named)
        self.begun, self.go_on = threading.Event(), threading.Event()
        return super().submit(self._later, call, *args, **named)

    def _later(self, call: Any, /, *args: Any, **named: Any) -> Any:
        self.begun.set()
        self.go_on.wait()
        return call(*args, **named)


@pytest.fixture
def disk() -> Iterator[SlowDisk]:
    """The running loop's threads."""
    with SlowDisk() as threads:
        yield threads


async def give_up(folder: Path, disk: SlowDisk, late: int) -> None:
    """Store a file, and be cancelled while that call is under way."""
    disk.late = late
    loop = asyncio.get_running_loop()
    loop.set_default_executor(disk)
    try:
        storing = asyncio.create_task(DiskStore(folder).put(KEY, b"a secret"))
        while disk.asked < late or not disk.begun.is_set():  # noqa: ASYNC110  # a thread tells
            await asyncio.sleep(0)
        storing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await storing
    finally:
        loop.set_default_executor(ThreadPoolExecutor())


def open_below(folder: Path) -> list[str]:
    """The files in this folder that this process has open."""
    links = [Path("/proc/self/fd", number) for number in os.listdir("/proc/self/fd")]
    return [str(os.readlink(a)) for a in links if a.is_symlink() and str(folder) in os.readlink(a)]


async def test_a_file_that_is_created_too_late_is_closed(tmp_path: Path, disk: SlowDisk) -> None:
    await give_up(tmp_path, disk, CREATING)
    disk.go_on.set()
    disk.shutdown()
    await asyncio.sleep(0)  # the loop lets go of what the thread brought
    assert open_below(tmp_path) == []


async def test_a_piece_that_is_written_too_late_goes_nowhere(
    tmp_path: Path, disk: SlowDisk
) -> None:
    await give_up(tmp_path, disk, WRITING)
    with (tmp_path / "somebody else's").open("wb") as other:
        disk.go_on.set()
        disk.shutdown()
        assert os.fstat(other.fileno()).st_size == 0
    assert open_below(tmp_path) == []
