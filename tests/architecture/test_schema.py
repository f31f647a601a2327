"""The migrations make exactly the tables that the models describe, guards included."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest
from tortoise import Tortoise, fields
from tortoise.models import Model

from server.platform.privacy.fields import Undeclared, check_declared, plain
from server.platform.runtime import Runtime
from server.settings import ROOT, Settings
from tests.template import cloned, environment, sql, with_database

FOREIGN = "^(aerich|pgqueuer)"
"""Tables and functions of others, who bring their own layouts."""

CATALOGUE = {
    "columns": """
        SELECT table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' '
            || coalesce(character_maximum_length::text, '') || ' ' || coalesce(column_default, '')
          FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name !~ $1""",
    "indexes": """
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename !~ $1""",
    "constraints": """
        SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
          FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text !~ $1""",
    "triggers": """
        SELECT pg_get_triggerdef(oid) FROM pg_trigger
         WHERE NOT tgisinternal AND tgrelid::regclass::text !~ $1""",
    "functions": """
        SELECT pg_get_functiondef(oid) FROM pg_proc
         WHERE pronamespace = 'public'::regnamespace AND proname !~ ('^fn_|' || $1)""",
}

FROM_MODELS = """
import asyncio, sys
from tortoise import Tortoise, connections
from server.platform import database, search

async def make(url):
    await database.connect(url)
    await Tortoise.generate_schemas(safe=False)
    models = [m for app in Tortoise.apps.values() for m in app.values()]
    guards = [g for m in models for g in vars(m).get("guards", ())]
    indexes = [i for m in models for i in search.indexes(m)]
    for statement in (*dict.fromkeys(guards), *search.FUNCTIONS, *indexes):
        await connections.get("default").execute_script(statement)
    await database.disconnect()

asyncio.run(make(sys.argv[1]))
"""


async def catalogue(url: str) -> dict[str, set[str]]:
    """All that a database has of ours."""
    connection = await asyncpg.connect(url)
    try:
        return {
            part: {row[0] for row in await connection.fetch(query, FOREIGN)}
            for part, query in CATALOGUE.items()
        }
    finally:
        await connection.close()


@pytest.fixture
def from_models(base_settings: Settings, tmp_path: Path) -> str:
    """A database made from the models alone."""
    name = f"models_{tmp_path.parent.parent.name.replace('-', '_')}".lower()
    url = with_database(base_settings.database_url, name)
    sql(base_settings.database_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    sql(base_settings.database_url, f"CREATE DATABASE {name}")
    env = environment(base_settings, url, base_settings.redis_url)
    subprocess.run([sys.executable, "-c", FROM_MODELS, url], env=env, cwd=ROOT, check=True)
    return url


async def test_models_and_migrations_agree(base_settings: Settings, from_models: str) -> None:
    with cloned(base_settings) as migrated:
        theirs, ours = await catalogue(migrated), await catalogue(from_models)
    for part in CATALOGUE:
        assert theirs[part] - ours[part] == set(), f"{part} that no model describes"
        assert ours[part] - theirs[part] == set(), f"{part} that no migration makes"
    assert len(ours["columns"]) > 100


def models() -> list[type[Model]]:
    found = [model for app in (Tortoise.apps or {}).values() for model in app.values()]
    return [model for model in found if not model.__module__.startswith("aerich")]


def test_every_field_of_every_model_declares_its_class(opened: Runtime) -> None:
    check_declared(models())
    assert len(models()) > 15


class Careless(Model):
    """Says of one field what it holds, and forgets the other."""

    id = fields.UUIDField(primary_key=True)
    phone = fields.CharField(max_length=20)
    state = fields.CharField(max_length=20)

    privacy = plain("state")


def test_a_field_without_a_class_stops_the_start() -> None:
    with pytest.raises(Undeclared, match=r"Careless\.phone has no class"):
        check_declared([Careless])
