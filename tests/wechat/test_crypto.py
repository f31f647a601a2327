"""Signatures and the AES envelope: the official vectors, keys that change, and foreign appids."""

from __future__ import annotations

import json
import time
from base64 import b64decode

import pytest
from wechatpy.crypto import WeChatCrypto

from wechat.crypto import Envelope, Key, check_age, check_signature, signature
from wechat.errors import Forged, Malformed

TOKEN = "AAAAA"
AES_KEY = "A" * 43
APPID = "wxba5fad812f8e6fb9"
ENCRYPTED = (
    "+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzD"
    "pVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2I"
    "uQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F"
    "9mFUPAJGj04="
)


@pytest.mark.parametrize(
    ("timestamp", "nonce", "expected"),
    [
        ("1714036504", "1514711492", "f464b24fc39322e44b38aa78f5edd27bd1441696"),
        ("1714037059", "486452656", "899cf89e464efb63f54ddac96b0a0a235f53aa78"),
        ("1714112445", "415670741", "6c5c811b55cc85e0e1b54100749188c20beb3f5d"),
    ],
)
def test_official_signatures(timestamp: str, nonce: str, expected: str) -> None:
    assert signature(TOKEN, timestamp, nonce) == expected


def test_official_encrypted_push() -> None:
    given = "046e02f8204d34f8ba5fa3b1db94908f3df2e9b3"
    check_signature(given, TOKEN, "1714112445", "415670741", ENCRYPTED)
    message = Envelope(APPID, AES_KEY).open(ENCRYPTED).message
    assert len(message) == 167
    assert json.loads(message)["Event"] == "debug_demo"


def test_official_encrypted_reply() -> None:
    key = Key(AES_KEY, APPID)
    encrypted = key.encrypt(b'{"demo_resp":"good luck"}', random=lambda _: b"707722b803182950")
    assert encrypted == (
        "ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ=="
    )
    signed = signature(TOKEN, "1713424427", "415670741", encrypted)
    assert signed == "1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1"


@pytest.mark.parametrize("given", ["", "0" * 40, "签名", "f464b24fc39322e44b38aa78f5edd27bd144169"])
def test_a_wrong_signature_is_forged(given: str) -> None:
    with pytest.raises(Forged):
        check_signature(given, TOKEN, "1714036504", "1514711492")


@pytest.mark.parametrize("seconds", [-301, 301, 10**10])
def test_a_timestamp_far_away_is_forged(seconds: int) -> None:
    with pytest.raises(Forged):
        check_age(str(int(time.time()) + seconds))


@pytest.mark.parametrize("timestamp", ["", "-1", "1e9", "１７１４０３６５０４", "9" * 400])
def test_a_timestamp_that_is_no_number_is_forged(timestamp: str) -> None:
    with pytest.raises(Forged):
        check_age(timestamp)


def test_timestamps_within_five_minutes_pass() -> None:
    now = int(time.time())
    check_age(str(now - 290))
    check_age(str(now + 290))


def test_the_previous_key_still_opens_and_is_named_for_the_answer() -> None:
    old, envelope = Key("B" * 43, APPID), Envelope(APPID, AES_KEY, "B" * 43)
    opened = envelope.open(old.encrypt("旧钥匙".encode()))
    assert opened.message.decode() == "旧钥匙"
    assert old.decrypt(b64decode(opened.key.encrypt(b"answer"))) == b"answer"
    assert envelope.open(Key(AES_KEY, APPID).encrypt(b"new")).message == b"new"


def test_another_appid_is_forged() -> None:
    with pytest.raises(Forged):
        Envelope(APPID, AES_KEY).open(Key(AES_KEY, "wx0000000000000009").encrypt(b"x"))


@pytest.mark.parametrize("encrypted", ["", "!!!", "AAAA", "A" * 44, "=" * 64, "签" * 32])
def test_garbage_is_malformed(encrypted: str) -> None:
    with pytest.raises(Malformed):
        Envelope(APPID, AES_KEY).open(encrypted)


def test_a_key_that_fits_nothing_is_malformed() -> None:
    with pytest.raises((Malformed, Forged)):
        Envelope(APPID, AES_KEY).open(Key("C" * 43, APPID).encrypt(b"x"))


def test_an_account_without_a_key_opens_nothing() -> None:
    with pytest.raises(Malformed):
        Envelope(APPID, "").open(ENCRYPTED)


@pytest.mark.parametrize("key", ["short", "A" * 44, "!" * 43])
def test_a_bad_key_is_named_when_it_is_set(key: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Key(key, APPID)


@pytest.mark.parametrize("size", [0, 1, 11, 12, 31, 32, 33, 4000])
def test_any_length_survives_and_wechatpy_reads_the_same(size: int) -> None:
    message = ("字" * size).encode()
    encrypted = Key(AES_KEY, APPID).encrypt(message)
    theirs = WeChatCrypto(TOKEN, AES_KEY, APPID)
    signed = signature(TOKEN, "1", "2", encrypted)
    envelope = f"<xml><Encrypt>{encrypted}</Encrypt></xml>"
    assert theirs.decrypt_message(envelope, signed, "1", "2") == message.decode()
    assert Envelope(APPID, AES_KEY).open(encrypted).message == message
