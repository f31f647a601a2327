"""The whole service as processes of its own, on a database of its own: what a journey walks on."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import httpx

from server.settings import ROOT
from tests.clients import PATIENCE, wait_for

SMTP_DISTANCE = 24
"""The sandbox takes mails on a port this far above its own."""
CODE = re.compile(r"(?<![0-9])[0-9]{6}(?![0-9])")


@dataclass(frozen=True, slots=True)
class Stack:
    """A running service: its address, the phone simulator's, its database, its processes' logs."""

    port: int
    sandbox_port: int
    logs: Path
    database_url: str = ""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def sandbox_url(self) -> str:
        return f"http://127.0.0.1:{self.sandbox_port}"

    @property
    def phone_url(self) -> str:
        return f"http://wechat.localhost:{self.sandbox_port}/"

    def add_person(self, id: str, name: str) -> None:
        """One more owner of a phone, who does not follow the account yet."""
        answer = httpx.post(
            f"{self.sandbox_url}/control/people",
            json={"id": id, "name": name, "unionid": True, "following": False},
        )
        answer.raise_for_status()

    async def code_to(self, address: str) -> str:
        """The code in the newest SMS or mail to this address, once the worker has sent it."""
        query = {"kind": "mail" if "@" in address else "sms", "to": address}
        async with asyncio.timeout(PATIENCE), httpx.AsyncClient(timeout=PATIENCE) as http:
            while True:
                answer = await http.get(f"{self.sandbox_url}/outbox.json", params=query)
                for message in answer.json():
                    if code := CODE.search(message["text"]):
                        return code.group()

    def last_words(self, lines: int = 40) -> str:
        """The tail of every log, for the report of a failure."""
        tails = []
        for log in sorted(self.logs.glob("*.log")):
            words = log.read_text(errors="replace").splitlines()[-lines:]
            tails.append("\n".join([f"--- {log.name}", *words]))
        return "\n".join(tails)


def ports() -> tuple[int, int]:
    """A port for the service and one for the sandbox, whose neighbour for mails is free too."""
    while True:
        with ExitStack() as held:
            found = []
            for _ in range(2):
                probe = held.enter_context(socket.socket())
                probe.bind(("127.0.0.1", 0))
                found.append(int(probe.getsockname()[1]))
            try:
                held.enter_context(socket.socket()).bind(("127.0.0.1", found[1] + SMTP_DISTANCE))
            except (OSError, OverflowError):
                continue
            return found[0], found[1]


@contextmanager
def running(environment: dict[str, str], folder: Path) -> Iterator[Stack]:
    """`jiuye sandbox`, `worker` and `serve` with the menus published; ended in order afterwards."""
    port, sandbox_port = ports()
    stack = Stack(port, sandbox_port, folder, environment["JIUYE_DATABASE_URL"])
    env = environment | {
        "JIUYE_PORT": str(port),
        "JIUYE_SANDBOX__PORT": str(sandbox_port),
        "PYTHONUNBUFFERED": "1",
    }
    with ExitStack() as processes:
        sandbox = processes.enter_context(process("sandbox", env, folder))
        wait_for(f"{stack.sandbox_url}/outbox.json", sandbox)
        processes.enter_context(process("worker", env, folder))
        serve = processes.enter_context(process("serve", env, folder))
        wait_for(f"{stack.url}/readyz", serve)
        command("menu publish", env)
        yield stack


@contextmanager
def process(name: str, env: dict[str, str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """One of our processes; it must still live at the end and then stop when it is asked to."""
    with open(folder / f"{name}.log", "wb") as log:
        started = subprocess.Popen(
            [sys.executable, "-m", "server.cli", name], env=env, cwd=ROOT, stdout=log, stderr=log
        )
        try:
            yield started
            if started.poll() is not None:
                raise RuntimeError(f"jiuye {name} ended by itself: {started.returncode}")
        finally:
            started.send_signal(signal.SIGTERM)
            try:
                started.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                started.kill()
                started.wait()


def command(words: str, env: dict[str, str], module: str = "server.cli") -> str:
    """Run one of our commands to its end. Raises `RuntimeError` with what it said."""
    done = subprocess.run(
        [sys.executable, "-m", module, *words.split()],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{module} {words}: {done.stdout}{done.stderr}")
    return done.stdout


@contextmanager
def demo(folder: Path) -> Iterator[Stack]:
    """The demo as `make run` starts it, with embedded servers in `folder`."""
    port, sandbox_port = ports()
    env = os.environ | {
        "JIUYE_DATA_DIR": str(folder),
        "JIUYE_PORT": str(port),
        "JIUYE_SANDBOX__PORT": str(sandbox_port),
    }
    stack = Stack(port, sandbox_port, folder)
    with process("up", env, folder) as up:
        wait_for(f"{stack.url}/readyz", up)
        until_menu_is_published(stack, up)
        yield stack


def until_menu_is_published(stack: Stack, up: subprocess.Popen[bytes]) -> None:
    """The menus come last; without them the phone has nothing to tap."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        state = httpx.get(f"{stack.sandbox_url}/phone/api/state", params={"person": "li"}).json()
        if state["menu"]:
            return
        with suppress(subprocess.TimeoutExpired):
            raise RuntimeError(f"jiuye up ended by itself: {up.wait(0.1)}")
    raise RuntimeError("the menus were not published")
