"""The load: keep-alive connections that ask again as soon as they are answered.

`python -m tests.bench.load PORT FILE CONNECTIONS SECONDS` in a process of its own sends the
requests of FILE in turn, around and around, and prints one JSON line. A closed loop: the
percentiles show queueing at saturation and not a lightly loaded server.
"""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import cycle
from pathlib import Path
from typing import cast

import orjson
import uvloop

from server.settings import ROOT

WARM_UP = 1.0
PATIENCE = 10.0
"""Seconds after the end for the last answers; a server that is silent longer fails the run."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Answers per second, milliseconds, and how many answers were not 200."""

    rate: float
    p50: float
    p99: float
    wrong: int


def request(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> bytes:
    """One HTTP/1.1 request as it goes over the wire."""
    length = {"Content-Length": str(len(body))} if body else {}
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    lines += [f"{name}: {value}" for name, value in (headers | length).items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def load(port: int, requests: Sequence[bytes], *, connections: int, seconds: float) -> Measured:
    """Put this load on a server of this machine."""
    with tempfile.NamedTemporaryFile() as file:
        pickle.dump(list(requests), file)
        file.flush()
        words = [str(port), file.name, str(connections), str(seconds)]
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.load", *words],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
    return Measured(**orjson.loads(done.stdout))


class Run:
    """What all connections share: the requests still to send, and what came back."""

    def __init__(self, requests: Iterator[bytes], begin: float, end: float) -> None:
        self.requests, self.begin, self.end = requests, begin, end
        self.spans: list[float] = []
        self.wrong = 0


class Connection(asyncio.Protocol):
    """One connection: an answer with Content-Length, then the next request."""

    def __init__(self, run: Run, done: asyncio.Future[None]) -> None:
        self.run, self.done = run, done
        self.got = bytearray()
        self.sent = 0.0
        self.wire: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.wire = cast(asyncio.Transport, transport)
        self._ask()

    def _ask(self) -> None:
        self.sent = time.perf_counter()
        self.wire.write(next(self.run.requests))

    def data_received(self, data: bytes) -> None:
        self.got += data
        head = self.got.find(b"\r\n\r\n")
        if head < 0 or len(self.got) < head + 4 + _length(self.got[:head]):
            return
        now = time.perf_counter()
        if now >= self.run.begin:
            self.run.spans.append(now - self.sent)
            self.run.wrong += not self.got.startswith(b"HTTP/1.1 200")
        self.got.clear()
        if now < self.run.end:
            self._ask()
        else:
            self.wire.close()

    def connection_lost(self, exc: Exception | None) -> None:
        if time.perf_counter() < self.run.end:
            self.run.wrong += 1
        if not self.done.done():
            self.done.set_result(None)


def _length(head: bytearray) -> int:
    lower = bytes(head).lower()
    start = lower.index(b"content-length:") + 15
    end = lower.find(b"\r\n", start)
    return int(lower[start : end if end > 0 else None])


async def measure(port: int, requests: Sequence[bytes], connections: int, seconds: float) -> Run:
    loop = asyncio.get_running_loop()
    begin = time.perf_counter() + WARM_UP
    run = Run(cycle(requests), begin, begin + seconds)
    ends: list[asyncio.Future[None]] = []
    for _ in range(connections):
        ends.append(loop.create_future())
        await loop.create_connection(lambda: Connection(run, ends[-1]), "127.0.0.1", port)
    await asyncio.wait_for(asyncio.gather(*ends), WARM_UP + seconds + PATIENCE)
    return run


def main(port: int, file: Path, connections: int, seconds: float) -> None:
    requests = pickle.loads(file.read_bytes())
    run = uvloop.run(measure(port, requests, connections, seconds))
    spans = sorted(run.spans) or [0.0]
    answer = Measured(
        rate=len(run.spans) / seconds,
        p50=spans[len(spans) // 2] * 1000,
        p99=spans[int(len(spans) * 0.99)] * 1000,
        wrong=run.wrong,
    )
    sys.stdout.buffer.write(orjson.dumps(asdict(answer)) + b"\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))
