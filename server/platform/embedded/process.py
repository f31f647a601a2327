"""Processes that outlive us on purpose: started apart from the terminal, found again, ended."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil


@dataclass(frozen=True, slots=True)
class Account:
    """The system account that a program runs under."""

    user: int
    group: int


_started: dict[int, subprocess.Popen[bytes]] = {}
"""Our own children, kept so that the one that ended is reaped."""


def start(argv: Sequence[str], *, cwd: Path, log: Path, account: Account | None = None) -> int:
    """Start a program in its own session, its output appended to `log`; gives its process id.

    The folder is entered before the account changes, so the account needs no right to the
    folders above it.
    """
    with open(log, "ab") as output:
        child = subprocess.Popen(
            argv,
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            umask=0o077,
            user=account.user if account else None,
            group=account.group if account else None,
            extra_groups=[] if account else None,
        )
    _started[child.pid] = child
    return child.pid


def alive(pid: int, sign: str) -> bool:
    """Whether this process runs and is the one meant: `sign` is part of its command line."""
    try:
        found = psutil.Process(pid)
        if child := _started.get(pid):
            child.poll()
        return found.status() != psutil.STATUS_ZOMBIE and sign in "\0".join(found.cmdline())
    except psutil.Error:
        return False


def has_ended(pid: int) -> bool:
    """Whether a process that we started is over."""
    child = _started.get(pid)
    return child is None or child.poll() is not None


def end(pid: int, first: signal.Signals, last: signal.Signals, *, patience: float) -> None:
    """Ask a process to end; after `patience` seconds, make it. Returns once it is gone."""
    for number, seconds in ((first, patience), (last, 5.0), (signal.SIGKILL, 5.0)):
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            break
        if is_gone(pid, seconds):
            break
    _started.pop(pid, None)


def is_gone(pid: int, seconds: float) -> bool:
    """Whether a process is over within this time.

    One that nobody reaps counts as over: where process 1 is no init, as in many containers,
    the orphans of a killed run stay in the process table for ever.
    """
    deadline = time.monotonic() + seconds
    while True:
        if child := _started.get(pid):
            child.poll()
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
