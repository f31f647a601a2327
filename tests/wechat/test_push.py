"""The push addresses over HTTP, with the sandbox as WeChat: every mode and refusal, one effect."""

from __future__ import annotations

import logging
import time
from base64 import b64decode
from itertools import product
from typing import Any

import httpx
import pytest

from server.platform import database
from tests.wechat.conftest import MINI, OFFICIAL, PREVIOUS_KEY, Ours, Wire, free_socket, push_server
from tests.wechat.test_messages import MALFORMED, TYPED, UNFAMILIAR
from wechat.crypto import Key, signature
from wechat.messages import Push
from wechat.models import PushState, ReceivedPush
from wechat.push import push_blueprint
from wechat.replies import Reply, text_reply

TEXT = {"MsgType": "text", "Content": "签约"}
SCAN = {"MsgType": "event", "Event": "SCAN", "EventKey": "login_7"}


def statuses(deliveries: list[dict[str, Any]]) -> set[int]:
    return {delivery["status"] for delivery in deliveries}


async def test_the_servers_address_is_verified(ours: Ours, wire: Wire) -> None:
    assert (await wire.control("verify"))["ok"]
    assert (await wire.control("verify", account="mini"))["ok"]


async def test_a_verification_with_a_wrong_signature_is_refused(ours: Ours) -> None:
    query = {"signature": "0" * 40, "timestamp": str(int(time.time())), "nonce": "1"}
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.get(f"{ours.url}/wechat/push", params={**query, "echostr": "secret"})
    assert (answer.status_code, answer.text) == (403, "")


@pytest.mark.parametrize("format", ["xml", "json"])
@pytest.mark.parametrize("mode", ["plain", "compatible", "safe"])
@pytest.mark.parametrize("account", ["official", "mini"])
async def test_a_text_is_understood_and_answered(
    ours: Ours, wire: Wire, account: str, mode: str, format: str
) -> None:
    ours.reply = lambda push: text_reply(f"收到{push.text}")
    (done,) = await wire.push(TEXT, account=account, mode=mode, format=format)
    assert (done["status"], done["error"]) == (200, "")
    assert done["reply"]["Content"] == "收到签约"
    assert ours.pushes[0].sender == f"o-{account}-li"


@pytest.mark.parametrize("mode", ["plain", "safe"])
async def test_no_reply_is_the_word_success_in_the_clear(ours: Ours, wire: Wire, mode: str) -> None:
    (done,) = await wire.push(SCAN, mode=mode)
    assert done["body"] == "success"


async def test_an_echo_cannot_write_elements_of_its_own(ours: Ours, wire: Wire) -> None:
    ours.reply = lambda push: text_reply(push.text)
    attack = "]]></Content><MsgType><![CDATA[news]]></MsgType><Content><![CDATA["
    (done,) = await wire.push({"MsgType": "text", "Content": attack}, mode="safe")
    assert done["error"] == ""
    assert (done["reply"]["MsgType"], done["reply"]["Content"]) == ("text", attack)


async def test_the_previous_aes_key_still_works_and_signs_the_answer(
    ours: Ours, wire: Wire
) -> None:
    ours.reply = lambda push: text_reply("好")
    (done,) = await wire.push(TEXT, mode="safe", tamper={"aes_key": PREVIOUS_KEY})
    assert done["status"] == 200
    # The sandbox reads with the current key only, so the answer must look wrong to it.
    assert done["error"] == "回复格式不对：cannot be decrypted"
    encrypted = done["body"].partition("<Encrypt><![CDATA[")[2].partition("]]>")[0]
    assert b"\xe5\xa5\xbd" in opened(encrypted, PREVIOUS_KEY)


def opened(encrypted: str, aes_key: str) -> bytes:
    message = Key(aes_key, OFFICIAL.appid).decrypt(b64decode(encrypted))
    assert message is not None
    return message


FORGED = {
    "a wrong signature": {"signature": "0" * 40},
    "no signature": {"drop": ["signature"]},
    "another token": {"token": "not-ours"},
    "an old timestamp": {"timestamp": -301},
    "a timestamp ahead": {"timestamp": 4_000_000_000},
    "no timestamp": {"drop": ["timestamp"]},
}
FORGED_SEALED = {
    "no msg_signature": {"drop": ["msg_signature"]},
    "a foreign appid": {"appid": "wx0000000000000009"},
    "a stripped mode": {"drop": ["encrypt_type"]},
}


async def taken(
    wire: Wire, tampering: dict[str, dict[str, Any]], refused: set[int], *modes: str
) -> list[tuple[str, str, set[int]]]:
    """Which tampered pushes were not refused so, and what they were answered."""
    answers = [
        (name, mode, statuses(await wire.push(SCAN, mode=mode, tamper=tampering[name])))
        for name, mode in product(tampering, modes)
    ]
    return [answer for answer in answers if not answer[2] <= refused]


