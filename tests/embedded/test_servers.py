"""The embedded PostgreSQL and Redis: started, joined, healed and stopped for real."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import asyncpg
import pytest
from redis import Redis

from server.platform.embedded import folder, postgres, process, redis, servers
from server.platform.embedded.refusals import Refused
from server.settings import Settings
from tests.clients import PATIENCE


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    own = Settings(data_dir=tmp_path / "data", database_url="", redis_url="")
    yield own
    servers.stop(own)


def postgres_pid(settings: Settings) -> int:
    return int((postgres.cluster(settings.data_dir) / "postmaster.pid").read_text().split()[0])


def redis_pid(settings: Settings) -> int:
    with Redis.from_url(redis.url(settings.data_dir)) as client:
        return int(client.info("server")["process_id"])


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)
    assert process.is_gone(pid, PATIENCE)


async def query(settings: Settings, statement: str) -> object:
    connection = await asyncpg.connect(postgres.url(settings.data_dir))
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()


async def test_both_servers_run_inside_the_block_and_stop_after_it(settings: Settings) -> None:
    with servers.running(settings) as addresses:
        assert addresses == servers.addresses(settings)
        assert await query(settings, "SELECT current_database()") == "weijiuye"
        client = Redis.from_url(addresses.redis_url)
        assert client.ping()
        client.close()
    assert not postgres.is_running(settings.data_dir)
    assert not redis.is_running(settings.data_dir)


async def test_nothing_listens_on_the_network_and_commits_are_durable(settings: Settings) -> None:
    with servers.running(settings):
        assert await query(settings, "SHOW listen_addresses") == ""
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            assert await query(settings, f"SHOW {setting}") == "on"


async def test_a_second_user_joins_and_the_last_one_stops(settings: Settings) -> None:
    with servers.running(settings):
        first = postgres_pid(settings)
        with servers.running(settings):
            assert postgres_pid(settings) == first
        assert postgres.is_running(settings.data_dir)
        assert redis.is_running(settings.data_dir)
    assert not postgres.is_running(settings.data_dir)


def test_two_that_start_at_once_share_one_server(settings: Settings) -> None:
    code = (
        "import sys; from pathlib import Path; from server.settings import Settings\n"
        "from server.platform.embedded import servers, postgres\n"
        "settings = Settings(data_dir=Path(sys.argv[1]), database_url='', redis_url='')\n"
        "with servers.running(settings):\n"
        "    note = postgres.cluster(settings.data_dir) / 'postmaster.pid'\n"
        "    print(note.read_text().split()[0], flush=True); input()\n"
    )
    both = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(settings.data_dir)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    pids = {each.stdout.readline() for each in both if each.stdout}
    with ThreadPoolExecutor() as together:
        list(together.map(lambda each: each.communicate("\n", timeout=PATIENCE), both))
    assert len(pids) == 1
    assert [each.returncode for each in both] == [0, 0]
    assert not postgres.is_running(settings.data_dir)
    assert not redis.is_running(settings.data_dir)


async def test_committed_rows_survive_a_killed_server(settings: Settings) -> None:
    with servers.running(settings):
        await query(settings, "CREATE TABLE kept (n int)")
        await query(settings, "INSERT INTO kept VALUES (7)")
        kill(postgres_pid(settings))
    with servers.running(settings):
        assert await query(settings, "SELECT n FROM kept") == 7


async def test_a_fallen_server_is_revived_at_once(settings: Settings) -> None:
    with servers.running(settings):
        kill(redis_pid(settings))
        kill(postgres_pid(settings))
        assert servers.revive(settings) == ["postgres", "redis"]
        assert await query(settings, "SELECT 1") == 1
        assert servers.revive(settings) == []


def test_one_that_is_slow_to_answer_is_not_started_a_second_time(settings: Settings) -> None:
    with servers.running(settings):
        slow = redis_pid(settings), postgres_pid(settings)
        for pid in slow:
            os.kill(pid, signal.SIGSTOP)
        try:
            assert servers.revive(settings) == []
        finally:
            for pid in slow:
                os.kill(pid, signal.SIGCONT)


def test_the_servers_of_a_killed_run_are_used_and_then_stopped(settings: Settings) -> None:
    code = (
        "import os, sys; from pathlib import Path; from server.settings import Settings\n"
        "from server.platform.embedded import servers\n"
        "settings = Settings(data_dir=Path(sys.argv[1]), database_url='', redis_url='')\n"
        "with servers.running(settings):\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    command = [sys.executable, "-c", code, str(settings.data_dir)]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    left_over = postgres_pid(settings)
    with servers.running(settings):
        assert postgres_pid(settings) == left_over
    assert not postgres.is_running(settings.data_dir)


async def test_a_stale_pid_file_that_names_a_living_stranger_is_healed(settings: Settings) -> None:
    with servers.running(settings):
        pass
    stale = postgres.cluster(settings.data_dir) / "postmaster.pid"
    stale.write_text(f"{os.getpid()}\n/nowhere\n0\n5432\n\n\n\n")
    with servers.running(settings):
        assert postgres_pid(settings) != os.getpid()
        assert await query(settings, "SELECT 1") == 1


async def test_a_folder_too_deep_for_a_socket_gets_a_short_private_alias(tmp_path: Path) -> None:
    deep = Settings(data_dir=tmp_path / ("深" * 40) / "data", database_url="", redis_url="")
    with servers.running(deep) as addresses:
        alias = folder.reach(postgres.cluster(deep.data_dir), postgres.SOCKET)
        assert len(os.fsencode(alias / postgres.SOCKET)) <= folder.SOCKET_PATH_LIMIT
        assert alias.parent.stat().st_mode & 0o077 == 0
        assert await query(deep, "SELECT 1") == 1
        client = Redis.from_url(addresses.redis_url)
        assert client.ping()
        client.close()


def test_a_folder_that_cannot_be_written_is_one_sentence() -> None:
    with tempfile.TemporaryDirectory() as place:
        os.chmod(place, 0o555)
        as_root = os.geteuid() == 0
        if as_root:
            os.seteuid(65534)
        try:
            with pytest.raises(Refused, match="cannot be written") as refused:
                folder.prepare(Path(place) / "data")
        finally:
            if as_root:
                os.seteuid(0)
    assert "\n" not in str(refused.value)
    assert "JIUYE_DATA_DIR" in str(refused.value)


def test_a_cluster_of_another_release_is_left_alone_with_one_sentence(settings: Settings) -> None:
    cluster = postgres.cluster(settings.data_dir)
    folder.prepare(settings.data_dir)
    cluster.mkdir()
    (cluster / "PG_VERSION").write_text("16\n")
    with pytest.raises(Refused, match="PostgreSQL 16"), servers.running(settings):
        pass
    assert [entry.name for entry in cluster.iterdir()] == ["PG_VERSION"]


def test_servers_of_the_operators_own_are_used_and_nothing_is_started(tmp_path: Path) -> None:
    own = Settings(
        data_dir=tmp_path / "data",
        database_url="postgresql://db.invalid/weijiuye",
        redis_url="redis://cache.invalid/0",
    )
    with servers.running(own) as addresses:
        assert addresses.database_url == "postgresql://db.invalid/weijiuye"
        assert addresses.redis_url == "redis://cache.invalid/0"
    assert not own.data_dir.exists()
