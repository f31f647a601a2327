"""Access tokens: one fetch among all who need one, renewed in time, and without Redis as well."""

from __future__ import annotations

import asyncio
import sys
from itertools import count

import pytest
from redis.asyncio import Redis

from server.settings import ROOT
from tests.wechat.conftest import OFFICIAL, RedisServer, Wire
from wechat.client import WeChatClient
from wechat.errors import WeChatUnavailable
from wechat.tokens import TokenStore

STABLE = "/cgi-bin/stable_token"


class Issuer:
    """Stands where WeChat does and counts; `seconds` is the life of what it issues."""

    def __init__(self, seconds: int = 7200) -> None:
        self.seconds = seconds
        self.numbers = count(1)
        self.calls = 0
        self.may_answer = asyncio.Event()
        self.may_answer.set()
        self.was_asked = asyncio.Event()

    async def fetch(self) -> tuple[str, int]:
        self.calls += 1
        self.was_asked.set()
        await self.may_answer.wait()
        return f"token-{next(self.numbers)}", self.seconds


def store(redis: Redis, issuer: Issuer) -> TokenStore:
    return TokenStore(redis, "wx1", "token", issuer.fetch)


async def test_twenty_cold_calls_of_one_process_fetch_once(
    wire: Wire, official: WeChatClient
) -> None:
    await asyncio.gather(*(official.tags() for _ in range(20)))
    assert len(await wire.requests(STABLE)) == 1


async def test_cold_workers_fetch_once_together(redis: Redis) -> None:
    issuer = Issuer()
    issuer.may_answer.clear()
    asking = [asyncio.create_task(store(redis, issuer).get()) for _ in range(5)]
    await issuer.was_asked.wait()
    issuer.may_answer.set()
    assert set(await asyncio.gather(*asking)) == {"token-1"}
    assert issuer.calls == 1


WORKER = """
import asyncio, sys
import httpx
from redis.asyncio import Redis
from server.settings import Settings, WeChat
from wechat.client import WeChatClient

async def main(url, redis_url):
    roots = WeChat(api_root=url, open_root=url, mp_root=url)
    redis = Redis.from_url(redis_url)
    async with httpx.AsyncClient(trust_env=False) as http:
        client = WeChatClient(Settings().wechat.official, roots, http=http, redis=redis)
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        await asyncio.gather(*(client.tags() for _ in range(10)))
    await redis.aclose()

asyncio.run(main(*sys.argv[1:]))
"""


async def test_three_processes_fetch_once_together(wire: Wire, redis_server: RedisServer) -> None:
    workers = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            WORKER,
            wire.sandbox.url,
            redis_server.url,
            cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(3)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert await worker.stdout.readline() == b"ready\n"
    await asyncio.gather(*(worker.communicate(b"go\n") for worker in workers))
    assert [worker.returncode for worker in workers] == [0, 0, 0]
    assert len(await wire.requests(STABLE)) == 1
    assert len(await wire.requests("/cgi-bin/tags/get")) == 30


async def test_a_token_is_shared_until_five_minutes_before_its_end(redis: Redis) -> None:
    issuer = Issuer(seconds=7200)
    assert await store(redis, issuer).get() == "token-1"
    assert await store(redis, issuer).get() == "token-1"
    assert 6890 <= await redis.ttl("wechat:token:wx1") <= 6900


async def test_a_token_in_its_last_minutes_is_not_kept_for_long(redis: Redis) -> None:
    assert await store(redis, Issuer(seconds=300)).get() == "token-1"
    assert 0 < await redis.ttl("wechat:token:wx1") <= 10


async def test_a_refused_token_is_dropped_but_a_newer_one_stays(redis: Redis) -> None:
    issuer = Issuer()
    tokens = store(redis, issuer)
    old = await tokens.get()
    await tokens.drop(old)
    new = await tokens.get()
    await tokens.drop(old)
    assert await tokens.get() == new
    assert issuer.calls == 2


async def test_a_caller_that_gives_up_does_not_take_the_token_from_the_others(
    redis: Redis,
) -> None:
    issuer = Issuer()
    issuer.may_answer.clear()
    tokens = store(redis, issuer)
    first, second = (asyncio.create_task(tokens.get()) for _ in range(2))
    await issuer.was_asked.wait()
    first.cancel()
    issuer.may_answer.set()
    assert await second == "token-1"


async def test_a_failed_fetch_frees_the_way_for_the_next(redis: Redis) -> None:
    async def fails() -> tuple[str, int]:
        raise WeChatUnavailable("away")

    with pytest.raises(WeChatUnavailable):
        await TokenStore(redis, "wx1", "token", fails).get()
    assert await redis.exists("wechat:token:wx1:lock") == 0
    assert await store(redis, Issuer()).get() == "token-1"


async def test_without_redis_each_process_keeps_the_token_that_wechat_gives_to_all(
    wire: Wire, redis: Redis, redis_server: RedisServer
) -> None:
    redis_server.stop()
    workers = [WeChatClient(OFFICIAL, wire.roots(), http=wire.http, redis=redis) for _ in range(2)]
    for worker in workers * 3:
        await worker.tags()
    assert len(await wire.requests(STABLE)) == 2
    calls = await wire.requests("/cgi-bin/tags/get")
    assert len({row["query"].partition("access_token=")[2] for row in calls}) == 1


async def test_redis_stopping_between_two_calls_is_not_noticed(
    wire: Wire, official: WeChatClient, redis_server: RedisServer
) -> None:
    await official.tags()
    redis_server.stop()
    await official.tags()
    assert len(await wire.requests("/cgi-bin/tags/get")) == 2


async def test_a_refused_token_is_replaced_without_redis_too(
    wire: Wire, official: WeChatClient, redis_server: RedisServer
) -> None:
    redis_server.stop()
    await official.tags()
    await wire.control("tokens", account="official", do="kill")
    await official.tags()
    assert len(await wire.requests(STABLE)) == 2
