"""WeChat repeats a push on several of our machines at once: it has one effect (row 23, T15)."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest
from httpx import Response

from server.people.accounts.models import WeChatIdentity
from server.platform import database
from server.settings import Settings
from tests.clients import Client
from tests.conftest import client_of, new_app
from tests.people import held_back
from wechat import push_dispatch, push_inbox
from wechat.crypto import Key, signature

MACHINES = 4
SUBSCRIBE = (
    "<xml><ToUserName><![CDATA[gh_000000000001]]></ToUserName>"
    "<FromUserName><![CDATA[o-official-new]]></FromUserName>"
    "<CreateTime>{at}</CreateTime><MsgType><![CDATA[event]]></MsgType>"
    "<Event><![CDATA[subscribe]]></Event></xml>"
)


@pytest.fixture(autouse=True)
def no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every delivery is answered after its work, so that all of it can be counted."""
    monkeypatch.setattr(push_dispatch, "PATIENCE", 60)
    monkeypatch.setattr(push_inbox, "STORED_WITHIN", 60)
    monkeypatch.setattr(push_inbox, "WORKED_WITHIN", 60)


async def deliver(client: Client, settings: Settings, message: str) -> Response:
    """One delivery in safe mode, signed as WeChat signs it."""
    account = settings.wechat.official
    token = account.token.get_secret_value()
    sealed = Key(account.aes_key.get_secret_value(), account.appid).encrypt(message.encode())
    at, nonce = str(int(time.time())), uuid4().hex[:10]
    query = {
        "timestamp": at,
        "nonce": nonce,
        "signature": signature(token, at, nonce),
        "msg_signature": signature(token, at, nonce, sealed),
        "encrypt_type": "aes",
    }
    body = (
        f"<xml><ToUserName>{account.ghid}</ToUserName><Encrypt><![CDATA[{sealed}]]></Encrypt></xml>"
    )
    return await client.post("/wechat/push", params=query, content=body.encode())


async def parallel_deliveries(url: str, settings: Settings) -> list[Response]:
    """The same push on every machine at the same moment, gathered at its note."""
    message = SUBSCRIBE.format(at=int(time.time()))
    async with AsyncExitStack() as stack:
        machines = []
        for _ in range(MACHINES):
            machine = new_app(settings)
            machine.signalize(allow_fail_builtin=False)
            machine.finalize()
            machines.append(await stack.enter_async_context(client_of(machine, settings)))
        async with held_back(url, "received_push", MACHINES):
            calls = [deliver(machine, settings, message) for machine in machines]
            return list(await asyncio.gather(*calls))


async def effects() -> int:
    """How often the follower's work was queued."""
    of = await WeChatIdentity.get(openid="o-official-new")
    async with database.driver() as connection:
        return int(
            await connection.fetchval(
                "SELECT count(*) FROM pgqueuer WHERE entrypoint = 'wechat.learn'"
                " AND convert_from(payload, 'UTF8') LIKE '%' || $1 || '%'",
                str(of.id),
            )
        )


async def test_parallel_deliveries_have_one_effect(
    committed: str, app: object, settings: Settings
) -> None:
    answers = await parallel_deliveries(committed, settings)
    assert {answer.status_code for answer in answers} == {200}
    assert await effects() == 1


async def test_without_the_unique_note_each_delivery_has_its_own(
    committed: str, app: object, settings: Settings
) -> None:
    """The control: every note gets a key of its own, so that no two of them meet."""
    async with database.driver() as connection:
        await connection.execute(
            "CREATE FUNCTION other_key() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN NEW.key := left(NEW.key, 40) || random(); RETURN NEW; END $$"
        )
        await connection.execute(
            "CREATE TRIGGER other_key BEFORE INSERT ON received_push"
            " FOR EACH ROW EXECUTE FUNCTION other_key()"
        )
    answers = await parallel_deliveries(committed, settings)
    assert {answer.status_code for answer in answers} == {200}
    assert await effects() == MACHINES


async def test_an_unsigned_delivery_has_none(
    committed: str, app: Client, settings: Settings
) -> None:
    async with client_of(app, settings) as client:
        answer = await client.post("/wechat/push", content=SUBSCRIBE.format(at=1).encode())
    assert answer.status_code == 403
    assert not await WeChatIdentity.filter(openid="o-official-new").exists()
