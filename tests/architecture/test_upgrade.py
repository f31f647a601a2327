"""An installation with data takes the newer migrations: nothing is lost, nothing stays unsaid."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import asyncpg
import pytest

from server.settings import ROOT, Settings
from tests.template import environment, sql, with_database

FIRST = ("0_", "1_", "2_")
"""The migrations of the first release."""

APPLY = """
import asyncio, sys
from aerich import Command
from server.platform import database

async def apply(url, folder):
    config = database.tortoise_config(url, pool_size=2)
    async with Command(tortoise_config=config, location=folder) as command:
        await command.upgrade(run_in_transaction=True)

asyncio.run(apply(*sys.argv[1:]))
"""

ROWS = """
INSERT INTO site (id, code, name, kind, office, phone, email, address)
VALUES ('00000000-0000-0000-0000-000000000001', 'P23', '省', 'province', '', '', '', '');
INSERT INTO account (id, kind, name, login, password_hash, totp_step, roles, is_active, created_at)
VALUES ('00000000-0000-0000-0000-000000000002', 'recruiter', '王', '+86138', '', 0, '{}', true,
        '2026-11-01');
INSERT INTO employer (id, administrator_id, site_id, chain, name, credit_code, nature, industry,
                      scale, capital, tags, region, address, postcode, phone, email, jobs_email,
                      about, in_register, state, state_since, created_at)
VALUES ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002',
        '00000000-0000-0000-0000-000000000001', '{province}', '公司', '9123', '', '', '', '',
        '{}', '', '', '', '', '', '', '', true, 'approved', '2026-11-02', '2026-11-01');
INSERT INTO employer_member (id, employer_id, account_id, role, created_at)
VALUES ('00000000-0000-0000-0000-000000000004', '00000000-0000-0000-0000-000000000003',
        '00000000-0000-0000-0000-000000000002', 'administrator', '2026-11-01');
INSERT INTO transition (workflow, object_id, step, source, target, actor_name, role, reason, words,
                        surface, address, at)
VALUES ('employer', '00000000-0000-0000-0000-000000000003', 'approve', 'waiting', 'approved', '周',
        'province', '', '', '', '', '2026-11-02');
"""

TWINS = """
INSERT INTO account
SELECT (jsonb_populate_record(account, jsonb_build_object('id', gen_random_uuid(), 'login', l))).*
  FROM account, unnest(ARRAY['+86137', '+86139']) AS l;
INSERT INTO employer
SELECT (jsonb_populate_record(employer, jsonb_build_object('id', gen_random_uuid(), 'name', '公 司',
        'credit_code', '9124', 'created_at', '2026-11-05', 'administrator_id', account.id))).*
  FROM employer, account WHERE login = '+86137';
INSERT INTO college (id, site_id, code, name)
SELECT gen_random_uuid(), id, 'a' || n, c.name FROM site,
       unnest(ARRAY['国际（中外）', '国际(中外)']) WITH ORDINALITY AS c(name, n);
INSERT INTO student (id, site_id, college_id, student_no, name, gender, id_number_cell,
                     id_number_index, major, degree, graduation_year, created_at, updated_at)
SELECT gen_random_uuid(), site_id, id, no, '王', '1', '', no, '', '31', 2027, now(), now()
  FROM college, unnest(ARRAY['b1', 'b2', 'B2', '3']) AS no WHERE code = 'a1';
"""
"""Rows that were different, and are one by their keys."""

THIRDS = {
    "employer_one_per_name": """
        INSERT INTO employer
        SELECT (jsonb_populate_record(employer, jsonb_build_object('id', gen_random_uuid(),
                'name', '公司 ', 'credit_code', '9125', 'administrator_id', account.id))).*
          FROM employer, account WHERE login = '+86139' LIMIT 1""",
    "college_one_per_name": """
        INSERT INTO college SELECT gen_random_uuid(), 'a9', '国际（中外） ', id FROM site""",
}


def migrated(url: str, folder: Path, env: dict[str, str]) -> None:
    subprocess.run([sys.executable, "-c", APPLY, url, str(folder)], env=env, cwd=ROOT, check=True)


@pytest.fixture
def of_old(base_settings: Settings, tmp_path: Path) -> str:
    """A database as the first release left it, with an approved employer."""
    name = f"old_{tmp_path.parent.parent.name.replace('-', '_')}".lower()
    url = with_database(base_settings.database_url, name)
    sql(base_settings.database_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    sql(base_settings.database_url, f"CREATE DATABASE {name}")
    folder = tmp_path / "migrations" / "models"
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "migrations" / "first", folder.parent / "first")
    for path in (ROOT / "migrations" / "models").glob("[0-9]_*.py"):
        if path.name.startswith(FIRST):
            shutil.copy(path, folder)
    migrated(url, folder.parent, environment(base_settings, url, base_settings.redis_url))
    sql(url, ROWS + TWINS)
    return url


async def test_what_was_there_gets_its_place(base_settings: Settings, of_old: str) -> None:
    env = environment(base_settings, of_old, base_settings.redis_url)
    migrated(of_old, ROOT / "migrations", env)
    connection = await asyncpg.connect(of_old)
    try:
        move = await connection.fetchrow("SELECT site_id, college_id FROM transition")
        assert str(move["site_id"]).endswith("1")
        assert move["college_id"] is None
        assert await connection.fetchval("SELECT services FROM employer") == []
        entered = "SELECT entered_at = created_at FROM employer_member"
        assert await connection.fetchval(entered) is True
        with pytest.raises(asyncpg.PostgresError, match="append-only"):
            await connection.execute("UPDATE transition SET words = 'x'")
    finally:
        await connection.close()


async def test_twins_stay_and_keep_a_third_one_out(base_settings: Settings, of_old: str) -> None:
    env = environment(base_settings, of_old, base_settings.redis_url)
    migrated(of_old, ROOT / "migrations", env)
    connection = await asyncpg.connect(of_old)
    try:
        assert await connection.fetchval("SELECT count(*) FROM employer") == 2
        for index, third in THIRDS.items():
            with pytest.raises(asyncpg.UniqueViolationError) as refused:
                await connection.execute(third)
            assert refused.value.constraint_name == index
        numbers = await connection.fetch("SELECT student_no FROM student")
        assert sorted(row["student_no"] for row in numbers) == ["3", "B1", "B2", "b2"]
    finally:
        await connection.close()
