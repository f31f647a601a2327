"""A real PostgreSQL, the real sandbox for WeChat, SMS and mail, and a small world of accounts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

import httpx
import orjson
import pytest
import pytest_asyncio
from redis.asyncio import Redis

from server.people.accounts.models import Account, Binding, BindingHow, BindingState, WeChatIdentity
from server.people.sites.models import Site, SiteKind
from server.platform import clock, database, jobs, runtime
from server.platform.access.actor import Actor, Kind
from server.platform.notices import breaker, catalogue, channels, mail, sms, sms_templates
from server.platform.notices.catalogue import Event, Purpose
from server.platform.notices.models import DeliveryChannel
from server.platform.notices.sms_templates import Template
from server.settings import Settings
from tests.clients import PATIENCE, free_port
from wechat import clients, notice_channel, templates
from wechat.sandbox.config import SandboxConfig
from wechat.sandbox.running import Running, running
from wechat.sandbox.sms import SmsAccount, SmsTemplate, granted

REVIEWED = Event(
    "test.reviewed",
    title="审核结果",
    text="{name}，你的申请已处理：{result}。",
    href="/student/rebinding",
    purpose=Purpose.REVIEW_RESULT,
    fields={"matter": "微信换绑", "result": "{result}", "remark": "{remark}", "at": "{at}"},
)
HARMLESS = Event("test.harmless", title="提醒", text="请尽快处理。", repeatable=True)
UNBOUND = Event(
    "test.unbound",
    title="微信已解除绑定",
    text="你的微信已与原账户解除绑定。",
    purpose=Purpose.ACCOUNT_CHANGE,
    fields={"matter": "解除绑定", "remark": "如非本人操作，请联系学校", "at": "{at}"},
)
OWN = Template(id="2999999", text=HARMLESS.text)
"""The SMS of an event without a purpose, which our configuration does not know."""
for _event in (REVIEWED, HARMLESS, UNBOUND):
    catalogue.register(_event)


@pytest.fixture
async def fresh(committed: str) -> AsyncIterator[str]:
    """An empty database with commits, and the real time; gives its address."""
    async with database.driver() as connection:
        await connection.execute(
            "TRUNCATE site, account, wechat_identity, notice, delivery, receipt, reminder,"
            " pgqueuer, pgqueuer_log CASCADE"
        )
    breaker.reset()
    yield committed
    breaker.reset()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def simulator() -> AsyncIterator[Running]:
    account = SmsAccount(templates=granted() | {OWN.id: SmsTemplate(OWN.id, OWN.text, False)})
    config = SandboxConfig(port=0, smtp_port=free_port(), job_delay=0, sms=account)
    async with running(config) as found:
        yield found


@pytest.fixture
async def outside(
    fresh: str, opened: runtime.Runtime, simulator: Running, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Running]:
    """The outside world as at its start, with this process's runtime pointing at it."""
    simulator.world.reset()
    config = simulator.config
    settings = Settings(
        data_dir=opened.settings.data_dir,
        database_url=fresh,
        sandbox={"port": config.port},
        smtp={"host": "127.0.0.1", "port": config.smtp_port},
    )
    # Redis is never needed: nothing listens there.
    nowhere = Redis.from_url("redis://127.0.0.1:1", socket_connect_timeout=0.2)
    http = httpx.AsyncClient(timeout=PATIENCE, trust_env=False)
    here = runtime.Runtime(settings=settings, redis=nowhere, http=http, files=opened.files)
    monkeypatch.setattr(runtime, "_current", here)
    known = sms_templates.load()
    more = known.model_copy(update={"kinds": known.kinds | {"event.test.harmless": OWN}})
    monkeypatch.setattr(sms_templates, "load", lambda: more)
    clients.open_clients(here)
    channels.use(sms.Sms())
    channels.use(mail.Mail())
    notice_channel.install(templates.load())
    yield simulator
    await http.aclose()
    clients.open_clients(opened)


@dataclass
class World:
    """One school, one student who follows the account, and what the address book knows."""

    site: Site
    student: Account
    identity: WeChatIdentity
    addresses: dict[DeliveryChannel, str]

    @property
    def actor(self) -> Actor:
        return Actor(kind=Kind.STUDENT, id=self.student.id, name=self.student.name)


@pytest.fixture
async def world(outside: Running) -> AsyncIterator[World]:
    now = clock.now()
    site = await Site.create(code="10001", name="示范大学", kind=SiteKind.SCHOOL)
    student = await Account.create(kind=Kind.STUDENT, name="李同学", site=site, created_at=now)
    appid = outside.config.official.appid
    identity = await WeChatIdentity.create(appid=appid, openid="o-official-li", first_seen_at=now)
    await Binding.create(
        site=site, account=student, identity=identity, appid=appid, how=BindingHow.ROSTER,
        state=BindingState.ACTIVE, state_since=now, created_at=now,
    )
    made = World(
        site, student, identity,
        {DeliveryChannel.SMS: "13900000002", DeliveryChannel.MAIL: "li@example.cn"},
    )

    async def book(account_id: UUID, channel: DeliveryChannel) -> str | None:
        return made.addresses.get(channel)

    channels.address_book(book)
    yield made
    channels._address_books.remove(book)


@pytest.fixture
def drain(fresh: str) -> Callable[[], Awaitable[int]]:
    """Do what the queue holds, as a worker would, until it is empty; gives how many jobs."""

    async def work_off() -> int:
        count = 0
        while True:
            async with database.driver() as connection:
                rows = await connection.fetch(
                    "DELETE FROM pgqueuer WHERE status = 'queued' RETURNING entrypoint, payload"
                )
            if not rows:
                return count
            for row in rows:
                await jobs.entrypoints()[row["entrypoint"]](orjson.loads(row["payload"]))
                count += 1

    return work_off
