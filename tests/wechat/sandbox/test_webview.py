"""The in-app browser: each person's host is our server, seen through WeChat."""

from __future__ import annotations

import asyncio
import gzip
from typing import Any

import pytest
from sanic.response import HTTPResponse, empty, raw, redirect, text

from wechat.sandbox.addresses import person_in
from wechat.sandbox.config import SandboxConfig
from wechat.sandbox.running import running


@pytest.fixture
def host(wechat: Any) -> str:
    return f"li.wechat.localhost:{wechat.sandbox.config.port}"


@pytest.mark.parametrize(
    ("host", "person"),
    [
        ("li.wechat.localhost:8001", "li"),
        ("LI.WeChat.localhost", "li"),
        ("wechat.localhost:8001", None),
        ("127.0.0.1:8001", None),
        ("li.wechat.localhost.evil.example", None),
        (None, None),
    ],
)
def test_who_a_host_belongs_to(host: str | None, person: str | None) -> None:
    assert person_in(host) == person


async def test_our_server_sees_wechat_and_its_own_name(
    wechat: Any, our_server: Any, host: str
) -> None:
    answer = await wechat.post(
        "/student/resume?a=1&b=%E5%BE%AE",
        headers={
            "host": host,
            "origin": f"http://{host}",
            "referer": f"http://{host}/student",
            "cookie": "sid=1",
            "user-agent": "Desktop",
            "x-forwarded-for": "6.6.6.6",
            "sec-fetch-dest": "iframe",
        },
        content="name=微".encode(),
    )
    assert answer.text == "success"
    (request,) = our_server.requests
    sent = request["headers"]
    assert (request["method"], request["path"]) == ("POST", "/student/resume")
    assert request["query"] == {"a": "1", "b": "微"}
    assert request["body"] == "name=微"
    assert "http://" + sent["host"] == our_server.url
    assert sent["origin"] == our_server.url
    assert sent["referer"] == our_server.url + "/student"
    assert "MicroMessenger/" in sent["user-agent"]
    assert sent["cookie"] == "sid=1"
    assert "x-forwarded-for" not in sent
    assert sent["sec-fetch-dest"] == "document"


async def test_foreign_origins_are_left_for_our_server_to_refuse(
    wechat: Any, our_server: Any, host: str
) -> None:
    headers = {"host": host, "origin": "http://evil.example", "referer": "http://evil.example/x"}
    await wechat.post("/x", headers=headers)
    sent = our_server.requests[0]["headers"]
    assert sent["origin"] == "http://evil.example"
    assert "referer" not in sent


async def test_redirects_stay_in_the_web_view(wechat: Any, our_server: Any, host: str) -> None:
    for target, seen in (
        (our_server.url + "/student?x=1", f"http://{host}/student?x=1"),
        ("/employer", "/employer"),
        (
            wechat.sandbox.url + "/connect/oauth2/authorize?appid=1#wechat_redirect",
            f"http://{host}/connect/oauth2/authorize?appid=1#wechat_redirect",
        ),
        ("https://example.com/", "https://example.com/"),
    ):
        our_server.answer = lambda request, target=target: redirect(target)
        answer = await wechat.get("/go", headers={"host": host})
        assert answer.status_code == 302
        assert answer.headers["location"] == seen


async def test_several_cookies_become_host_only(wechat: Any, our_server: Any, host: str) -> None:
    def answer(request: Any) -> HTTPResponse:
        response = text("ok")
        response.headers.add("set-cookie", "a=1; Path=/; Domain=127.0.0.1; HttpOnly")
        response.headers.add("set-cookie", "b=2; Path=/; SameSite=Lax")
        return response

    our_server.answer = answer
    got = await wechat.get("/", headers={"host": host})
    assert got.headers.get_list("set-cookie") == [
        "a=1; Path=/; HttpOnly",
        "b=2; Path=/; SameSite=Lax",
    ]


async def test_one_persons_cookies_reach_nobody_else(wechat: Any, our_server: Any) -> None:
    our_server.answer = lambda request: text("ok", headers={"set-cookie": "sid=li; Path=/"})
    port = wechat.sandbox.config.port
    await wechat.get("/", headers={"host": f"li.wechat.localhost:{port}"})
    wechat.cookies.clear()
    await wechat.get("/", headers={"host": f"wang.wechat.localhost:{port}"})
    first, second = our_server.requests
    assert "cookie" not in first["headers"]
    assert "cookie" not in second["headers"]


