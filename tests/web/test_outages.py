"""With the database or Redis away: 503 that says when to come back, and limits that still bind."""

from __future__ import annotations

import asyncio
import time
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from redis.asyncio import Redis

from server.people.accounts.models import WeChatIdentity
from server.platform import database, runtime
from server.platform.storage.disk import DiskStore
from server.platform.storage.s3 import S3Store
from server.settings import Settings, Storage
from tests.clients import Client, words
from tests.conftest import client_of
from tests.profiles.test_profile import photo
from tests.template import with_database
from tests.web.test_pushes import SUBSCRIBE, deliver
from wechat.models import ReceivedPush

JSON = {"Accept": "application/json"}
NOBODY_LISTENS = "postgresql://postgres@127.0.0.1:1/weijiuye"


@pytest.fixture(params=["refused", "gone"])
async def lost_database(
    request: pytest.FixtureRequest, opened: runtime.Runtime
) -> AsyncIterator[None]:
    """Nobody listens at the database's address, or the database itself is not there."""
    url = opened.settings.database_url
    await database.disconnect()
    gone = with_database(url, "never_made")
    await database.connect(NOBODY_LISTENS if request.param == "refused" else gone)
    yield
    await database.disconnect()
    await database.connect(url)


class SilentProxy:
    """A server before the database that can fall silent, as a frozen machine does."""

    def __init__(self, url: str) -> None:
        self.talks = asyncio.Event()
        self.talks.set()
        self._known = database.tortoise_config(url)["connections"]["default"]["credentials"]
        self._url = urlsplit(url)

    async def start(self) -> str:
        """Gives the URL of the same database behind it."""
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1")
        port = self._server.sockets[0].getsockname()[1]
        person = self._url.netloc.rpartition("@")[0] or str(self._known["user"])
        return f"postgresql://{person}@127.0.0.1:{port}{self._url.path}"

    def stop(self) -> None:
        self.talks.set()
        self._server.close()

    async def _pass_on(self, reader: StreamReader, writer: StreamWriter) -> None:
        host, port = str(self._known["host"]), self._known["port"]
        there = (
            await asyncio.open_unix_connection(f"{host}/.s.PGSQL.{port}")
            if host.startswith("/")
            else await asyncio.open_connection(host, port)
        )
        pipes = [
            asyncio.create_task(pipe)
            for pipe in (self._pipe(reader, there[1]), self._pipe(there[0], writer))
        ]
        await asyncio.wait(pipes, return_when=asyncio.FIRST_COMPLETED)
        for end in (writer, there[1]):
            end.close()

    async def _pipe(self, source: StreamReader, target: StreamWriter) -> None:
        while data := await source.read(65536):
            await self.talks.wait()
            target.write(data)


@pytest.fixture
async def behind_a_proxy(opened: runtime.Runtime) -> AsyncIterator[SilentProxy]:
    """The application's database, reached through a server that may fall silent."""
    proxy = SilentProxy(opened.settings.database_url)
    await database.disconnect()
    await database.connect(await proxy.start(), patience=0.3)
    yield proxy
    proxy.stop()
    await database.disconnect()
    await database.connect(opened.settings.database_url)


@pytest.fixture
async def browser(app: object, settings: Settings) -> AsyncIterator[Client]:
    async with client_of(app, settings) as client:
        yield client


