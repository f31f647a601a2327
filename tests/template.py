"""The database that every run starts from: migrated, seeded, and kept between runs.

It is kept cold, as a data folder that no server runs on; each run starts its own servers on a
copy. It is made anew when a file that made it has changed, and each hour, so that the demo's cases
are fresh.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import asyncpg

from server.platform import clock
from server.platform.embedded import folder, servers
from server.settings import ROOT, Settings

TEMPLATE = "jiuye_template"
KEPT = ROOT / ".pytest_cache" / "template"
RECIPE = "made-of.json"
OWN = "server", "wechat", "miniprogram-api", "tests"
"""Where the modules lie that the making may take."""
BESIDE = "migrations", "config", "templates/print", "requirements.lock"
"""What it reads beside them."""
SECRETS = {"secret_key": "tests-secret-key", "root_key": "tests-root-key"}
QUICK_PASSWORDS = 1024
"""KiB for one hash: hundreds of sign-ins wait for it. Production refuses so little."""


def copy_to(data_dir: Path) -> None:
    """Put a copy of the kept cluster there, after making it if it is missing or stale."""
    KEPT.parent.mkdir(exist_ok=True)
    with folder.alone(KEPT.with_suffix(".lock")):
        if not is_fresh():
            renew()
        subprocess.run(["cp", "-a", KEPT, data_dir], check=True)


def is_fresh() -> bool:
    """Whether all that made the kept cluster is as it was."""
    try:
        noted = json.loads((KEPT / RECIPE).read_text("utf-8"))
    except FileNotFoundError:
        return False
    return bool(noted == recipe(noted["modules"]))


def renew() -> None:
    """Make the cluster beside its place and move it there whole, so a killed run leaves nothing."""
    half = KEPT.with_suffix(".half")
    servers.stop(Settings(data_dir=half, database_url="", redis_url=""))
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir()
    before = recipe(name for part in OWN for name in files_at(part, "*.py"))
    took = make(Settings(data_dir=half, database_url="", **SECRETS))
    before["modules"] = {name: before["modules"].get(name) for name in took}
    (half / RECIPE).write_text(json.dumps(before), "utf-8")
    os.sync()  # the cluster itself does without
    shutil.rmtree(KEPT, ignore_errors=True)
    half.rename(KEPT)


def recipe(modules: Iterable[str]) -> dict[str, Any]:
    """What the template depends on: the hour, the operator's variables, hashes of files."""
    return {
        "hour": f"{clock.now():%F %H}",
        "variables": hashlib.sha256(repr(variables()).encode()).hexdigest(),
        "beside": {name: hash_of(name) for part in BESIDE for name in files_at(part, "*")},
        "modules": {name: hash_of(name) for name in modules},
    }


def variables() -> list[tuple[str, str]]:
    names = (name for name in os.environ if name.startswith("JIUYE_"))
    return sorted((name, os.environ[name]) for name in names if not name.startswith("JIUYE_TEST_"))


def files_at(place: str, pattern: str) -> Iterator[str]:
    """A file, or those below a folder, named from the checkout on."""
    path = ROOT / place
    for found in path.rglob(pattern) if path.is_dir() else [path]:
        if found.is_file() and found.suffix != ".pyc":
            yield str(found.relative_to(ROOT))


def hash_of(name: str) -> str | None:
    path = ROOT / name
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else None


def make(settings: Settings) -> list[str]:
    """Make the template on these settings' servers; gives the files that had a part."""
    env = environment(settings, settings.database_url, settings.redis_url)
    made = subprocess.run(
        [sys.executable, "-m", "tests.make_template"],
        env=env,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        raise RuntimeError(f"the template: {made.stdout}{made.stderr}")
    return list(json.loads(made.stdout.splitlines()[-1]))


@contextmanager
def cloned(settings: Settings) -> Iterator[str]:
    """The URL of a database of one's own, as long as the block lasts."""
    name = f"t_{uuid4().hex[:12]}"
    server = settings.database_url
    sql(server, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY FILE_COPY")
    try:
        yield with_database(server, name)
    finally:
        sql(server, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def with_database(url: str, name: str) -> str:
    """The same server, another database."""
    return urlunsplit(urlsplit(url)._replace(path=f"/{name}"))


def environment(settings: Settings, database_url: str, redis_url: str) -> dict[str, str]:
    """The environment for a process of ours."""
    return os.environ | {
        "JIUYE_DATABASE_URL": database_url,
        "JIUYE_REDIS_URL": redis_url,
        "JIUYE_DATA_DIR": str(settings.data_dir),
        "JIUYE_SECRET_KEY": SECRETS["secret_key"],
        "JIUYE_ROOT_KEY": SECRETS["root_key"],
        "JIUYE_PASSWORDS__MEMORY_KIB": str(QUICK_PASSWORDS),
    }


def sql(url: str, statement: str) -> None:
    """One statement outside of any transaction, on a loop of its own."""
    failures: list[BaseException] = []

    async def run() -> None:
        connection = await asyncpg.connect(url)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()

    def work() -> None:
        try:
            asyncio.run(run())
        except BaseException as failure:
            failures.append(failure)

    # Fixtures that are not async must not meet the session's loop.
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
