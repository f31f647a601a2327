"""The privacy tables of a database of one's own, emptied before each test."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.platform import database
from server.platform.runtime import Runtime


@pytest.fixture(autouse=True)
def loaded_keys(opened: Runtime) -> None:
    """Keys are the runtime's."""


@pytest.fixture
async def db(own_database: Runtime) -> None:
    """Every test starts with empty tables; only the owner of the database can switch guards off."""
    async with database.driver() as connection:
        await connection.execute(
            "ALTER TABLE audit_entry DISABLE TRIGGER USER;"
            "ALTER TABLE audit_anchor DISABLE TRIGGER USER;"
            "TRUNCATE audit_entry, audit_anchor, person_key RESTART IDENTITY;"
            "ALTER TABLE audit_entry ENABLE TRIGGER USER;"
            "ALTER TABLE audit_anchor ENABLE TRIGGER USER;"
        )


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path
