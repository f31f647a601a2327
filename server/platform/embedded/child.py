"""One process of a run: started, its words kept in a log, started again when it fell, stopped."""

from __future__ import annotations

import asyncio
import ctypes
import json
import logging.handlers
import os
import re
import signal
import sys
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

PARENT_DEATH_SIGNAL = 1
LOG_BYTES = 10_000_000
LOG_COPIES = 3
LONGEST_PAUSE = 30
HEALTHY_AFTER = 60
"""Seconds that a process must last for its next fall to count as the first."""
LONGEST_LINE = 1 << 20

_LOUD = re.compile(r"\b(WARNING|ERROR|CRITICAL|Traceback)\b")


def is_loud(line: str) -> bool:
    """Whether a log line, JSON or plain, is worth a look at once: a warning or worse."""
    if line.startswith("{"):
        try:
            level = str(json.loads(line).get("level", ""))
        except ValueError:
            level = ""
        return level.upper() in ("WARNING", "ERROR", "CRITICAL")
    return bool(_LOUD.search(line))


def _follow(parent: int) -> Callable[[], None]:
    """In the new process: end with the parent, even one that is killed. Linux only."""

    def ask() -> None:
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(PARENT_DEATH_SIGNAL, signal.SIGTERM)
            if os.getppid() != parent:
                os._exit(1)

    return ask


class Child:
    """A named process with its log file; `say` shows a line to the person at the console."""

    def __init__(
        self,
        name: str,
        argv: Sequence[str],
        environment: Mapping[str, str],
        logs: Path,
        say: Callable[[str], None],
        on_start: Callable[[], None] = lambda: None,
    ) -> None:
        self.name = name
        self.argv = list(argv)
        self.environment = dict(environment)
        self.log = logs / f"{name}.log"
        self.say = say
        self.on_start = on_start
        self.falls = 0
        self.last_words: deque[str] = deque(maxlen=12)
        self._process: asyncio.subprocess.Process | None = None
        self._stopping = False
        self._file = logging.handlers.RotatingFileHandler(
            self.log, maxBytes=LOG_BYTES, backupCount=LOG_COPIES, encoding="utf-8", delay=True
        )

    @property
    def pid(self) -> int | None:
        """The process id while it runs."""
        running = self._process is not None and self._process.returncode is None
        return self._process.pid if running and self._process else None

    async def run(self) -> int:
        """Start it and wait for its end; gives the exit status."""
        self._process = await asyncio.create_subprocess_exec(
            *self.argv,
            env=self.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            limit=LONGEST_LINE,
            start_new_session=True,
            preexec_fn=_follow(os.getpid()),
        )
        self.on_start()
        assert self._process.stdout is not None
        reading = asyncio.create_task(self._keep(self._process.stdout))
        try:
            status = await self._process.wait()
            self._signal(signal.SIGKILL)
            await reading
        finally:
            reading.cancel()
        return status

    async def keep_running(self) -> None:
        """Run it until `stop`: again at once after its first fall, then with a longer pause after
        each, 1 s at first, 30 s at most.
        """
        pause = 0
        while not self._stopping:
            began = time.monotonic()
            status = await self.run()
            if self._stopping:
                return
            if time.monotonic() - began > HEALTHY_AFTER:
                pause = 0
            self.falls += 1
            when = f"in {pause} s" if pause else "at once"
            self.say(f"{self.name} ended (exit {status}); again {when}. See {self.log}")
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE) or 1

    async def stop(self, patience: float) -> None:
        """Ask it to end, and make it and all it started after `patience` seconds."""
        self._stopping = True
        if self._process is None or self._process.returncode is not None:
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(self._process.wait(), patience)
        except TimeoutError:
            self.kill()
            await self._process.wait()

    def kill(self) -> None:
        """End it and all it started, now."""
        self._stopping = True
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        """To the whole group: workers of a server that was killed must not keep its port."""
        if self._process is not None:
            try:
                os.killpg(self._process.pid, number)
            except ProcessLookupError:
                pass

    async def _keep(self, stream: asyncio.StreamReader) -> None:
        while True:
            try:
                raw = await stream.readline()
            except ValueError:
                continue
            if not raw:
                return
            line = raw.decode("utf-8", "replace").rstrip()
            self.last_words.append(line)
            self._file.emit(logging.makeLogRecord({"msg": line}))
            if is_loud(line):
                self.say(f"{self.name} | {line}")
