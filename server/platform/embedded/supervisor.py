"""`make run`: the embedded servers, the schema, the demo, and our three processes, together.

Every way to fail ends in one sentence (`Refused`); every way to end leaves the data as it was
committed. What a killed run left behind is cleared or used again.
"""

from __future__ import annotations

import asyncio
import fcntl
import hashlib
import json
import os
import signal
import socket
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil

from server.platform import hints
from server.platform.embedded import folder, process, servers
from server.platform.embedded.child import Child
from server.platform.embedded.refusals import Refused
from server.settings import Settings

READY_PATIENCE = 120
WATCH_EVERY = 1
GIVE_UP_AFTER = 3
"""Falls of one process before the first page was served: then the start has failed."""
STOP_PATIENCE = 4
"""Seconds for each process to end by itself; they end one after the other."""
ENDS = "serve", "worker", "sandbox"
"""The order of stopping: first who takes requests, last who is called."""


def run(settings: Settings, command: Sequence[str] | None = None) -> int:
    """Start everything, stay until Ctrl-C or SIGTERM, stop everything; gives the exit status.

    `command` is how `jiuye` is called; left out, the one beside this Python.
    """
    try:
        folder.prepare(settings.data_dir)
        with _only_run_here(settings.data_dir):
            _end_leftovers(settings.data_dir)
            _check_ports(settings)
            call = command or [str(Path(sys.executable).with_name("jiuye"))]
            return asyncio.run(_Run(settings, call).all())
    except Refused as refused:
        _say(str(refused))
        return 1
    except KeyboardInterrupt:
        _say("Stopped before anything was started.")
        return 0


class _Run:
    def __init__(self, settings: Settings, command: Sequence[str]) -> None:
        self.settings = settings
        self.command = command
        self.logs = settings.data_dir / "logs"
        self.environment = os.environ | {
            "JIUYE_HOST": settings.host,
            "JIUYE_PORT": str(settings.port),
            "JIUYE_DATA_DIR": str(settings.data_dir),
            "JIUYE_SANDBOX__PORT": str(settings.sandbox.port),
            "PYTHONUNBUFFERED": "1",
        }
        self.children: dict[str, Child] = {}
        self.asked_to_stop = asyncio.Event()

    async def all(self) -> int:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._stop_or_kill)
        _say("Starting … (Ctrl-C stops)")
        using = servers.running(self.settings)
        await asyncio.to_thread(using.__enter__)
        keepers: list[asyncio.Task[None]] = []
        try:
            for step in ("prepare", "start"):
                work = asyncio.create_task(getattr(self, f"_{step}")(keepers))
                stop = asyncio.create_task(self.asked_to_stop.wait())
                await asyncio.wait({work, stop}, return_when=asyncio.FIRST_COMPLETED)
                stop.cancel()
                if not work.done():
                    work.cancel()
                    break
                await work
            await self.asked_to_stop.wait()
        finally:
            began = time.monotonic()
            for keeper in keepers:
                keeper.cancel()
            for name in ENDS + tuple(set(self.children) - set(ENDS)):
                if name in self.children:
                    await self.children[name].stop(STOP_PATIENCE)
            await asyncio.to_thread(using.__exit__, None, None, None)
            (self.settings.data_dir / "run.json").unlink(missing_ok=True)
        took = time.monotonic() - began
        _say(f"Stopped in {took:.1f} s. The data is kept in {self.settings.data_dir}")
        return 0

    def _stop_or_kill(self) -> None:
        """The first signal stops in order, the second kills."""
        if self.asked_to_stop.is_set():
            for child in self.children.values():
                child.kill()
        self.asked_to_stop.set()

    async def _prepare(self, _: list[asyncio.Task[None]]) -> None:
        await self._must("migrate")
        seeded = self.settings.data_dir / "seeded"
        database = servers.addresses(self.settings).database_url
        key = hashlib.sha256(database.encode()).hexdigest()
        if self.settings.is_demo and not (seeded.exists() and seeded.read_text() == key):
            await self._must("seed")
            seeded.write_text(key)

    async def _start(self, keepers: list[asyncio.Task[None]]) -> None:
        for name in ("sandbox", "serve") if self.settings.is_demo else ("serve",):
            self._keep(name, keepers)
        keepers.append(asyncio.create_task(self._keep_servers()))
        await self._await_ready()
        menu, status = await self._once("menu publish")
        if status:
            _say(f"The menus could not be published; the rest runs. See {menu.log}")
        # Its first jobs call WeChat: by now somebody answers there.
        self._keep("worker", keepers)
        _say(greeting(self.settings))

    def _keep(self, name: str, keepers: list[asyncio.Task[None]]) -> None:
        self.children[name] = self._child(name)
        keepers.append(asyncio.create_task(self.children[name].keep_running()))

    def _child(self, call: str) -> Child:
        argv = [*self.command, *call.split()]
        name = call.replace(" ", "-")
        return Child(name, argv, self.environment, self.logs, _say, self._note_processes)

    async def _must(self, call: str) -> None:
        """A command that must succeed before we go on."""
        child, status = await self._once(call)
        if status and not self.asked_to_stop.is_set():
            raise _failed(child, f"`jiuye {call}` failed")

    async def _once(self, call: str) -> tuple[Child, int]:
        """A command that ends by itself, and with all others when we are to stop meanwhile."""
        child = self.children[call] = self._child(call)
        status = await child.run()
        del self.children[call]
        return child, status

    async def _await_ready(self) -> None:
        host = "127.0.0.1" if self.settings.host in ("0.0.0.0", "::") else self.settings.host
        address = f"http://{host}:{self.settings.port}/readyz"
        deadline = time.monotonic() + READY_PATIENCE
        async with httpx.AsyncClient(trust_env=False, timeout=5) as client:
            while time.monotonic() < deadline:
                try:
                    if (await client.get(address)).status_code == 200:
                        return
                except httpx.HTTPError:
                    pass
                for child in self.children.values():
                    if child.falls >= GIVE_UP_AFTER:
                        raise _failed(child, f"`jiuye {child.name}` does not stay up")
                await asyncio.sleep(0.1)
        raise _failed(self.children["serve"], f"The server is not ready after {READY_PATIENCE} s")

    async def _keep_servers(self) -> None:
        """Start an embedded server again that fell."""
        while True:
            await asyncio.sleep(WATCH_EVERY)
            try:
                for name in await asyncio.to_thread(servers.revive, self.settings):
                    _say(f"{name} had ended and was started again. See {self.logs}")
            except Refused as refused:
                _say(str(refused))

    def _note_processes(self) -> None:
        """For the run after a `kill -9` of this one: which processes were ours."""
        notes = [
            {"pid": child.pid, "born": psutil.Process(child.pid).create_time()}
            for child in self.children.values()
            if child.pid and psutil.pid_exists(child.pid)
        ]
        (self.settings.data_dir / "run.json").write_text(json.dumps(notes))


