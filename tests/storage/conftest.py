"""Both stores for real: a folder, and an S3 server; and a database of one's own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
import pytest_asyncio

from server.platform import database
from server.platform.runtime import Runtime
from server.platform.storage.store import Store, open_store
from server.settings import Settings, Storage


@dataclass(frozen=True)
class Someone:
    id: UUID | None
    kind: str = "staff"
    roles: frozenset[str] = frozenset({"school"})
    site_code: str = "10001"
    session_id: UUID | None = None
    address: str = ""
    request_id: str = ""


@pytest.fixture(autouse=True)
def loaded_keys(opened: Runtime) -> None:
    """Keys are the runtime's."""


@pytest.fixture
def teacher() -> Someone:
    return Someone(uuid4())


@pytest.fixture
def other() -> Someone:
    return Someone(uuid4())


@pytest.fixture(scope="session")
def s3_url() -> Iterator[str]:
    from moto.server import ThreadedMotoServer  # noqa: PLC0415  # half a second, for S3's tests only

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def s3_settings(s3_url: str, tmp_path: Path) -> Settings:
    return Settings(
        data_dir=tmp_path,
        storage=Storage(
            url="s3://jiuye/files",
            endpoint_url=s3_url,
            access_key="test",
            secret_key="test-secret",
        ),
    )


@pytest_asyncio.fixture(loop_scope="session", params=["disk", "s3"])
async def files(
    request: pytest.FixtureRequest,
    opened: Runtime,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> AsyncIterator[Store]:
    if request.param == "disk":
        store = open_store(Settings(data_dir=tmp_path))
    else:
        store = open_store(request.getfixturevalue("s3_settings"))
        await make_bucket(store)
    monkeypatch.setattr(opened, "files", store)
    yield store
    async for key, _ in store.listing():
        await store.delete(key)
    await store.close()


async def make_bucket(store: Store) -> None:
    client = await store._opened()
    await client.create_bucket(Bucket="jiuye")


@pytest.fixture
async def db(own_database: Runtime) -> None:
    async with database.driver() as connection:
        await connection.execute(
            "ALTER TABLE audit_entry DISABLE TRIGGER USER;"
            "TRUNCATE stored_file, audit_entry, person_key, pgqueuer CASCADE;"
            "ALTER TABLE audit_entry ENABLE TRIGGER USER;"
        )
