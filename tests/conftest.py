"""What every test may stand on: real servers, a database cloned from a seeded template, the app.

Each worker of a parallel run has a database of its own; each test runs in a transaction that is
rolled back. Tests that need commits (races, journeys) take a fresh clone instead.
"""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from server.app import create_app
from server.platform import clock, database, runtime
from server.platform.embedded import folder, servers
from server.platform.storage.disk import DiskStore
from server.settings import ROOT, Settings
from tests import template, thirds
from tests.clients import Client, SandboxProcess, free_port
from tests.people import enter_as_staff, enter_as_wechat, forget_attempts, identity
from tests.template import QUICK_PASSWORDS, SECRETS, cloned
from wechat import clients as wechat_clients

FILES_OF_A_WORKER = 3
WECHAT_BROWSER = "Mozilla/5.0 (Linux; Android 14) MicroMessenger/8.0.50"


@pytest.hookimpl(wrapper=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> Generator[None, int, int]:
    """As many processes as pay: each imports the service and starts a simulator of its own."""
    cores = yield
    paths = [ROOT / argument.partition("::")[0] for argument in config.args]
    files = sum(len(list(path.rglob("test_*.py"))) if path.is_dir() else 1 for path in paths)
    workers = min(cores, files // FILES_OF_A_WORKER)
    return workers if workers > 1 else 0


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How a failure of today's third can be had again."""
    if terminalreporter.stats.get("failed") and not thirds.IS_WHOLE:
        terminalreporter.write_line(f"Repeat with {thirds.NAME}={thirds.PART}")


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of this run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def base_settings(shared: Path) -> Iterator[Settings]:
    """The run's servers (embedded, or Debian's by two variables) and a seeded template database."""
    settings = Settings(
        data_dir=shared / "data",
        database_url=os.environ.get("JIUYE_TEST_DATABASE_URL", ""),
        redis_url=os.environ.get("JIUYE_TEST_REDIS_URL", ""),
        **SECRETS,
    )
    with folder.alone(shared / "template.lock"):
        if not settings.data_dir.exists():
            if settings.database_url:
                settings.data_dir.mkdir()
                template.make(settings)
            else:
                template.copy_to(settings.data_dir)
    with servers.running(settings) as addresses:
        yield settings.model_copy(
            update={"database_url": addresses.database_url, "redis_url": addresses.redis_url}
        )


@pytest.fixture(scope="session")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    """The WeChat simulator as its own process."""
    process = SandboxProcess(free_port(), public_port=free_port())
    with process.running(tmp_path_factory.mktemp("sandbox")):
        yield process


@pytest.fixture(scope="session")
def settings(base_settings: Settings, sandbox: SandboxProcess) -> Iterator[Settings]:
    """Settings of this worker: its own database, the sandbox as WeChat."""
    with cloned(base_settings) as url:
        yield Settings(
            data_dir=base_settings.data_dir,
            database_url=url,
            redis_url=base_settings.redis_url,
            port=sandbox.public_port,
            sandbox={"port": sandbox.port},
            passwords={"memory_kib": QUICK_PASSWORDS},
            **SECRETS,
        )


@pytest.fixture(scope="session")
async def opened(settings: Settings) -> AsyncIterator[runtime.Runtime]:
    """This process's runtime, open for the whole session."""
    started = await runtime.start(settings)
    wechat_clients.open_clients(started)
    yield started
    await runtime.stop()


@pytest.fixture
async def db(opened: runtime.Runtime) -> AsyncIterator[None]:
    """A transaction around the test; nothing of it stays, nor any move of the clock."""
    offset = clock.offset()
    async with database.transaction() as connection:
        yield
        await connection.rollback()
    clock.shift_to(offset)


@pytest.fixture
async def committed(opened: runtime.Runtime, base_settings: Settings) -> AsyncIterator[str]:
    """A fresh clone instead of a transaction, for races between real connections; gives its URL."""
    offset = clock.offset()
    with cloned(base_settings) as url:
        await database.disconnect()
        await database.connect(url, pool_size=20)
        yield url
        await database.disconnect()
    await database.connect(opened.settings.database_url)
    clock.shift_to(offset)


@pytest.fixture(scope="module")
async def own_database(
    opened: runtime.Runtime, base_settings: Settings
) -> AsyncIterator[runtime.Runtime]:
    """One clone for a whole module that commits and sweeps up after itself."""
    with cloned(base_settings) as url:
        await database.disconnect()
        await database.connect(url, pool_size=20)
        yield opened
        await database.disconnect()
    await database.connect(opened.settings.database_url)


@pytest.fixture(scope="session")
async def app(opened: runtime.Runtime) -> object:
    """The whole application, made once."""
    made = new_app(opened.settings)
    await made._startup()
    return made


@pytest.fixture
async def visitor(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """A desktop browser that nobody is signed in to."""
    async with client_of(app, settings) as client:
        yield client


@pytest.fixture
async def phone(
    app: object, db: None, settings: Settings, sandbox: SandboxProcess
) -> AsyncIterator[Client]:
    """WeChat's browser on a phone, before OAuth."""
    async with client_of(app, settings, agent=WECHAT_BROWSER) as client:
        client.sandbox = sandbox
        yield client


@pytest.fixture
async def untried(opened: runtime.Runtime) -> AsyncIterator[None]:
    """Nobody has tried anything yet; what the test counts is forgotten after it."""
    await forget_attempts()
    yield
    await forget_attempts()


@pytest.fixture
def own_store(
    opened: runtime.Runtime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty file store: what is destroyed for good is in no other test's way.

    The database takes a test's doings back; the bytes of the demo's files it could not.
    """
    monkeypatch.setattr(opened, "files", DiskStore(tmp_path / "files"))


@pytest.fixture
async def student(phone: Client) -> Client:
    """李晓梅 in WeChat's browser, bound."""
    return await enter_as_wechat(phone, await identity("li"))


@pytest.fixture
async def school(visitor: Client) -> Client:
    """示范大学's desk on a desktop."""
    return await enter_as_staff(visitor, "school@10001.demo")


def on_desktop(login: str) -> Any:
    """A fixture: whoever has this login, in a desktop browser of his own."""

    @pytest.fixture
    async def browser(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
        async with client_of(app, settings) as client:
            yield await enter_as_staff(client, login)

    return browser


college = on_desktop("college@10001.demo")
"""计算机学院's desk on a desktop."""
foreign_school = on_desktop("school@10002.demo")
"""示范理工学院's desk on a desktop."""
province = on_desktop("province@demo")
"""The province's desk on a desktop."""


def new_app(settings: Settings) -> Any:
    """One more machine. Its logging is taken back: it would reach every later test's records."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    made = create_app(settings, name=f"test_{uuid4().hex}")
    root.handlers[:] = handlers
    root.setLevel(level)
    made.config.TOUCHUP = False  # it rewrites Sanic itself, for every later application too
    made.asgi = True
    return made


@asynccontextmanager
async def client_of(
    app: Any, settings: Settings, agent: str = "Mozilla/5.0"
) -> AsyncIterator[Client]:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with Client(
        transport=transport,
        base_url=settings.public_url,
        headers={"User-Agent": agent, "Accept": "text/html"},
        follow_redirects=False,
    ) as client:
        yield client
