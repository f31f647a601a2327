"""Pushes to our server: modes, retries, order, passive replies, forged ones (A2, A4, A7)."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any
from xml.etree import ElementTree

import pytest
from sanic.response import text

from wechat.sandbox.crypto import decrypt, encrypt, sign
from wechat.sandbox.envelopes import to_xml
from wechat.sandbox.pushes import UNAVAILABLE

TOKEN = "demo-official-token"
KEY = "A" * 43
APPID = "wx0000000000000001"


def fields_of(body: str) -> dict[str, str]:
    return {node.tag: node.text or "" for node in ElementTree.fromstring(body)}


def reply_xml(content: str, **changed: Any) -> str:
    fields = {
        "ToUserName": "o-official-li",
        "FromUserName": "gh_000000000001",
        "CreateTime": int(time.time()),
        "MsgType": "text",
        "Content": content,
    }
    return to_xml(fields | changed)


def sealed(clear: str, nonce: str, token: str = TOKEN) -> str:
    cipher = encrypt(KEY, APPID, clear)
    stamp = str(int(time.time()))
    return to_xml(
        {
            "Encrypt": cipher,
            "MsgSignature": sign(token, stamp, nonce, cipher),
            "TimeStamp": int(stamp),
            "Nonce": nonce,
        }
    )


async def say(wechat: Any, words: str = "你好", person: str = "li") -> None:
    answer = await wechat.post(f"/phone/api/people/{person}/say", json={"text": words})
    assert answer.status_code == 200
    await wechat.settle()


async def last_text(wechat: Any) -> tuple[str, str]:
    item = (await wechat.chat())[-1]
    return item["from"], item["text"]


@pytest.mark.parametrize("mode", ["plain", "compatible", "safe"])
async def test_each_mode_carries_its_signatures_and_fields(
    wechat: Any, our_server: Any, mode: str
) -> None:
    await wechat.control("push-settings", mode=mode)
    await say(wechat, "微就业")
    (request,) = our_server.requests
    query, outer = request["query"], fields_of(request["body"])
    assert request["path"] == "/wechat/push"
    assert query["signature"] == sign(TOKEN, query["timestamp"], query["nonce"])
    assert query["openid"] == "o-official-li"
    if mode == "plain":
        assert "encrypt_type" not in query
        clear = outer
    else:
        assert query["encrypt_type"] == "aes"
        signed = sign(TOKEN, query["timestamp"], query["nonce"], outer["Encrypt"])
        assert query["msg_signature"] == signed
        clear = fields_of(decrypt(KEY, APPID, outer["Encrypt"]))
    assert clear["Content"] == "微就业"
    assert clear["ToUserName"] == "gh_000000000001"
    assert clear["MsgId"].isdigit()
    shown = {"plain": set(clear), "compatible": {*clear, "Encrypt"}}
    assert set(outer) == shown.get(mode, {"ToUserName", "Encrypt"})


async def test_json_pushes_of_the_mini_program_are_sealed_too(wechat: Any, our_server: Any) -> None:
    await wechat.control("push", account="mini", person="li", fields={"MsgType": "event"})
    outer = json.loads(our_server.bodies[0])
    assert set(outer) == {"ToUserName", "Encrypt"}
    inner = json.loads(decrypt("B" * 43, "wx0000000000000002", outer["Encrypt"]))
    assert inner["FromUserName"] == "o-mini-li"


async def test_an_unanswered_push_is_tried_three_times_and_then_excused(
    wechat: Any, our_server: Any
) -> None:
    async def never(request: Any) -> None:
        await asyncio.Event().wait()

    our_server.answer = never
    await wechat.control("push-settings", timeout=0.3)
    await say(wechat)
    assert len(our_server.requests) == 3
    nonces = {request["query"]["nonce"] for request in our_server.requests}
    assert len(nonces) == 3
    inner = {
        decrypt(KEY, APPID, fields_of(request["body"])["Encrypt"])
        for request in our_server.requests
    }
    assert len(inner) == 1
    assert await last_text(wechat) == ("system", UNAVAILABLE)


async def test_a_retry_that_is_answered_ends_the_trying(wechat: Any, our_server: Any) -> None:
    our_server.answer = lambda request: text(
        "success", status=500 if len(our_server.requests) < 2 else 200
    )
    await say(wechat)
    assert len(our_server.requests) == 2
    assert await last_text(wechat) == ("me", "你好")


async def test_pushes_of_one_person_stay_in_order_and_block_nobody(
    wechat: Any, our_server: Any
) -> None:
    await wechat.control("push-settings", mode="plain", timeout=5)
    gate = asyncio.Event()

    async def slowly(request: Any) -> Any:
        await gate.wait()
        return text("success")

    our_server.answer = slowly
    for word in ("一", "二", "三"):
        await wechat.post("/phone/api/people/li/say", json={"text": word})
    await wechat.post("/phone/api/people/wang/say", json={"text": "王"})
    while len(our_server.requests) < 2:
        our_server.arrived.clear()
        await our_server.arrived.wait()
    assert {fields_of(body)["Content"] for body in our_server.bodies} == {"一", "王"}
    gate.set()
    await wechat.settle()
    mine = [fields_of(body)["Content"] for body in our_server.bodies]
    assert [word for word in mine if word != "王"] == ["一", "二", "三"]


async def test_an_encrypted_reply_lands_in_the_chat(wechat: Any, our_server: Any) -> None:
    """Under a nonce of its own, as some SDKs have it."""
    our_server.answer = lambda request: text(
        sealed(reply_xml('看<a href="http://example.com/a?b=1&amp;c=2">这里</a>'), "1")
    )
    await say(wechat)
    item = (await wechat.chat())[-1]
    assert item["from"] == "account"
    assert item["parts"] == [
        {"text": "看"},
        {"text": "这里", "href": "http://example.com/a?b=1&c=2"},
    ]


def _nonce(request: Any) -> str:
    return str(request.args.get("nonce"))


MALFORMED = {
    "clear text in safe mode": lambda request: reply_xml("hi"),
    "json": lambda request: '{"MsgType":"text"}',
    "wrong token": lambda request: sealed(reply_xml("hi"), _nonce(request), token="other"),
    "to somebody else": lambda request: sealed(
        reply_xml("hi", ToUserName="o-official-wang"), _nonce(request)
    ),
    "injected element": lambda request: sealed(
        reply_xml("hi").replace("hi]]></Content>", "hi]]></Content><MsgType>news</MsgType>"),
        _nonce(request),
    ),
    "empty content": lambda request: sealed(reply_xml(""), _nonce(request)),
    "too long": lambda request: sealed(reply_xml("字" * 700), _nonce(request)),
    "two articles": lambda request: sealed(
        reply_xml(
            "",
            MsgType="news",
            ArticleCount=2,
            Articles={"item": [{"Title": "一", "Url": "http://a"}] * 2},
        ),
        _nonce(request),
    ),
    "doctype": lambda request: sealed(
        '<!DOCTYPE xml [<!ENTITY a "b">]>' + reply_xml("hi"), _nonce(request)
    ),
}


@pytest.mark.parametrize("fault", MALFORMED)
async def test_a_malformed_reply_is_excused(wechat: Any, our_server: Any, fault: str) -> None:
    our_server.answer = lambda request: text(MALFORMED[fault](request))
    await say(wechat)
    assert await last_text(wechat) == ("system", UNAVAILABLE)
    assert len(our_server.requests) == 1


@pytest.mark.parametrize("body", ["", "success"])
async def test_silence_is_a_fine_answer(wechat: Any, our_server: Any, body: str) -> None:
    our_server.answer = lambda request: text(body)
    await say(wechat)
    assert await last_text(wechat) == ("me", "你好")


async def test_one_article_as_a_reply(wechat: Any, our_server: Any) -> None:
    article = {"Title": "双选会", "Description": "今天", "PicUrl": "", "Url": our_server.url + "/f"}
    news = reply_xml("", MsgType="news", ArticleCount=1, Articles={"item": [article]})
    our_server.answer = lambda request: text(sealed(news, _nonce(request)))
    await say(wechat)
    item = (await wechat.chat())[-1]
    assert (item["kind"], item["title"], item["text"]) == ("news", "双选会", "今天")


async def test_a_cdata_end_in_a_text_survives(wechat: Any, our_server: Any) -> None:
    nasty = "hi]]></Content><MsgType>event</MsgType>"
    await wechat.control("push-settings", mode="plain")
    await say(wechat, nasty)
    assert fields_of(our_server.bodies[0])["Content"] == nasty


async def test_copies_for_replay_are_the_same_bytes_and_retries_are_not(
    wechat: Any, our_server: Any
) -> None:
    order = {"person": "li", "fields": {"MsgType": "text", "Content": "x"}, "deliveries": 5}
    done = await wechat.control("push", **order, identical=True, parallel=True)
    assert len(done["deliveries"]) == 5
    assert len({(r["query"]["nonce"], r["body"]) for r in our_server.requests}) == 1
    our_server.requests.clear()
    await wechat.control("push", **order)
    assert len({r["query"]["nonce"] for r in our_server.requests}) == 5


async def test_tampered_pushes_are_wrong_in_exactly_one_place(wechat: Any, our_server: Any) -> None:
    order = {"person": "li", "fields": {"MsgType": "text", "Content": "x"}}
    for tamper in (
        {"signature": "0" * 40},
        {"timestamp": -3600},
        {"appid": "wx9999999999999999"},
        {"raw_body": "<!DOCTYPE a>"},
        {"drop": ["msg_signature"]},
    ):
        await wechat.control("push", **order, tamper=tamper)
    bad, old, foreign, raw, dropped = our_server.requests
    assert bad["query"]["msg_signature"] == "0" * 40
    assert 3590 < time.time() - int(old["query"]["timestamp"]) < 3610
    query = old["query"]
    assert query["signature"] == sign(TOKEN, query["timestamp"], query["nonce"])
    cipher = fields_of(foreign["body"])["Encrypt"]
    assert "Content" in decrypt(KEY, "wx9999999999999999", cipher)
    assert raw["body"] == "<!DOCTYPE a>"
    assert "msg_signature" not in dropped["query"]


async def test_the_server_check_wants_its_echo(wechat: Any, our_server: Any) -> None:
    our_server.answer = lambda request: text(request.args.get("echostr"))
    assert (await wechat.control("verify"))["ok"] is True
    our_server.answer = lambda request: text("success")
    assert (await wechat.control("verify"))["ok"] is False


async def test_the_wire_shows_both_texts_of_a_sealed_push(wechat: Any, our_server: Any) -> None:
    our_server.answer = lambda request: text(sealed(reply_xml("收到"), _nonce(request)))
    await say(wechat, "悄悄话")
    rows = (await wechat.get("/phone/api/wire")).json()
    (push,) = [row for row in rows if row["kind"] == "push"]
    assert push["title"] == "推送：文本消息"
    assert "<Encrypt>" in push["request"]
    assert "悄悄话" in push["request"]
    assert "收到" in push["response"]
    out = (await wechat.get("/requests.json", params={"direction": "out"})).json()
    assert out[0]["path"] == "/wechat/push"