async def test_forged_pushes_are_refused(ours: Ours, wire: Wire) -> None:
    assert await taken(wire, FORGED, {403}, "plain", "compatible", "safe") == []
    assert await taken(wire, FORGED_SEALED, {403}, "compatible", "safe") == []
    await nothing_happened(ours)


@pytest.mark.parametrize("mode", ["plain", "compatible", "safe"])
async def test_a_push_for_another_account_is_refused(ours: Ours, wire: Wire, mode: str) -> None:
    foreign = {**SCAN, "ToUserName": "gh_999999999999"}
    assert statuses(await wire.push(foreign, mode=mode)) == {403}
    await nothing_happened(ours)


async def test_another_aes_key_is_refused(ours: Ours, wire: Wire) -> None:
    tampering = {"aes_key": "Z" * 43}
    assert statuses(await wire.push(SCAN, mode="safe", tamper=tampering)) <= {400, 403}
    await nothing_happened(ours)


async def test_malformed_bodies_are_refused_without_a_trace(
    ours: Ours, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="wechat")
    bodies = {name: {"raw_body": body} for name, body in MALFORMED.items()}
    assert await taken(wire, bodies, {400, 403, 413}, "plain") == []
    await nothing_happened(ours)
    assert [r for r in caplog.records if r.name.startswith("wechat.push")] == []


@pytest.mark.parametrize("mode", ["plain", "safe"])
@pytest.mark.parametrize("account", ["official", "mini"])
async def test_what_a_person_typed_is_answered(
    ours: Ours, wire: Wire, account: str, mode: str
) -> None:
    """A refusal would tell him that the account is out of order."""
    ours.reply = lambda push: text_reply(f"收到{push.text}")
    for typed, read in TYPED.items():
        (done,) = await wire.push({**TEXT, "Content": typed}, account=account, mode=mode)
        assert done["reply"]["Content"] == f"收到{read}"


async def test_what_nobody_told_us_of_is_taken_and_forgotten(ours: Ours, wire: Wire) -> None:
    """WeChat invents kinds every year; unsigned it is refused like anything else."""
    bodies = {name: {"raw_body": body} for name, body in UNFAMILIAR.items()}
    assert await taken(wire, bodies, {200}, "plain") == []
    forged = {"forged": {"token": "no", **bodies["no sender"]}}
    assert await taken(wire, forged, {403}, "plain") == []
    device = {"MsgType": "device_event", "Event": "bind"}
    for account, mode in product(("official", "mini"), ("plain", "compatible", "safe")):
        (done,) = await wire.push(device, account=account, mode=mode)
        assert done["body"] == "success"
    await nothing_happened(ours)


SEALED_GARBAGE = {
    "no Encrypt": "<xml><ToUserName>gh_000000000001</ToUserName></xml>",
    "an empty Encrypt": "<xml><Encrypt></Encrypt></xml>",
    "Encrypt twice": "<xml><Encrypt>AAAA</Encrypt><Encrypt>AAAA</Encrypt></xml>",
    "Encrypt as an object": '{"Encrypt":{"a":1}}',
    "Encrypt as a number": '{"Encrypt":1}',
}


async def test_malformed_envelopes_are_refused(ours: Ours, wire: Wire) -> None:
    bodies = {name: {"raw_body": body} for name, body in (SEALED_GARBAGE | MALFORMED).items()}
    assert await taken(wire, bodies, {400, 403, 413}, "safe") == []
    await nothing_happened(ours)


@pytest.mark.parametrize("encrypted", ["!!!", "AAAA", "A" * 44, "A" * 128])
async def test_a_signed_envelope_of_garbage_is_refused(ours: Ours, encrypted: str) -> None:
    stamp = str(int(time.time()))
    token = OFFICIAL.token.get_secret_value()
    query = {
        "timestamp": stamp,
        "nonce": "7",
        "signature": signature(token, stamp, "7"),
        "encrypt_type": "aes",
        "msg_signature": signature(token, stamp, "7", encrypted),
    }
    body = f"<xml><ToUserName>gh_000000000001</ToUserName><Encrypt>{encrypted}</Encrypt></xml>"
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(f"{ours.url}/wechat/push", params=query, content=body)
    assert answer.status_code in (400, 403)
    await nothing_happened(ours)


async def test_a_body_of_five_megabytes_is_refused(ours: Ours, wire: Wire) -> None:
    sent = await wire.push(SCAN, mode="plain", tamper={"raw_body": "<xml>" + "x" * 5_000_000})
    # A server may also cut the line while WeChat still writes: status 0.
    assert statuses(sent) <= {413, 0}
    await nothing_happened(ours)


