"""The first step of every `make` shows that it goes on, on a terminal and in a log."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import time
from pathlib import Path

from server.platform.embedded import bootstrap

TALKS = """
import sys, time
for name in ("sanic", "tortoise-orm"):
    print(f"Collecting {name}==1.0", flush=True)
    time.sleep(0.6)
print("Installing collected packages: sanic, tortoise-orm", flush=True)
time.sleep(0.6)
sys.exit(int(sys.argv[1]))
"""


def call(status: int, every: float) -> list[str]:
    """`step` in a process of its own, by the system's rules: nothing but the standard library."""
    script = (
        f"import sys; sys.path.insert(0, {str(Path(bootstrap.__file__).parent)!r});"
        f"import bootstrap; bootstrap.Life.EVERY = {every};"
        f"bootstrap.step('Installing', [sys.executable, '-c', {TALKS!r}, '{status}'], total=2)"
    )
    return [sys.executable, "-I", "-c", script]


def test_on_a_terminal_a_line_moves_and_names_what_is_at_hand() -> None:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(call(0, 10), stderr=theirs, stdin=subprocess.DEVNULL)
    os.close(theirs)
    seen = b""
    try:
        while found := os.read(ours, 4096):
            seen += found
    except OSError:  # a terminal whose other end is gone
        pass
    assert process.wait() == 0
    shown = seen.decode().split("\r\x1b[K")
    assert len(shown) > 5
    assert any("Installing 1/2" in line and "sanic==1.0" in line for line in shown)
    assert any("Installing 2/2" in line and "tortoise-orm" in line for line in shown)
    assert any("unpacking" in line for line in shown)
    assert re.fullmatch(r"Installing: [0-9]+ s", shown[-1].strip())
    assert len({line[0] for line in shown if line and not line.startswith("I")}) > 2


def test_in_a_log_there_are_plain_lines() -> None:
    said = subprocess.run(call(0, 1), stderr=subprocess.PIPE, text=True, check=True).stderr
    first, *more = said.splitlines()
    assert first == "Installing …"
    assert more
    assert all(line.startswith("  Installing ") for line in more)
    assert "\r" not in said
    assert "\x1b" not in said


def test_a_failure_ends_with_the_commands_last_words() -> None:
    done = subprocess.run(call(3, 10), stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert "  Installing collected packages: sanic, tortoise-orm" in done.stderr
    assert "Installing: failed" in done.stderr


def test_a_command_that_says_nothing_is_seen_to_go_on() -> None:
    silent = call(0, 0.5)
    silent[-1] = silent[-1].replace(repr(TALKS), repr("import time; time.sleep(2.5)"))
    began = time.monotonic()
    said = subprocess.run(silent, stderr=subprocess.PIPE, text=True, check=True).stderr
    assert time.monotonic() - began > 2
    assert len(said.splitlines()) >= 3
