"""Employers as they come in: a desktop browser, a WeChat, and pictures to upload."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from tests.clients import Client, SandboxProcess
from tests.conftest import on_desktop

DEMO = "+8613800000001"
WAITING = "+8613800000002"
REFUSED = "+8613800000005"
PASSWORD = "demo-Passw0rd"


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Codes and passwords are limited; each test counts its own."""


approved = on_desktop(DEMO)
"""示范科技's administrator on a desktop."""
waiting = on_desktop(WAITING)
"""新注册科技's administrator, whose registration lies on the province's desk."""
refused = on_desktop(REFUSED)
"""冰城食品's administrator, who was asked to correct something."""


def picture(kind: str = "JPEG", size: tuple[int, int] = (60, 40), **options: Any) -> bytes:
    """A small picture of nothing."""
    out = io.BytesIO()
    Image.new("RGB", size, "#ccddee").save(out, kind, **options)
    return out.getvalue()


@pytest.fixture
async def desktop(visitor: Client, sandbox: SandboxProcess) -> Client:
    """A desktop browser that nobody is signed in to; its owner's telephone is at hand."""
    visitor.sandbox = sandbox
    return visitor