async def test_a_chunked_body_has_the_same_limit(ours: Ours) -> None:
    async def chunks() -> Any:
        for _ in range(20):
            yield b"x" * 8192

    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(f"{ours.url}/wechat/push", content=chunks())
    assert answer.status_code == 413


async def nothing_happened(ours: Ours) -> None:
    assert ours.pushes == []
    assert await ReceivedPush.all().count() == 0


@pytest.mark.parametrize("identical", [True, False], ids=["replayed", "signed anew"])
async def test_a_hundred_parallel_deliveries_have_one_effect_and_one_answer(
    ours: Ours, wire: Wire, identical: bool
) -> None:
    ours.reply = lambda push: text_reply(f"第 {len(ours.pushes)} 次")
    done = await wire.push(SCAN, deliveries=100, parallel=True, identical=identical, timeout=60)
    assert {delivery["reply"]["Content"] for delivery in done} == {"第 1 次"}
    assert len(ours.pushes) == 1


async def test_a_later_delivery_gets_the_stored_answer(ours: Ours, wire: Wire) -> None:
    ours.reply = lambda push: text_reply(f"第 {len(ours.pushes)} 次")
    done = await wire.push(SCAN, deliveries=3)
    assert [delivery["reply"]["Content"] for delivery in done] == ["第 1 次"] * 3
    assert len(ours.pushes) == 1


async def test_two_events_in_one_second_are_two(ours: Ours, wire: Wire) -> None:
    at = int(time.time())
    for key in ("a", "b"):
        await wire.push({**SCAN, "EventKey": key, "CreateTime": at})
    assert [push.key for push in ours.pushes] == ["a", "b"]


async def test_what_is_kept_of_a_push_that_is_done_names_nobody(ours: Ours, wire: Wire) -> None:
    ours.reply = lambda push: text_reply("好")
    await wire.push(SCAN)
    (row,) = await ReceivedPush.all()
    assert row.state is PushState.DONE
    assert "o-official-li" not in f"{row.key}{row.account}{row.body}{row.reply}"


async def test_what_has_no_work_is_not_kept_at_all(ours: Ours, wire: Wire) -> None:
    place = {"MsgType": "event", "Event": "LOCATION", "Latitude": "45.7", "Longitude": "126.6"}
    for fields in (TEXT, place):
        (done,) = await wire.push(fields)
        assert done["body"] == "success"
    assert await ReceivedPush.all().count() == 0


async def test_answers_that_change_nothing_need_no_database(ours: Ours, wire: Wire) -> None:
    def answers(push: Push) -> Reply | None:
        return text_reply("你好") if push.kind == "text" else None

    with free_socket() as listener:
        door = push_blueprint("quick", "/wechat/push", OFFICIAL, ours.works, answers=answers)
        async with push_server(listener, door), httpx.AsyncClient(trust_env=False) as http:
            url = f"http://127.0.0.1:{listener.getsockname()[1]}/wechat/push"
            async with database.transaction() as connection:
                await connection.execute_query("LOCK TABLE received_push")
                answer = await http.post(url, params=query(), content=plain_text())
    assert "你好" in answer.text
    await nothing_happened(ours)


async def test_an_account_in_safe_mode_may_refuse_plain_pushes(ours: Ours) -> None:
    with free_socket() as listener:
        door = push_blueprint("strict", "/p", OFFICIAL, ours.works, accept_plain=False)
        async with push_server(listener, door), httpx.AsyncClient(trust_env=False) as http:
            url = f"http://127.0.0.1:{listener.getsockname()[1]}/p"
            answer = await http.post(url, params=query(), content=plain_text())
    assert answer.status_code == 403


def query() -> dict[str, str]:
    stamp = str(int(time.time()))
    signed = signature(OFFICIAL.token.get_secret_value(), stamp, "7")
    return {"timestamp": stamp, "nonce": "7", "signature": signed}


def plain_text() -> str:
    return (
        f"<xml><ToUserName>{OFFICIAL.ghid}</ToUserName><FromUserName>o1</FromUserName>"
        "<CreateTime>1</CreateTime><MsgType>text</MsgType><Content>x</Content><MsgId>1</MsgId></xml>"
    )


async def test_the_two_accounts_do_not_take_each_others_pushes(ours: Ours) -> None:
    stamp = str(int(time.time()))
    signed = signature(MINI.token.get_secret_value(), stamp, "7")
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(
            f"{ours.url}/wechat/push",
            params={"timestamp": stamp, "nonce": "7", "signature": signed},
            content=plain_text(),
        )
    assert answer.status_code == 403
