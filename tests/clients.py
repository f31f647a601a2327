"""The people of the tests: browsers and apps that come in as a person would."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from server.settings import ROOT

PATIENCE = 120
"""Seconds. A wait ends by what happens; this ends one for what never will."""


def free_port() -> int:
    """A port that nobody listens on; its neighbour for the sandbox's mails is likely free too."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class SandboxProcess:
    """`jiuye sandbox` as its own process, spoken to over HTTP only."""

    def __init__(self, port: int, public_port: int) -> None:
        self.port, self.public_port = port, public_port
        self.url = f"http://127.0.0.1:{port}"
        self.http = httpx.Client(base_url=self.url, timeout=PATIENCE)

    @contextlib.contextmanager
    def running(self, folder: Path) -> Iterator[None]:
        env = os.environ | {
            "JIUYE_PORT": str(self.public_port),
            "JIUYE_SANDBOX__PORT": str(self.port),
            "JIUYE_DATA_DIR": str(folder),
        }
        with open(folder / "sandbox.log", "wb") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "server.cli", "sandbox"],
                env=env,
                cwd=ROOT,
                stdout=log,
                stderr=log,
            )
            try:
                wait_for(f"{self.url}/outbox.json", process)
                yield
            finally:
                process.terminate()
                process.wait(PATIENCE)

    def code(self, person: str, kind: str = "oauth") -> str:
        """A fresh login code, as WeChat would hand it to a page or a mini-program."""
        answer = self.http.post("/control/code", json={"person": person, "kind": kind})
        return str(answer.json()["code"])


def wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until a process answers there. Raises at once when it has ended instead."""
    end = time.monotonic() + PATIENCE
    # One client without TLS: loading its certificates takes longer than an answer.
    with httpx.Client(timeout=PATIENCE, verify=False) as client:
        while True:
            try:
                client.get(url)
            except httpx.TransportError:
                if time.monotonic() > end:
                    raise
                with contextlib.suppress(subprocess.TimeoutExpired):
                    raise RuntimeError(f"it ended by itself: {process.wait(0.05)}") from None
            else:
                return


class Client(httpx.AsyncClient):
    """A browser: keeps cookies, follows nothing by itself, and can come in through WeChat."""

    sandbox: SandboxProcess

    async def come_in(self, person: str, to: str = "/student") -> httpx.Response:
        """Open a page of ours inside WeChat as this person, through OAuth."""
        start = await self.get("/wechat/oauth/start", params={"to": to})
        state = parse_qs(urlsplit(start.headers["location"]).query)["state"][0]
        code = self.sandbox.code(person)
        back = await self.get("/wechat/oauth/return", params={"code": code, "state": state})
        return await self.get(back.headers["location"])

    async def json(self, path: str, **query: Any) -> Any:
        """A page's view."""
        answer = await self.get(path, params=query, headers={"Accept": "application/json"})
        answer.raise_for_status()
        return answer.json()


def words(html: str) -> str:
    """A page's text as a person reads it."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))
