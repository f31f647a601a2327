"""A real sandbox on a free port, and a tiny real HTTP server that stands for ours."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
import pytest_asyncio
from sanic import Request, Sanic
from sanic.config import Config
from sanic.response import HTTPResponse, text

from tests.clients import PATIENCE
from wechat.sandbox.config import SandboxConfig
from wechat.sandbox.running import Running, running

_numbers = count(1)


@dataclass
class OurServer:
    """Keeps what it was asked and answers as `answer` says."""

    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    answer: Callable[[Request], Any] = lambda request: text("success")
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    def clear(self) -> None:
        self.requests.clear()
        self.answer = lambda request: text("success")

    @property
    def bodies(self) -> list[str]:
        return [request["body"] for request in self.requests]

    async def take(self, request: Request) -> HTTPResponse | None:
        self.requests.append(
            {
                "method": request.method,
                "path": request.path,
                "query": {k: v[0] for k, v in parse_qs(request.query_string).items()},
                "headers": dict(request.headers.items()),
                "body": request.body.decode(errors="replace"),
            }
        )
        self.arrived.set()
        answer = self.answer(request)
        return await answer if asyncio.iscoroutine(answer) else answer


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def our_server() -> AsyncIterator[OurServer]:
    ours = OurServer()
    config = Config({"AUTO_EXTEND": False, "MOTD": False, "TOUCHUP": False}, env_prefix=None)
    app = Sanic(f"our-server-{next(_numbers)}", config=config, configure_logging=False)
    methods = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")

    async def take(request: Request, path: str = "") -> HTTPResponse | None:
        return await ours.take(request)

    app.add_route(take, "/", methods=methods, name="root")
    app.add_route(take, "/<path:path>", methods=methods, name="rest")
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server: Any = await app.create_server(sock=listener, access_log=False)
    await server.startup()
    await server.before_start()
    ours.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    yield ours
    server.close()
    for connection in list(server.connections):
        connection.abort()
    Sanic.unregister_app(app)
    listener.close()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def module_sandbox(our_server: OurServer) -> AsyncIterator[Running]:
    config = SandboxConfig(
        port=0, public_url=our_server.url, job_delay=0, smtp_port=_free_port()
    )
    async with running(config) as found:
        yield found


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Client(httpx.AsyncClient):
    """Calls the sandbox: `await wechat.call("/cgi-bin/menu/create", {...})`."""

    def __init__(self, sandbox: Running) -> None:
        super().__init__(base_url=sandbox.url, trust_env=False, timeout=PATIENCE)
        self.sandbox = sandbox
        self.tokens: dict[str, str] = {}

    async def token(self, kind: str = "official") -> str:
        if kind not in self.tokens:
            account = self.sandbox.config.account("mini" if kind == "mini" else "official")
            body = {
                "grant_type": "client_credential",
                "appid": account.appid,
                "secret": account.secret,
            }
            got = (await self.post("/cgi-bin/stable_token", json=body)).json()
            self.tokens[kind] = got["access_token"]
        return self.tokens[kind]

    async def call(
        self, path: str, body: dict[str, Any] | None = None, *, of: str = "official", **query: str
    ) -> dict[str, Any]:
        params = {"access_token": await self.token(of), **query}
        if body is None:
            answer = await self.get(path, params=params)
        else:
            answer = await self.post(path, params=params, json=body)
        assert answer.status_code == 200
        found: dict[str, Any] = answer.json()
        return found

    async def control(self, knob: str, **body: Any) -> Any:
        answer = await self.post(f"/control/{knob}", json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def settle(self) -> None:
        await self.control("settle")

    async def chat(self, person: str = "li") -> list[dict[str, Any]]:
        state = (await self.get("/phone/api/state", params={"person": person})).json()
        chat: list[dict[str, Any]] = state["chat"]
        return chat


@pytest.fixture
async def wechat(module_sandbox: Running, our_server: OurServer) -> AsyncIterator[Client]:
    """The sandbox as at its start, spoken to over HTTP."""
    async with Client(module_sandbox) as client:
        await client.control("reset")
        our_server.clear()
        yield client
        await client.settle()
