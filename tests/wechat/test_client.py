"""The API client against the sandbox: each method, each trouble, and no call too many."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx
import pytest
from redis.asyncio import Redis

from tests.wechat.conftest import OFFICIAL, Wire, free_socket
from wechat.breaker import Breaker
from wechat.client import WeChatClient
from wechat.errors import Code, WeChatError, WeChatUnavailable
from wechat.fields import fit_all
from wechat.transport import IN_FLIGHT, Transport

LI = "o-official-li"
LI_MINI = "o-mini-li"
DATA = fit_all({"thing1": "简历审核", "thing2": "请尽快处理", "time3": "2026年11月21日 15:01"})


async def fault(wire: Wire, path: str, **what: Any) -> None:
    await wire.control("faults", path=path, **what)


async def test_a_follower_and_one_who_is_not(official: WeChatClient) -> None:
    li = await official.user_info(LI)
    assert (li.is_following, li.unionid) == (True, "u-li")
    assert not (await official.user_info("o-official-zhang")).is_following


async def test_a_person_without_unionid_is_known_without(
    wire: Wire, official: WeChatClient
) -> None:
    await wire.control("people", id="li", unionid=False)
    assert (await official.user_info(LI)).unionid is None


async def test_an_unknown_openid_is_an_error_that_says_so(official: WeChatClient) -> None:
    with pytest.raises(WeChatError) as refusal:
        await official.user_info("o-nobody")
    assert refusal.value.errcode == Code.BAD_OPENID
    assert refusal.value.is_unreachable


async def test_tags_are_made_given_and_taken(official: WeChatClient) -> None:
    tag = await official.create_tag("学生")
    assert (await official.tags())["学生"] == tag
    await official.tag(tag, [LI])
    assert await official.tags_of(LI) == [tag]
    await official.untag(tag, [LI])
    assert await official.tags_of(LI) == []


async def test_a_scene_code(official: WeChatClient) -> None:
    code = await official.create_scene_qr("login_7", 300)
    assert (code.url.startswith("http://weixin.qq.com/q/"), code.expire_seconds) == (True, 300)


async def test_a_template_message_gets_a_number(official: WeChatClient) -> None:
    number = await official.send_template(LI, "tpl_task_waiting", DATA, url="https://a.example/")
    assert number.isdigit()


async def test_a_repeated_message_is_refused_by_its_own_number(official: WeChatClient) -> None:
    await official.send_template(LI, "tpl_task_waiting", DATA, client_msg_id="n-1")
    with pytest.raises(WeChatError) as refusal:
        await official.send_template(LI, "tpl_task_waiting", DATA, client_msg_id="n-1")
    assert refusal.value.errcode == Code.REPEATED_MESSAGE


async def test_one_who_does_not_follow_cannot_get_a_template(official: WeChatClient) -> None:
    with pytest.raises(WeChatError) as refusal:
        await official.send_template("o-official-zhang", "tpl_task_waiting", DATA)
    assert refusal.value.errcode == Code.NOT_A_FOLLOWER
    assert refusal.value.is_unreachable


async def test_a_field_that_breaks_a_rule_is_refused(official: WeChatClient) -> None:
    with pytest.raises(WeChatError) as refusal:
        await official.send_template(LI, "tpl_task_waiting", {**DATA, "time3": {"value": "soon"}})
    assert refusal.value.errcode == Code.BAD_FIELD


async def test_one_acceptance_pays_for_one_subscription_message(
    wire: Wire, official: WeChatClient
) -> None:
    await wire.control("subscribe", person="li", template="sub_task_waiting")
    await official.send_subscription(LI, "sub_task_waiting", DATA)
    with pytest.raises(WeChatError) as refusal:
        await official.send_subscription(LI, "sub_task_waiting", DATA)
    assert refusal.value.errcode == Code.NOT_SUBSCRIBED


async def test_a_text_of_the_desk_reaches_one_who_wrote(wire: Wire, official: WeChatClient) -> None:
    await wire.control("people", id="li", last_spoke=4_000_000_000)
    await official.send_custom(LI, "您好，“签约”的事情已经办好。")
    (row,) = await wire.requests("/cgi-bin/message/custom/send")
    assert "您好，“签约”" in str(row["body"])


async def test_a_mini_program_code_is_a_picture(mini: WeChatClient) -> None:
    assert (await mini.unlimited_code("ticket=7", "pages/ticket/show"))[:4] in (
        b"\x89PNG",
        b"\xff\xd8\xff\xe0",
    )


async def test_a_mini_program_code_with_a_bad_scene_is_an_error(mini: WeChatClient) -> None:
    with pytest.raises(WeChatError):
        await mini.unlimited_code("招聘会", "pages/ticket/show")


async def test_a_phone_number_works_once(wire: Wire, mini: WeChatClient) -> None:
    code = (await wire.control("code", person="li", kind="phone"))["code"]
    phone = await mini.phone_number(code, LI_MINI)
    assert (phone.country, phone.number) == ("86", "13900000002")
    with pytest.raises(WeChatError):
        await mini.phone_number(code, LI_MINI)


async def test_texts_are_judged(wire: Wire, mini: WeChatClient) -> None:
    await wire.control("people", id="li", last_mini=4_000_000_000)

    async def judged(text: str) -> str:
        verdict = await mini.check_text(text, LI_MINI, scene=2, fail_open=False)
        assert verdict.is_checked
        return verdict.suggestion

    assert await judged("你好") == "pass"
    assert await judged("违规测试词") == "risky"
    assert await judged("你好" * 1300 + "违规测试词" + "你好" * 1300) == "risky"


@pytest.mark.parametrize(("fail_open", "suggestion"), [(True, "pass"), (False, "review")])
async def test_an_unchecked_text_passes_or_waits_as_told(
    wire: Wire, mini: WeChatClient, fail_open: bool, suggestion: str
) -> None:
    for trouble in ({"status": 500}, {"errcode": 61010}, {"errcode": 45009}):
        await fault(wire, "/wxa/msg_sec_check", **trouble)
        verdict = await mini.check_text("你好", LI_MINI, scene=2, fail_open=fail_open)
        assert (verdict.suggestion, verdict.is_checked) == (suggestion, False)


async def test_the_ticket_for_pages_is_fetched_once(wire: Wire, official: WeChatClient) -> None:
    tickets = await asyncio.gather(*(official.jsapi_ticket() for _ in range(10)))
    assert len(set(tickets)) == 1
    assert len(await wire.requests("/cgi-bin/ticket/getticket")) == 1


@pytest.mark.parametrize("end", ["expire", "kill"])
async def test_a_token_that_ended_is_replaced_and_the_call_repeated_once(
    wire: Wire, official: WeChatClient, end: str
) -> None:
    await official.tags()
    await wire.control("tokens", account="official", do=end)
    await official.tags()
    assert len(await wire.requests("/cgi-bin/tags/get")) == 3
    assert len(await wire.requests("/cgi-bin/stable_token")) == 2


async def test_many_calls_that_meet_a_dead_token_fetch_one_new_one(
    wire: Wire, official: WeChatClient
) -> None:
    await official.tags()
    await wire.control("tokens", account="official", do="expire")
    await asyncio.gather(*(official.tags() for _ in range(15)))
    assert len(await wire.requests("/cgi-bin/stable_token")) == 2


@pytest.mark.parametrize("errcode", [40001, 40014, 42001])
async def test_a_token_refused_twice_is_given_up(
    wire: Wire, official: WeChatClient, errcode: int
) -> None:
    await fault(wire, "/cgi-bin/tags/get", errcode=errcode, count=10)
    with pytest.raises(WeChatError) as refusal:
        await official.tags()
    assert refusal.value.errcode == errcode
    assert len(await wire.requests("/cgi-bin/tags/get")) == 2


@pytest.mark.parametrize("trouble", [{"status": 500}, {"status": 502}, {"errcode": -1}])
async def test_trouble_at_wechat_is_unavailable_and_not_repeated(
    wire: Wire, official: WeChatClient, trouble: dict[str, int]
) -> None:
    await official.tags()
    await fault(wire, "/cgi-bin/message/template/send", count=9, **trouble)
    with pytest.raises(WeChatUnavailable) as failure:
        await official.send_template(LI, "tpl_task_waiting", DATA)
    assert failure.value.maybe_done == ("status" in trouble)
    assert failure.value.status == 503
    assert len(await wire.requests("/cgi-bin/message/template/send")) == 1


async def test_an_exhausted_quota_says_that_all_have_to_wait(
    wire: Wire, official: WeChatClient
) -> None:
    await fault(wire, "/cgi-bin/tags/get", errcode=45009)
    with pytest.raises(WeChatError) as refusal:
        await official.tags()
    assert refusal.value.is_exhausted


async def test_a_wrong_secret_is_an_error_and_asked_for_once(wire: Wire, redis: Redis) -> None:
    wrong = OFFICIAL.model_copy(update={"secret": type(OFFICIAL.secret)("wrong")})
    client = WeChatClient(wrong, wire.roots(), http=wire.http, redis=redis)
    with pytest.raises(WeChatError) as refusal:
        await client.tags()
    assert refusal.value.errcode == 40125
    assert len(await wire.requests("/cgi-bin/stable_token")) == 1


async def test_nothing_is_listening_is_unavailable_and_surely_not_done(redis: Redis) -> None:
    with free_socket() as probe:
        port = probe.getsockname()[1]
    async with httpx.AsyncClient(trust_env=False) as http:
        transport = Transport(http, f"http://127.0.0.1:{port}")
        with pytest.raises(WeChatUnavailable) as failure:
            await transport.call("GET", "/")
    assert not failure.value.maybe_done


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_after_five_failures_calls_fail_at_once_until_one_may_try(wire: Wire) -> None:
    clock = Clock()
    transport = Transport(wire.http, wire.sandbox.url, breaker=Breaker(5, 20, clock=clock))
    path = "/cgi-bin/token"
    await fault(wire, path, status=500, count=6)

    async def fails() -> None:
        with pytest.raises(WeChatUnavailable):
            await transport.call("GET", path)

    for _ in range(7):
        await fails()
    assert len(await wire.requests(path)) == 5
    clock.now = 21
    await fails()
    await fails()
    assert len(await wire.requests(path)) == 6
    clock.now = 42
    with pytest.raises(WeChatError):
        await transport.call("GET", path)
    with pytest.raises(WeChatError):
        await transport.call("GET", path)
    assert len(await wire.requests(path)) == 8


async def test_an_error_of_ours_does_not_open_the_breaker(
    wire: Wire, official: WeChatClient
) -> None:
    for _ in range(8):
        with pytest.raises(WeChatError):
            await official.user_info("o-nobody")
    assert (await official.user_info(LI)).is_following


async def test_no_more_than_twenty_calls_are_under_way() -> None:
    running = most = 0
    all_there = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal running, most
        await reader.readuntil(b"\r\n\r\n")
        running += 1
        most = max(most, running)
        if running >= IN_FLIGHT:
            all_there.set()
        await all_there.wait()
        running -= 1
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    limits = httpx.Limits(max_connections=100)
    async with server, httpx.AsyncClient(trust_env=False, limits=limits) as http:
        transport = Transport(http, f"http://127.0.0.1:{port}")
        await asyncio.gather(*(transport.call("GET", "/") for _ in range(50)))
    assert most == IN_FLIGHT


@pytest.mark.parametrize("body", [b"<html>", b"", b"[]", b"null", b"{"])
async def test_an_answer_that_is_no_object_is_unavailable(body: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        length = f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()
        writer.write(b"HTTP/1.1 200 OK\r\n" + length + body)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, httpx.AsyncClient(trust_env=False) as http:
        with pytest.raises(WeChatUnavailable):
            await Transport(http, f"http://127.0.0.1:{port}").call("GET", "/")


async def test_a_missing_field_in_an_answer_is_unavailable(
    wire: Wire, official: WeChatClient
) -> None:
    await fault(wire, "/cgi-bin/message/template/send", errcode=0)
    with pytest.raises(WeChatUnavailable, match="msgid"):
        await official.send_template(LI, "tpl_task_waiting", DATA)


async def test_no_secret_and_no_token_is_written_into_logs(
    wire: Wire, official: WeChatClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await official.tags()
    code = (await wire.control("code", person="li", kind="oauth"))["code"]
    await official.oauth_grant(code)
    with pytest.raises(WeChatError):
        await official.oauth_grant(code)
    ours = [r.getMessage() for r in caplog.records if not r.name.startswith("sanic")]
    assert not [line for line in ours if "secret" in line or "access_token" in line]
