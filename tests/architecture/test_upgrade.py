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

FIRST = 2
"""The first release's last migration."""
WITH_COPIES = 12
"""The last one that knows copies of one's data as cases."""

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
COPIES = """
INSERT INTO site (id, code, name, kind, office, phone, email, address, region)
VALUES ('00000000-0000-0000-0000-000000000001', 'P23', '省', 'province', '', '', '', '', '');
INSERT INTO account (id, kind, name, login, password_hash, totp_step, roles, is_active, created_at)
VALUES ('00000000-0000-0000-0000-000000000002', 'recruiter', '王', '+86138', '', 0, '{}', true,
        '2026-11-01');
INSERT INTO stored_file (id, key, purpose, name, content_type, size, sha256, owner, data_key, state,
                         created_at)
VALUES ('00000000-0000-0000-0000-000000000005', 'k', 'data_copy', 'n', 't', 1, '',
        '00000000-0000-0000-0000-000000000002', '', 'linked', now());
INSERT INTO data_copy (id, site_id, account_id, chain, state, state_since, created_at, done, total,
                       file_id)
SELECT id::uuid, '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002',
       '{}', state, now(), now(), 1, 1, file::uuid
  FROM (VALUES ('00000000-0000-0000-0000-000000000006', 'ready',
                '00000000-0000-0000-0000-000000000005'),
               ('00000000-0000-0000-0000-000000000007', 'expired', NULL)) AS c (id, state, file)
"""


def migrated(url: str, folder: Path, env: dict[str, str]) -> None:
    subprocess.run([sys.executable, "-c", APPLY, url, str(folder)], env=env, cwd=ROOT, check=True)


def left_by(settings: Settings, place: Path, last: int) -> str:
    """A database as the release with this last migration left it, still empty."""
    name = f"old_{last}_{place.parent.parent.name.replace('-', '_')}".lower()
    url = with_database(settings.database_url, name)
    sql(settings.database_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    sql(settings.database_url, f"CREATE DATABASE {name}")
    folder = place / str(last) / "models"
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "migrations" / "first", folder.parent / "first")
    for path in (ROOT / "migrations" / "models").glob("*_*.py"):
        if int(path.name.partition("_")[0]) <= last:
            shutil.copy(path, folder)
    migrated(url, folder.parent, environment(settings, url, settings.redis_url))
    return url


@pytest.fixture
def of_old(base_settings: Settings, tmp_path: Path) -> str:
    """A database as the first release left it, with an approved employer."""
    url = left_by(base_settings, tmp_path, FIRST)
    sql(url, ROWS)
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


async def test_who_had_a_copy_of_his_data_is_asked_to_ask_again(
    base_settings: Settings, tmp_path: Path
) -> None:
    url = left_by(base_settings, tmp_path, WITH_COPIES)
    sql(url, COPIES)
    migrated(url, ROOT / "migrations", environment(base_settings, url, base_settings.redis_url))
    connection = await asyncpg.connect(url)
    try:
        rows = await connection.fetch("SELECT title, state, sentence FROM task")
        assert [tuple(row) for row in rows] == [
            ("个人信息副本", "failed", "服务升级了，请重新申请一份")
        ]
        swept = "SELECT state FROM stored_file"
        assert await connection.fetchval(swept) == "verified", "the sweep takes its file"
    finally:
        await connection.close()
