"""One more browser: somebody who is not in yet."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of


@pytest.fixture
async def newcomer(app: object, db: None, settings: Settings) -> AsyncIterator[Client]:
    """A desktop browser that nobody is signed in to, beside the desk's own."""
    async with client_of(app, settings) as client:
        yield client