@pytest.fixture
async def no_redis(opened: runtime.Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listens at Redis's address."""
    gone = Redis.from_url("redis://127.0.0.1:1", socket_connect_timeout=0.2)
    monkeypatch.setattr(opened, "redis", gone)


@pytest.mark.parametrize("path", ["/contacts", "/api/mp/v1/me"])
async def test_a_program_is_told_when_to_come_back(
    browser: Client, lost_database: None, path: str
) -> None:
    answer = await browser.get(path, headers=JSON | {"Authorization": "Bearer x"})
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert int(answer.headers["retry-after"]) > 0


async def test_a_person_gets_a_page_that_promises_nothing_was_saved(
    browser: Client, lost_database: None
) -> None:
    browser.cookies.set("jiuye", "somebody")
    for answer in (await browser.get("/student"), await browser.post("/signout")):
        assert answer.status_code == 503
        assert "retry-after" in answer.headers
        assert "没有保存" in words(answer.text)
        assert "asyncpg" not in answer.text


async def test_nobody_waits_for_a_database_that_froze(
    browser: Client, behind_a_proxy: SilentProxy
) -> None:
    """Its connections stay open and say nothing; and when it thaws all goes on by itself (T07)."""
    assert (await browser.get("/contacts")).status_code == 200
    behind_a_proxy.talks.clear()
    for _ in range(2):
        answer = await browser.get("/contacts", headers=JSON)
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    behind_a_proxy.talks.set()
    assert (await browser.get("/contacts")).status_code == 200


async def test_wechat_is_not_told_success_for_a_push_that_nobody_stored(
    browser: Client, lost_database: None, settings: Settings
) -> None:
    answer = await deliver(browser, settings, SUBSCRIBE.format(at=int(time.time())))
    assert (answer.status_code, answer.text) == (503, "")


async def test_wechat_comes_again_when_a_frozen_database_thaws(
    browser: Client, behind_a_proxy: SilentProxy, settings: Settings
) -> None:
    message = SUBSCRIBE.format(at=int(time.time())).replace("subscribe", "unsubscribe")
    assert (await browser.get("/contacts")).status_code == 200
    behind_a_proxy.talks.clear()
    for _ in range(2):
        assert (await deliver(browser, settings, message)).status_code == 503
    behind_a_proxy.talks.set()
    answer = await deliver(browser, settings, message)
    assert (answer.status_code, answer.text) == (200, "success")
    # Its work, if it has begun, ends first: it holds the row.
    assert await ReceivedPush.filter(event="unsubscribe").delete() == 1
    await WeChatIdentity.filter(openid="o-official-new").delete()


async def test_balancers_see_it_while_the_process_lives(
    browser: Client, lost_database: None
) -> None:
    assert (await browser.get("/healthz")).status_code == 200


async def test_texts_without_data_are_still_there(browser: Client, lost_database: None) -> None:
    assert (await browser.get("/privacy")).status_code == 200


@pytest.fixture(params=["folder", "s3"])
async def lost_storage(
    request: pytest.FixtureRequest,
    opened: runtime.Runtime,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[None]:
    """A file lies where the folder should be, or nobody listens at the address of S3."""
    (tmp_path / "files").touch()
    nobody = Storage(endpoint_url="http://127.0.0.1:1", access_key="a", secret_key="b")
    folder, bucket = DiskStore(tmp_path / "files"), S3Store(nobody, bucket="jiuye")
    monkeypatch.setattr(opened, "files", folder if request.param == "folder" else bucket)
    yield
    await bucket.close()


async def test_a_form_with_a_file_waits_for_the_storage(
    student: Client, lost_storage: None
) -> None:
    """What was typed stays in the form, and a program hears when to come back (row 15)."""
    path, typed = "/student/source/correction", {"reason": "专业名称写错了", "major": "软件工程师"}
    given = {"file": ("证明.jpg", photo(), "image/jpeg")}
    page = await student.post(path, data=typed, files=given)
    assert page.status_code == 503
    assert "文件暂时无法存取" in words(page.text)
    assert typed["major"] in page.text
    answer = await student.post(path, data=typed, files=given, headers=JSON)
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert int(answer.headers["retry-after"]) > 0
    ready = await student.get("/readyz")
    assert (ready.status_code, ready.json()["parts"]["storage"]) == (200, False)
    assert (await student.get("/student/source")).status_code == 200


async def test_pages_work_without_redis(student: Client, no_redis: None) -> None:
    for path in ("/student", "/student/binding", "/inbox", "/contacts"):
        assert (await student.get(path)).status_code == 200, path
    ready = await student.get("/readyz")
    assert (ready.status_code, ready.json()["parts"]["redis"]) == (200, False)


async def test_sign_in_limits_bind_without_redis(visitor: Client, no_redis: None) -> None:
    """Five wrong passwords, and the right one has to wait (row 17, C5)."""
    form = {"account": "school@10001.demo", "password": "wrong-Passw0rd"}
    seen = [(await visitor.post("/staff/signin", data=form)).status_code for _ in range(6)]
    assert seen == [422] * 5 + [429]
    right = await visitor.post("/staff/signin", data=form | {"password": "demo-Passw0rd"})
    assert right.status_code == 429
    assert int(right.headers["retry-after"]) > 60


async def test_the_victim_of_a_guesser_still_gets_in_from_elsewhere(
    app: object, visitor: Client, settings: Settings
) -> None:
    """The limit is for the pair of account and source: it is no weapon (C3)."""
    form = {"account": "school@10001.demo", "password": "wrong-Passw0rd"}
    for _ in range(6):
        await visitor.post("/staff/signin", data=form)
    office = httpx.ASGITransport(app=app, client=("203.0.113.9", 40000))  # type: ignore[arg-type]  # Sanic speaks ASGI
    async with httpx.AsyncClient(transport=office, base_url=settings.public_url) as browser:
        right = form | {"password": "demo-Passw0rd"}
        answer = await browser.post("/staff/signin", data=right)
    assert answer.headers["location"] == "/staff/totp"


async def test_a_forged_forwarding_header_changes_no_limit(visitor: Client) -> None:
    form = {"account": "province@demo", "password": "wrong-Passw0rd"}
    seen = [
        (
            await visitor.post(
                "/staff/signin", data=form, headers={"X-Forwarded-For": f"198.51.100.{n}"}
            )
        ).status_code
        for n in range(6)
    ]
    assert seen[-1] == 429
