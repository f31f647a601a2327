"""What only a demo does: each of its conveniences, tried in the demo and in production."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import pytest

from server import cli
from server import settings as own_settings
from server.demo import clock_sync
from server.people.accounts.models import Account
from server.people.business_register.sources import entry_of
from server.people.policies.models import PolicyOverride
from server.people.staff import password_links as invitations
from server.platform import clock, doctor, hints, runtime
from server.platform.access import sessions
from server.platform.access.actor import Channel, Kind
from server.platform.access.rule import PUBLIC
from server.platform.web.visit import cookie_name
from server.settings import ROOT, Settings
from tests.access.routes import routes
from tests.clients import Client, free_port, wait_for
from tests.conftest import client_of, new_app
from tests.settings.good import GOOD, at, environment
from tests.template import cloned, sql

PROFILES = ("demo", "production")
STAFF = {"account": "school@10001.demo", "password": hints.PASSWORD}


@pytest.fixture(scope="module")
async def places(settings: Settings) -> dict[str, tuple[Any, Settings]]:
    """The whole application twice, on the same servers: as a demo and in production."""
    servers = {"database_url": settings.database_url, "redis_url": settings.redis_url}
    of = {
        "demo": settings,
        "production": Settings(**GOOD | servers | {"data_dir": settings.data_dir}),
    }
    made = {profile: (new_app(of[profile]), of[profile]) for profile in PROFILES}
    for app, _ in made.values():
        await app._startup()
    return made


@pytest.fixture(params=PROFILES)
async def place(
    request: pytest.FixtureRequest,
    places: dict[str, tuple[Any, Settings]],
    opened: runtime.Runtime,
    db: None,
    monkeypatch: pytest.MonkeyPatch,
) -> tuple[Any, Settings]:
    monkeypatch.setattr(opened, "settings", places[request.param][1])
    return places[request.param]


@pytest.fixture
async def browser(place: tuple[Any, Settings], untried: None) -> AsyncIterator[Client]:
    async with client_of(*place) as client:
        yield client


def here() -> Settings:
    return runtime.current().settings


async def newcomer(client: Client) -> Client:
    """A recruiter who has no unit yet."""
    account = await Account.create(
        id=uuid4(), kind=Kind.RECRUITER, name="新人", created_at=clock.now()
    )
    token = await sessions.start(channel=Channel.DESKTOP, account_id=account.id)
    client.cookies.set(cookie_name(here()), token.secret)
    return client


async def test_pages_tell_whom_to_be_in_the_demo_alone(browser: Client) -> None:
    paths = [r.path for r in routes().values() if r.method == "GET" and r.rule is PUBLIC]
    pages = [await browser.get(path) for path in paths if "<" not in path]
    pages.append(await (await newcomer(browser)).get("/employer/register/unit"))
    assert [page.url for page in pages if page.is_server_error] == []
    text = "\n".join(page.text for page in pages)
    told = asdict(hints.Hints(here().phone_url))
    values = {"演示", *told.pop("staff"), *told.values()}
    assert {value for value in values if value in text} == (values if here().is_demo else set())


async def test_the_second_step_shows_its_code_in_the_demo_alone(browser: Client) -> None:
    await browser.post("/staff/signin", data=STAFF)
    page, view = await browser.get("/staff/totp"), await browser.json("/staff/totp")
    assert page.status_code == 200
    assert ("现在的验证码" in page.text) is here().is_demo
    assert (view["demo_code"] is not None) is here().is_demo


async def test_an_invitation_shows_its_code_in_the_demo_alone(browser: Client) -> None:
    _, link = await invitations.issue(await Account.get(login="door@demo"), by_mail=False)
    path = urlsplit(link).path
    page, view = await browser.get(path), await browser.json(path)
    assert page.status_code == 200
    assert ("现在的验证码" in page.text) is here().is_demo
    assert (view["demo_code"] is not None) is here().is_demo


async def test_the_register_of_made_up_companies_is_the_demos(place: object) -> None:
    code = hints.Hints("").credit_code
    assert (await entry_of(here(), code) is not None) is here().is_demo


async def test_the_clock_moves_in_the_demo_alone(place: object) -> None:
    """Neither by a command nor by what some command once stored."""
    before = clock.offset()
    await PolicyOverride.create(name=clock_sync.NAME, value=3600, set_at=datetime.now(UTC))
    await clock_sync.load()
    assert (clock.offset() != before) is here().is_demo
    if not here().is_demo:
        with pytest.raises(PermissionError):
            await clock_sync.advance(timedelta(hours=1))
        await clock_sync.watch()  # ends at once: there is nothing to watch
        assert clock.offset() == before


async def test_the_doctor_names_what_production_misses(settings: Settings) -> None:
    servers = {"database_url": settings.database_url, "redis_url": settings.redis_url}
    given = at("debug", True) | servers | {"data_dir": settings.data_dir, "root_key": "short"}
    found = {check.name: check for check in await doctor.checks(Settings(**given))}
    assert not found["settings"].ok
    assert "JIUYE_DEBUG must be off" in found["settings"].advice
    assert not found["keys"].ok
    assert "JIUYE_ROOT_KEY is too short" in found["keys"].advice
    assert found["database"].ok


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., str]]:
    """Calls `jiuye` with an operator's settings; gives the sentence with which it refuses."""

    def call(command: str, given: dict[str, Any]) -> str:
        for name, value in environment(given).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["jiuye", *command.split()])
        own_settings.load.cache_clear()
        with pytest.raises(SystemExit) as ended:
            cli.main()
        return str(ended.value.code)

    yield call
    own_settings.load.cache_clear()


@pytest.mark.parametrize("command", ["sandbox", "seed", "totp door@demo", "clock advance 1h"])
def test_commands_of_the_demo_are_refused_in_production(
    called: Callable[..., str], command: str
) -> None:
    assert "never runs in production" in called(command, GOOD)


@pytest.mark.parametrize("command", ["up", "serve", "worker"])
def test_nothing_is_started_with_what_production_may_not_have(
    called: Callable[..., str], command: str
) -> None:
    said = called(command, at("debug", True) | {"root_key": "short"})
    assert "JIUYE_DEBUG must be off" in said


def test_production_does_not_serve_on_a_database_that_may_forget(
    base_settings: Settings, tmp_path: Path
) -> None:
    port = free_port()
    with cloned(base_settings) as url:
        name = urlsplit(url).path.removeprefix("/")
        sql(url, f"ALTER DATABASE {name} SET synchronous_commit = off")
        servers = {"database_url": url, "redis_url": base_settings.redis_url}
        given = environment(GOOD | servers | {"port": port, "data_dir": tmp_path})
        serving = subprocess.Popen(
            [sys.executable, "-m", "server.cli", "serve"],
            env=os.environ | given,
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            with pytest.raises(RuntimeError, match="ended by itself"):
                wait_for(f"http://127.0.0.1:{port}/healthz", serving)
        finally:
            serving.terminate()
            _, said = serving.communicate()
    assert "synchronous_commit" in said.splitlines()[-1]
