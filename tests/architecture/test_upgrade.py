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
LOOSE = 9
"""The last one in which each kind of case kept its papers by itself."""

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

A = "00000000-0000-0000-0000-00000000000%s"
F = "00000000-0000-0000-0000-0000000000f%s"
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
TOLD = f"""
INSERT INTO notice (id, account_id, event, source, title, text, href, card, created_at)
SELECT gen_random_uuid(), '{A % 2}', 'x', told.by, 'x', 'x', '',
       '{{"purpose": "task_waiting"}}', '2026-11-01'
  FROM transition, unnest(ARRAY['deadline:{A % 3}:202611010000:half', 'transition:' || id])
       AS told (by);
"""
"""Two tasks of one case: the reminder is older than its last move, the other is the move's own."""
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


FILE = """
INSERT INTO stored_file (id, key, purpose, name, content_type, size, sha256, data_key, state,
                         created_at)
VALUES ('{0}', '{0}', 'x', 'x.jpg', 'image/jpeg', 1, 'x', 'x', 'linked', '2026-11-03');
"""
CASE = "'00000000-0000-0000-0000-000000000001', '{province}', '2026-11-03', '2026-11-03'"
PAPERS = f"""
INSERT INTO signing_grant (id, employer_id, state, site_id, chain, state_since, created_at)
VALUES ('{A % 1}', '{A % 3}', 'waiting', {CASE});
INSERT INTO signing_grant_file (id, grant_id, kind, file_id, created_at)
VALUES ('{A % 5}', '{A % 1}', 'identity', '{F % 1}', '2026-11-03');
INSERT INTO membership_request (id, employer_id, account_id, administrator_id, letter_id, kind,
                                title, objection, state, site_id, chain, state_since, created_at)
VALUES ('{A % 1}', '{A % 3}', '{A % 2}', '{A % 2}', '{F % 2}', 'join', '', '', 'at_unit', {CASE});
INSERT INTO appeal (id, number, employer_id, contact, phone_cell, reason, letter_id, state, site_id,
                    chain, state_since, created_at)
VALUES ('{A % 1}', 'N', '{A % 3}', '王', 'x', 'x', '{F % 3}', 'waiting', {CASE});
INSERT INTO college (id, site_id, code, name) VALUES ('{A % 6}', '{A % 1}', '01', '院');
INSERT INTO student (id, site_id, college_id, student_no, name, gender, id_number_cell,
                     id_number_index, major, degree, graduation_year, created_at, updated_at)
VALUES ('{A % 7}', '{A % 1}', '{A % 6}', '1', '李', '2', 'x', 'x', '', '', 2027, now(), now());
INSERT INTO correction (id, student_id, changes_cell, words, proof, state, site_id, chain,
                        state_since, created_at)
VALUES ('{A % 1}', '{A % 7}', 'x', 'x', '{F % 4}', 'waiting', {CASE}),
       ('{A % 2}', '{A % 7}', 'x', 'x', '{F % 5}', 'approved', {CASE});
"""
"""One paper of each kind of case, and a proof that was destroyed in its time."""


def migrated(url: str, folder: Path, env: dict[str, str]) -> None:
    subprocess.run([sys.executable, "-c", APPLY, url, str(folder)], env=env, cwd=ROOT, check=True)


def released(place: Path, last: int) -> Path:
    """A folder with the migrations of the release whose last one this is."""
    folder = place / str(last) / "models"
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "migrations" / "first", folder.parent / "first")
    for path in (ROOT / "migrations" / "models").glob("*_*.py"):
        if int(path.name.partition("_")[0]) <= last:
            shutil.copy(path, folder)
    return folder.parent


def left_by(settings: Settings, place: Path, last: int) -> str:
    """A database as that release left it, still empty."""
    run = "_".join(place.parent.parts[-2:])
    name = f"old_{last}_{run.replace('-', '_')}".lower()
    url = with_database(settings.database_url, name)
    sql(settings.database_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    sql(settings.database_url, f"CREATE DATABASE {name}")
    migrated(url, released(place, last), environment(settings, url, settings.redis_url))
    return url


@pytest.fixture
def of_old(base_settings: Settings, tmp_path: Path) -> str:
    """A database as the first release left it, with an approved employer."""
    url = left_by(base_settings, tmp_path, FIRST)
    sql(url, ROWS + TOLD + TWINS)
    return url


@pytest.fixture
def of_loose(base_settings: Settings, of_old: str, tmp_path: Path) -> str:
    """The same later on, with a paper of each kind of case, as each kept them by itself."""
    env = environment(base_settings, of_old, base_settings.redis_url)
    migrated(of_old, released(tmp_path, LOOSE), env)
    sql(of_old, "".join(FILE.format(F % n) for n in range(1, 5)) + PAPERS)
    return of_old


async def test_what_was_there_gets_its_place(base_settings: Settings, of_old: str) -> None:
    env = environment(base_settings, of_old, base_settings.redis_url)
    migrated(of_old, ROOT / "migrations", env)
    connection = await asyncpg.connect(of_old)
    try:
        move = await connection.fetchrow("SELECT site_id, college_id FROM transition")
        assert str(move["site_id"]).endswith("1")
        assert move["college_id"] is None
        assert await connection.fetchval("SELECT services FROM employer") == []
        tasks = await connection.fetch("SELECT source, case_id FROM notice WHERE read_at IS NULL")
        assert [str(row["case_id"]) for row in tasks] == [A % 3]
        assert tasks[0]["source"].startswith("transition:")
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


async def test_papers_move_into_one_table_with_their_files(
    base_settings: Settings, of_loose: str
) -> None:
    env = environment(base_settings, of_loose, base_settings.redis_url)
    migrated(of_loose, ROOT / "migrations", env)
    connection = await asyncpg.connect(of_loose)
    try:
        rows = await connection.fetch("SELECT * FROM paper ORDER BY file_id")
        assert [(r["workflow"], r["kind"], str(r["file_id"])) for r in rows] == [
            ("signing_grant", "identity", F % 1),
            ("membership", "letter", F % 2),
            ("appeal", "letter", F % 3),
            ("correction", "proof", F % 4),
        ]
        assert {(str(r["case_id"]), r["place"]) for r in rows} == {(A % 1, 0)}
        assert [str(r["actor_id"] or "") for r in rows] == ["", A % 2, "", A % 7]
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
