"""Somebody who cannot get in: a desktop browser, a telephone, a mailbox."""

from __future__ import annotations

import pytest

from tests.clients import Client, SandboxProcess


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Codes, pictures and passwords are limited; each test counts its own."""


@pytest.fixture
async def desktop(visitor: Client, sandbox: SandboxProcess) -> Client:
    """A desktop browser that nobody is signed in to; its owner's telephone is at hand."""
    visitor.sandbox = sandbox
    return visitor