def _failed(child: Child, sentence: str) -> Refused:
    return Refused("\n".join([*child.last_words, f"{sentence}: see {child.log}"]))


def greeting(settings: Settings) -> str:
    """Where to go and who to be; the last words of a start."""
    here, demo = settings.public_url, hints.of(settings)
    lines = ["", "微就业已启动 · weijiuye is running"]
    if demo:
        lines.append(f"  手机模拟器 phone     {demo.phone}")
    lines += [f"  电脑端     desktop   {here}/", f"  工作台     staff     {here}/staff"]
    if demo:
        lines += [
            f"  演示账号   accounts  {' · '.join((*demo.staff, demo.recruiter))}（单位）",
            f"  密码       password  {demo.password}",
        ]
    call = Path(os.path.relpath(Path(sys.executable).with_name("jiuye")))
    lines += [
        f"  命令       commands  {call} --help",
        f"  日志       logs      {settings.data_dir / 'logs'}",
    ]
    lines += ["  Ctrl-C 停止 stops everything", ""]
    return "\n".join(lines)


@contextmanager
def _only_run_here(data_dir: Path) -> Iterator[None]:
    with open(data_dir / "run.lock", "a+") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            handle.seek(0)
            raise Refused(
                f"A `make run` (process {handle.read().strip()}) already uses {data_dir}: "
                "stop it with Ctrl-C, or set JIUYE_DATA_DIR and the ports for a second one."
            ) from None
        handle.truncate(0)
        handle.write(str(os.getpid()))
        handle.flush()
        yield


def _end_leftovers(data_dir: Path) -> None:
    """End the processes of a run that was killed and whose children still go on."""
    note = data_dir / "run.json"
    try:
        found = json.loads(note.read_text())
    except (OSError, ValueError):
        return
    for entry in found:
        try:
            is_ours = psutil.Process(entry["pid"]).create_time() == entry["born"]
        except psutil.Error:
            continue
        if is_ours:
            process.end(entry["pid"], signal.SIGTERM, signal.SIGKILL, patience=STOP_PATIENCE)
    note.unlink(missing_ok=True)


def _check_ports(settings: Settings) -> None:
    wanted = [(settings.host, settings.port, "JIUYE_PORT")]
    if settings.is_demo:
        wanted.append(("127.0.0.1", settings.sandbox.port, "JIUYE_SANDBOX__PORT"))
    for host, port, setting in wanted:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((host, port))
                trial.listen(1)
            except OSError as failure:
                raise Refused(
                    f"Port {port} cannot be used ({failure.strerror}): stop what listens there, "
                    f"or set {setting} to another port. Nothing was started."
                ) from failure


def _say(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()
