"""The data folder: made ready, locked against a second user, its sockets within reach."""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import socket
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from server.platform.embedded.refusals import Refused

SOCKET_PATH_LIMIT = 107
"""Bytes that Linux gives to a unix socket's path (`sun_path` is 108 with its NUL)."""


def prepare(data_dir: Path) -> None:
    """Make the data folder and prove that we may write to it. Raises `Refused`."""
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=data_dir):
            pass
        (data_dir / "logs").mkdir(exist_ok=True)
    except OSError as failure:
        reason = "the disk is full" if failure.errno == errno.ENOSPC else failure.strerror
        raise Refused(
            f"The data folder {data_dir} cannot be written ({reason}): "
            "give this user write access, or set JIUYE_DATA_DIR to another folder."
        ) from failure


def mark(path: Path) -> str:
    """A short name for a folder, the same in every process."""
    return hashlib.sha256(os.fsencode(path)).hexdigest()[:12]


def reach(folder: Path, socket_name: str) -> Path:
    """The folder's path as clients should write it: itself, or a short alias when that is too long.

    Only computes; `open_reach` makes the alias.
    """
    if len(os.fsencode(folder / socket_name)) <= SOCKET_PATH_LIMIT:
        return folder
    return Path(f"/tmp/weijiuye-{os.geteuid()}") / mark(folder)


def open_reach(folder: Path, socket_name: str) -> None:
    """Make the alias of `reach`, in a folder that only this user can enter. Raises `Refused`."""
    alias = reach(folder, socket_name)
    if alias == folder:
        return
    private = alias.parent
    private.mkdir(mode=0o700, exist_ok=True)
    found = private.lstat()
    if (
        not stat.S_ISDIR(found.st_mode)
        or found.st_uid != os.geteuid()
        or stat.S_IMODE(found.st_mode) & 0o077
    ):
        raise Refused(
            f"{private} belongs to somebody else: remove it, or use a shorter JIUYE_DATA_DIR."
        )
    if not alias.is_symlink() or alias.readlink() != folder:
        alias.unlink(missing_ok=True)
        alias.symlink_to(folder)


def has_listener(path: Path) -> bool:
    """Whether a process listens at this socket: one that is slow to answer counts, too."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(2)
        try:
            client.connect(str(path))
        except OSError:
            return False
        return True


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Wait until nobody else holds this lock file, and hold it. The kernel frees it at a crash."""
    with open(path, "a") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
