"""What an operator can get wrong is told in one sentence, whichever command is called."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from asyncpg.exceptions import InvalidPasswordError

from server import cli
from server import settings as own_settings
from server.platform.embedded import reach
from server.settings import ROOT, Settings
from tests.clients import free_port
from tests.template import sql, with_database

COMMANDS = (
    "up", "serve", "worker", "sandbox", "migrate", "seed", "doctor", "totp door@demo",
    "invite a@b --person 王", "retention --dry-run", "menu publish", "menu show",
    "roster import FILE --site 10001", "register load FILE", "audit verify",
    "clock advance 1h", "clock set 2027-01-01",
)  # fmt: skip
NEED_NO_DATABASE = ("up", "sandbox", "doctor")
Called = Callable[..., str]


def test_every_command_is_tried() -> None:
    assert {command.split()[0] for command in COMMANDS} == set(cli.COMMANDS)


@pytest.fixture
def called(
    monkeypatch: pytest.MonkeyPatch, settings: Settings, tmp_path: Path
) -> Iterator[Called]:
    """Calls `jiuye` with a demo's settings but for those given; gives the one sentence of its end.

    An end that is none (an exception, a status without words) fails.
    """
    (tmp_path / "FILE").write_bytes(b"x")
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level

    def call(command: str, **given: str) -> str:
        usual = {
            "DATABASE_URL": settings.database_url,
            "REDIS_URL": settings.redis_url,
            "DATA_DIR": str(tmp_path / "data"),
        }
        for name, value in (usual | given).items():
            monkeypatch.setenv(f"JIUYE_{name}", value)
        line = command.replace("FILE", str(tmp_path / "FILE"))
        monkeypatch.setattr(sys, "argv", ["jiuye", *line.split()])
        own_settings.load.cache_clear()
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = str(ended.value.code)
        assert len(said) > 3
        assert "\n" not in said
        return said

    yield call
    own_settings.load.cache_clear()
    root.handlers[:] = handlers
    root.setLevel(level)


def spawned(command: str, folder: Path, **given: str) -> str:
    """The same in a process of its own, for what opens more than it may in this one."""
    given |= {"DATA_DIR": str(folder)}
    ended = subprocess.run(
        [sys.executable, "-m", "server.cli", *command.split()],
        env=os.environ | {f"JIUYE_{name}": value for name, value in given.items()},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 1
    (said,) = ended.stderr.splitlines()
    return said


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("PORT", "abc", "Settings: JIUYE_PORT: "),
        ("PROFILE", "test", "Settings: JIUYE_PROFILE: "),
        ("SMS__DAILY", "0", "Settings: JIUYE_SMS__DAILY: "),
        ("SMTP", "{", "Settings: "),
        ("CONFIG", "/nowhere/jiuye.toml", "JIUYE_CONFIG: /nowhere/jiuye.toml cannot be read"),
        ("CONFIG", "BAD", "is no TOML"),
    ],
)
def test_settings_that_do_not_hold_are_named(
    called: Called, tmp_path: Path, command: str, name: str, value: str, sentence: str
) -> None:
    (tmp_path / "BAD").write_text("a = [", "utf-8")
    assert sentence in called(command, **{name: value.replace("BAD", str(tmp_path / "BAD"))})


@pytest.mark.parametrize("command", [c for c in COMMANDS if c not in NEED_NO_DATABASE])
def test_a_database_that_is_away_is_named(called: Called, command: str) -> None:
    port = free_port()
    said = called(command, DATABASE_URL=f"postgresql://a:geheim@127.0.0.1:{port}/x")
    assert f"PostgreSQL is not reachable at 127.0.0.1:{port}" in said
    assert "geheim" not in said


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda _: "mysql://a:geheim@b/c", "JIUYE_DATABASE_URL is no address of a PostgreSQL"),
        (lambda _: "postgresql://a:geheim@b:port/c", "is no address of a PostgreSQL"),
        (lambda url: with_database(url, "nowhere"), 'database "nowhere" does not exist'),
    ],
)
def test_an_address_that_leads_nowhere_is_told_apart(
    called: Called, settings: Settings, change: Callable[[str], str], sentence: str
) -> None:
    said = called("migrate", DATABASE_URL=change(settings.database_url))
    assert sentence in said
    assert "geheim" not in said


def test_a_wrong_password_is_told_and_never_shown(
    called: Called, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The embedded server trusts its socket: the refusal is PostgreSQL's own, as asyncpg has it."""
    async def refuse(*_: object, **__: object) -> None:
        raise InvalidPasswordError('password authentication failed for user "a"')

    monkeypatch.setattr(reach.asyncpg, "connect", refuse)
    said = called("worker", DATABASE_URL="postgresql://a:geheim@db/x")
    assert said.startswith('PostgreSQL refuses (password authentication failed for user "a")')
    assert "geheim" not in said


def test_a_provider_that_is_not_installed_stops_the_start(called: Called) -> None:
    said = called("serve", BUSINESS_REGISTER__PROVIDER="nowhere:make", PORT=str(free_port()))
    assert "JIUYE_BUSINESS_REGISTER__PROVIDER: no nowhere:make" in said


def test_a_redis_address_that_is_none_is_named(called: Called) -> None:
    assert "JIUYE_REDIS_URL is no address" in called("worker", REDIS_URL="http://x")


def test_a_database_without_the_schema_asks_for_the_migration(
    settings: Settings, tmp_path: Path
) -> None:
    name = "empty_for_commands"
    sql(settings.database_url, f"DROP DATABASE IF EXISTS {name}")
    sql(settings.database_url, f"CREATE DATABASE {name}")
    url = with_database(settings.database_url, name)
    try:
        given = {"DATABASE_URL": url, "REDIS_URL": settings.redis_url}
        said = spawned("roster import FILE --site 10001", tmp_path, **given)
        assert "run `jiuye migrate`" in said
    finally:
        sql(settings.database_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def test_a_port_that_is_taken_is_named(called: Called) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        said = called("serve", PORT=str(port))
    assert f"Cannot listen on 127.0.0.1:{port}" in said


def test_a_folder_that_cannot_be_used_is_named(called: Called) -> None:
    given = {"DATABASE_URL": "", "REDIS_URL": "", "DATA_DIR": "/proc/nowhere"}
    assert "The data folder /proc/nowhere cannot be written" in called("migrate", **given)


def test_a_store_that_is_none_is_named(settings: Settings, tmp_path: Path) -> None:
    given = {"DATABASE_URL": settings.database_url, "REDIS_URL": settings.redis_url}
    said = spawned("audit verify", tmp_path, STORAGE__URL="ftp://nowhere", **given)
    assert "JIUYE_STORAGE__URL must be empty or s3://bucket" in said
