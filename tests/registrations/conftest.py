"""A desktop with its owner's telephone at hand; nobody has tried anything yet."""

from __future__ import annotations

import pytest

from tests.clients import Client, SandboxProcess


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Proofs, codes and pictures are limited; each test counts its own."""


@pytest.fixture
async def desktop(visitor: Client, sandbox: SandboxProcess) -> Client:
    """A desktop browser that nobody is signed in to; its owner's telephone is at hand."""
    visitor.sandbox = sandbox
    return visitor
