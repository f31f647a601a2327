"""Several web processes on one socket: forked, replaced when one dies, drained together.

Not by Sanic's worker manager: it leaves a killed process dead, gives up a start that takes longer
than thirty seconds, and what it started outlives it (sanic/worker/manager.py, 25.12).
"""

from __future__ import annotations

import asyncio
import mmap
import multiprocessing
import os
import signal
import time
from multiprocessing.context import ForkProcess
from socket import socket
from typing import Any

import structlog
from sanic import Sanic

from server.platform.embedded.refusals import spoken

PAUSE = 1
"""Seconds until the place of a process that died before it served is filled again."""
STOP = signal.SIGINT, signal.SIGTERM
HEARD = *STOP, signal.SIGCHLD

log = structlog.get_logger()


def serve(app: Sanic[Any, Any], listener: socket, count: int) -> int:
    """Serve a prepared application from so many processes, until SIGINT or SIGTERM.

    Each of them drains as a single one does; a second signal kills them. Gives the exit status:
    1 when one could not start and none served.
    """
    return _Processes(app, listener, count).run()


class _Processes:
    """What the parent holds. A process learns from its end of a pipe, not from a signal, that it
    is to stop: the pipe closes once, also when the parent is killed, and a supervisor that signals
    all of them at once (systemd) interrupts no draining.
    """

    def __init__(self, app: Sanic[Any, Any], listener: socket, count: int) -> None:
        self.app = app
        self.listener = listener
        self.served = mmap.mmap(-1, count)
        """A byte for each place, shared: whether its process has begun to serve."""
        self.told, self.telling = os.pipe()
        self.running: dict[int, ForkProcess] = {}
        self.stopping = False
        self.failed = False

    def run(self) -> int:
        signal.pthread_sigmask(signal.SIG_BLOCK, HEARD)
        for place in range(len(self.served)):
            self._start(place)
        while self.running:
            if signal.sigwait(HEARD) in STOP:
                if self.stopping:
                    for process in self.running.values():
                        process.kill()
                self._stop()
            for place, process in list(self.running.items()):
                if process.exitcode is not None:
                    self._replace(place, process)
        return int(self.failed)

    def _start(self, place: int) -> None:
        self.served[place] = 0
        process = multiprocessing.get_context("fork").Process(target=self._work, args=(place,))
        process.start()
        self.running[place] = process

    def _replace(self, place: int, ended: ForkProcess) -> None:
        del self.running[place]
        if self.stopping:
            return
        log.warning("web.process_ended", process=ended.pid, status=ended.exitcode)
        if not any(self.served[:]):
            self.failed = True
            self._stop()
            return
        if not self.served[place]:
            time.sleep(PAUSE)
        self._start(place)

    def _stop(self) -> None:
        if not self.stopping:
            self.stopping = True
            self.listener.close()
            os.close(self.telling)

    def _work(self, place: int) -> None:
        """One process: what a single one does, from here on."""
        os.close(self.telling)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, HEARD)

        @self.app.after_server_start
        async def follow(app: Sanic[Any, Any]) -> None:
            loop = asyncio.get_running_loop()

            def stop() -> None:
                loop.remove_reader(self.told)
                app.stop(terminate=False)

            loop.add_reader(self.told, stop)
            for number in STOP:
                signal.signal(number, lambda *_: None)
            self.served[place] = 1

        with spoken():
            Sanic.serve_single(primary=self.app)
