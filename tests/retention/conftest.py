"""The nightly run destroys the bytes of files, so each of these tests has a store of its own."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def apart(own_store: None) -> None:
    """No other test misses a file."""
