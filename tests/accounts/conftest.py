"""Everyone starts with no attempts counted against him."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
async def fresh_attempts(untried: None) -> None:
    """Pictures and passwords are limited; each test counts its own."""
