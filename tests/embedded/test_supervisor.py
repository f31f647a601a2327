"""`make run` from the outside: what it says, what it starts, and what is left when it is gone."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from server.platform.embedded import child, folder, postgres, process, redis, servers
from server.platform.hints import PASSWORD
from server.settings import Settings
from tests.clients import PATIENCE

PROGRAM = """
    import http.server, os, signal, sys
    from pathlib import Path
    name, place = sys.argv[1], Path(__file__).parent
    with open(place / f"{name}.pids", "a") as pids:
        print(os.getpid(), file=pids)
    if (place / f"{name}.fails").exists():
        sys.exit(f"{name}: the disk is on fire")
    class Ready(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
        def log_message(self, *_):
            pass
    if name == "serve":
        address = "127.0.0.1", int(os.environ["JIUYE_PORT"])
        http.server.ThreadingHTTPServer(address, Ready).serve_forever()
    def end(*_):
        (place / f"{name}.ended_by").write_text(str(os.getppid()))
        sys.exit()
    if (place / f"{name}.hangs").exists():
        signal.signal(signal.SIGTERM, end)
        print("WARNING: hanging", flush=True)
    if name in ("worker", "sandbox") or (place / f"{name}.hangs").exists():
        signal.pause()
"""
"""The shape of `jiuye` without its inside: the commands that end and those that stay."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


class Run:
    """A supervisor in a process of its own, as `make run` starts it."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.port, self.sandbox_port = free_port(), free_port()
        self.settings = Settings(data_dir=place / "data", database_url="", redis_url="")
        (place / "jiuye.py").write_text(textwrap.dedent(PROGRAM))
        self.processes: list[subprocess.Popen[str]] = []

    def start(self, **settings: str) -> subprocess.Popen[str]:
        code = (
            "import sys; from server.platform.embedded import supervisor\n"
            "from server.settings import load\n"
            "sys.exit(supervisor.run(load(), [sys.executable, sys.argv[1]]))"
        )
        own = {
            "JIUYE_DATA_DIR": str(self.settings.data_dir),
            "JIUYE_PORT": str(self.port),
            "JIUYE_SANDBOX__PORT": str(self.sandbox_port),
            **settings,
        }
        others = {name: v for name, v in os.environ.items() if not name.startswith("JIUYE_")}
        self.processes.append(
            subprocess.Popen(
                [sys.executable, "-c", code, str(self.place / "jiuye.py")],
                env=others | own,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        return self.processes[-1]

    def pids(self, name: str) -> list[int]:
        """The processes of this name that were ever started, oldest first."""
        note = self.place / f"{name}.pids"
        return [int(line) for line in note.read_text().split()] if note.exists() else []


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    started = Run(tmp_path)
    yield started
    for each in started.processes:
        each.terminate()
        each.communicate(timeout=PATIENCE)
    servers.stop(started.settings)


def read_until(running: subprocess.Popen[str], words: str) -> str:
    """What it says up to the line with these words."""
    assert running.stderr is not None
    said = ""
    for line in running.stderr:
        said += line
        if words in line:
            return said
    raise AssertionError(f"{words!r} was never said, but: {said}")


def wait_for(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        os.sched_yield()


def test_it_greets_refuses_a_second_run_mends_a_fallen_process_and_stops_clean(run: Run) -> None:
    first = run.start()
    said = read_until(first, "Ctrl-C 停止")
    assert f"http://wechat.localhost:{run.sandbox_port}/" in said
    assert f"http://127.0.0.1:{run.port}/staff" in said

    _, refusal = run.start().communicate(timeout=PATIENCE)
    assert refusal.count("\n") == 1
    assert f"process {first.pid}" in refusal

    for fall, pause in enumerate(("at once", "in 1 s", "in 2 s"), 1):
        os.kill(run.pids("worker")[-1], signal.SIGKILL)
        assert f"again {pause}" in read_until(first, "worker ended")
        wait_for(lambda fall=fall: len(run.pids("worker")) > fall)

    first.send_signal(signal.SIGINT)
    assert first.wait(PATIENCE) == 0
    assert "The data is kept" in read_until(first, "Stopped")
    for name in ("serve", "worker", "sandbox"):
        assert process.is_gone(run.pids(name)[-1], 0)
    assert not postgres.is_running(run.settings.data_dir)
    assert not redis.is_running(run.settings.data_dir)


def test_a_killed_run_leaves_nobody_in_the_way_and_the_demo_is_seeded_once(run: Run) -> None:
    killed = run.start()
    read_until(killed, "Ctrl-C 停止")
    killed.kill()
    killed.wait()
    next_one = run.start()
    read_until(next_one, "Ctrl-C 停止")
    assert process.is_gone(run.pids("serve")[0], 0)
    assert len(run.pids("migrate")) == 2
    assert len(run.pids("seed")) == 1


def test_production_has_no_simulator_no_made_up_people_and_no_hints(run: Run) -> None:
    servers = {"JIUYE_DATABASE_URL": "postgresql://db.example", "JIUYE_REDIS_URL": "redis://r"}
    with socket.create_server(("127.0.0.1", run.sandbox_port)):  # it is in nobody's way
        said = read_until(run.start(JIUYE_PROFILE="production", **servers), "Ctrl-C 停止")
    assert run.pids("sandbox") == run.pids("seed") == []
    assert len(run.pids("serve")) == 1
    assert f"http://127.0.0.1:{run.port}/staff" in said
    for hint in ("wechat.localhost", "@demo", "13800000001", PASSWORD):
        assert hint not in said


def test_a_used_port_is_one_sentence_and_nothing_is_started(run: Run) -> None:
    with socket.create_server(("127.0.0.1", run.port)):
        running = run.start()
        _, said = running.communicate(timeout=PATIENCE)
    assert running.returncode == 1
    assert said.count("\n") == 1
    assert f"Port {run.port}" in said
    assert "JIUYE_PORT" in said
    assert not postgres.cluster(run.settings.data_dir).exists()


def test_a_failed_migration_stops_the_start_with_its_own_words(run: Run) -> None:
    (run.place / "migrate.fails").touch()
    running = run.start()
    _, said = running.communicate(timeout=PATIENCE)
    assert running.returncode == 1
    assert "the disk is on fire" in said
    assert run.pids("serve") == []
    assert not postgres.is_running(run.settings.data_dir)


def test_a_command_under_way_is_ended_by_the_run_and_not_left_to_the_kernel(run: Run) -> None:
    """It holds the servers, too: what outlives the run would keep them from being stopped."""
    (run.place / "menu.hangs").touch()
    running = run.start()
    read_until(running, "menu-publish | WARNING: hanging")
    running.send_signal(signal.SIGINT)
    read_until(running, "Stopped")
    assert (run.place / "menu.ended_by").read_text() == str(running.pid)


def test_only_warnings_and_worse_reach_the_console() -> None:
    assert child.is_loud(json.dumps({"level": "warning", "event": "slow"}))
    assert not child.is_loud(json.dumps({"level": "info", "event": "an ERROR page was asked for"}))
    assert child.is_loud("Traceback (most recent call last):")
    assert not child.is_loud("[INFO] Goin' Fast")


def test_the_alias_of_a_folder_is_the_same_in_every_process(tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 120)
    assert folder.reach(deep, "s") == folder.reach(Path(str(deep)), "s") != deep