async def test_only_framing_headers_are_taken_away(wechat: Any, our_server: Any, host: str) -> None:
    our_server.answer = lambda request: text(
        "ok",
        headers={
            "x-frame-options": "DENY",
            "content-security-policy": "default-src 'self'; frame-ancestors 'none'; img-src *",
            "x-content-type-options": "nosniff",
        },
    )
    got = (await wechat.get("/", headers={"host": host})).headers
    assert "x-frame-options" not in got
    assert got["content-security-policy"] == "default-src 'self'; img-src *"
    assert got["x-content-type-options"] == "nosniff"


async def test_compressed_bodies_pass_untouched(wechat: Any, our_server: Any, host: str) -> None:
    packed = gzip.compress("你好".encode() * 100)
    our_server.answer = lambda request: raw(
        packed, content_type="text/html", headers={"content-encoding": "gzip"}
    )
    async with wechat.stream("GET", "/", headers={"host": host}) as answer:
        received = b"".join([chunk async for chunk in answer.aiter_raw()])
    assert received == packed
    assert answer.headers["content-encoding"] == "gzip"


async def test_live_events_pass_as_they_come(wechat: Any, our_server: Any, host: str) -> None:
    gate = asyncio.Event()

    async def events(request: Any) -> None:
        stream = await request.respond(content_type="text/event-stream")
        await stream.send("data: 1\n\n")
        await gate.wait()
        await stream.send("data: 2\n\n")

    our_server.answer = events
    async with wechat.stream("GET", "/live", headers={"host": host}) as answer:
        lines = answer.aiter_lines()
        assert await anext(lines) == "data: 1"
        gate.set()
        assert [line async for line in lines if line] == ["data: 2"]


async def test_every_method_and_a_big_body_pass(wechat: Any, our_server: Any, host: str) -> None:
    our_server.answer = lambda request: empty(status=204)
    for method in ("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"):
        answer = await wechat.request(method, "/cgi-bin/token", headers={"host": host})
        assert answer.status_code == 204
    await wechat.put("/upload", headers={"host": host}, content=b"x" * 20_000_000)
    assert [r["method"] for r in our_server.requests][:2] == ["GET", "HEAD"]
    assert len(our_server.bodies[-1]) == 20_000_000


async def test_the_login_page_on_a_persons_host_knows_the_person(
    wechat: Any, our_server: Any, host: str
) -> None:
    query = {
        "appid": "wx0000000000000001",
        "redirect_uri": our_server.url + "/wechat/oauth/return",
        "response_type": "code",
        "scope": "snsapi_base",
        "state": "s1",
        "person": "wang",
    }
    path = "/connect/oauth2/authorize"
    answer = await wechat.get(path, params=query, headers={"host": host})
    location = answer.headers["location"]
    assert location.startswith(f"http://{host}/wechat/oauth/return?code=")
    code = location.partition("code=")[2].partition("&")[0]
    trade = {
        "appid": "wx0000000000000001",
        "secret": "demo-official-secret",
        "code": code,
        "grant_type": "authorization_code",
    }
    granted = (await wechat.get("/sns/oauth2/access_token", params=trade)).json()
    assert granted["openid"] == "o-official-li"
    assert our_server.requests == []


async def test_the_mini_program_in_the_phone_page_may_call_from_there(
    wechat: Any, our_server: Any, host: str
) -> None:
    page = f"http://wechat.localhost:{wechat.sandbox.config.port}"
    asked = {
        "host": host,
        "origin": page,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
    }
    allowed = await wechat.options("/api/mp/v1/sessions", headers=asked)
    assert allowed.status_code == 204
    assert allowed.headers["access-control-allow-origin"] == page
    assert allowed.headers["access-control-allow-headers"] == "authorization,content-type"
    assert our_server.requests == []
    headers = {"host": host, "origin": page, "referer": page + "/", "sec-fetch-site": "same-site"}
    answer = await wechat.post("/api/mp/v1/sessions", json={"code": "1"}, headers=headers)
    assert answer.headers["access-control-allow-origin"] == page
    sent = our_server.requests[0]["headers"]
    assert "origin" not in sent
    assert "sec-fetch-site" not in sent
    assert sent["referer"].startswith("https://servicewechat.com/wx0000000000000002/")


async def test_a_strangers_host_and_a_missing_server_have_pages(wechat: Any) -> None:
    port = wechat.sandbox.config.port
    stranger = await wechat.get("/", headers={"host": f"nobody.wechat.localhost:{port}"})
    assert stranger.status_code == 404
    async with running(SandboxConfig(port=0, public_url="http://127.0.0.1:9")) as lonely:
        host = f"li.wechat.localhost:{lonely.config.port}"
        page = await wechat.get(f"{lonely.url}/student?a=1", headers={"host": host})
    assert page.status_code == 502
    assert "无法打开网页" in page.text
    assert 'href="/student?a=1"' in page.text
    assert "重试" in page.text
