"""The protocol work of one safe-mode chat message in process: ours beside wechatpy's."""

from __future__ import annotations

import time
from collections.abc import Callable

from wechatpy import create_reply, parse_message, utils
from wechatpy.crypto import WeChatCrypto

from wechat.bodies import read
from wechat.crypto import Envelope, Key, check_signature, signature
from wechat.messages import parse
from wechat.replies import sealed, text_reply

TOKEN, AES_KEY, APPID = "bench-token", "A" * 43, "wx0000000000000001"
MESSAGE = (
    "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[o1]]></FromUserName>"
    "<CreateTime>1714112445</CreateTime><MsgType><![CDATA[text]]></MsgType>"
    "<Content><![CDATA[签约]]></Content><MsgId>24000000000000000</MsgId></xml>"
)


def measure() -> tuple[float, float]:
    """Microseconds to verify, decrypt, parse, reply, encrypt and sign; (ours, theirs)."""
    envelope = Envelope(APPID, AES_KEY)
    encrypted = Key(AES_KEY, APPID).encrypt(MESSAGE.encode())
    body = f"<xml><ToUserName>gh_1</ToUserName><Encrypt>{encrypted}</Encrypt></xml>"
    signed = signature(TOKEN, "1", "2", encrypted)
    theirs = WeChatCrypto(TOKEN, AES_KEY, APPID)

    def our_work() -> None:
        check_signature(signature(TOKEN, "1", "2"), TOKEN, "1", "2")
        outer, _ = read(body.encode())
        check_signature(signed, TOKEN, "1", "2", outer["Encrypt"])
        opened = envelope.open(outer["Encrypt"])
        push = parse(opened.message)
        reply = opened.key.encrypt(text_reply(push.text).document(push).encode())
        seal = signature(TOKEN, "1", "2", reply)
        sealed(push, encrypted=reply, timestamp="1", nonce="2", signature=seal)

    def their_work() -> None:
        utils.check_signature(TOKEN, signature(TOKEN, "1", "2"), "1", "2")
        message = parse_message(theirs.decrypt_message(body, signed, "1", "2"))
        theirs.encrypt_message(create_reply(message.content, message).render(), "2", "1")

    return _fastest(our_work), _fastest(their_work)


def _fastest(work: Callable[[], None], times: int = 200) -> float:
    def once() -> float:
        started = time.perf_counter()
        for _ in range(times):
            work()
        return time.perf_counter() - started

    return min(once() for _ in range(15)) / times * 1e6
