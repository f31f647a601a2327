"""The mini-program as its users' phones run it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from server.platform.access import sessions
from server.platform.access.actor import Channel
from server.settings import Settings
from tests.clients import Client, SandboxProcess
from tests.conftest import client_of
from tests.people import MINI_APPID, identity


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Proofs are limited; each test counts its own."""


@pytest.fixture
async def mini(
    app: object, db: None, settings: Settings, sandbox: SandboxProcess
) -> AsyncIterator[Client]:
    """A mini-program that has just been opened: it knows nobody yet."""
    async with client_of(app, settings) as client:
        client.headers["Accept"] = "*/*"
        client.sandbox = sandbox
        yield client


async def signed_in(client: Client, person: str) -> Client:
    """Go on as somebody, past `POST /sessions`."""
    of = await identity(person, MINI_APPID)
    token = await sessions.start(channel=Channel.MINI, identity_id=of.id)
    client.headers["Authorization"] = f"Bearer {token.secret}"
    return client


@pytest.fixture
async def zhang(mini: Client) -> Client:
    """张同学's mini-program, bound to nobody."""
    return await signed_in(mini, "zhang")
