"""The official vectors of message push (wechat-protocol A3)."""

from __future__ import annotations

import json

import pytest

from wechat.sandbox.crypto import EnvelopeError, decrypt, encrypt, sign

TOKEN = "AAAAA"
KEY = "A" * 43
APPID = "wxba5fad812f8e6fb9"
SEALED = (
    "+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQ"
    "qcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZ"
    "uMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWy"
    "gb3VIYnSeOBrebufAlr7F9mFUPAJGj04="
)


@pytest.mark.parametrize(
    ("timestamp", "nonce", "signature"),
    [
        ("1714036504", "1514711492", "f464b24fc39322e44b38aa78f5edd27bd1441696"),
        ("1714037059", "486452656", "899cf89e464efb63f54ddac96b0a0a235f53aa78"),
        ("1714112445", "415670741", "6c5c811b55cc85e0e1b54100749188c20beb3f5d"),
    ],
)
def test_the_signature_covers_token_timestamp_and_nonce(
    timestamp: str, nonce: str, signature: str
) -> None:
    assert sign(TOKEN, timestamp, nonce) == signature


def test_the_message_signature_covers_the_cipher_text_too() -> None:
    signed = sign(TOKEN, "1714112445", "415670741", SEALED)
    assert signed == "046e02f8204d34f8ba5fa3b1db94908f3df2e9b3"


def test_an_official_push_opens_to_its_167_bytes() -> None:
    clear = decrypt(KEY, APPID, SEALED)
    assert len(clear.encode()) == 167
    assert json.loads(clear)["Event"] == "debug_demo"


def test_the_official_reply_is_sealed_byte_for_byte() -> None:
    sealed = encrypt(KEY, APPID, '{"demo_resp":"good luck"}', random=b"707722b803182950")
    assert sealed == (
        "ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ=="
    )
    signed = sign(TOKEN, "1713424427", "415670741", sealed)
    assert signed == "1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1"


@pytest.mark.parametrize("length", [0, 1, 11, 12, 13, 31, 32, 33, 5000])
def test_every_length_comes_back(length: int) -> None:
    text = "微" * length
    assert decrypt(KEY, APPID, encrypt(KEY, APPID, text)) == text


def test_a_foreign_appid_and_damage_are_refused() -> None:
    with pytest.raises(EnvelopeError, match="another appid"):
        decrypt(KEY, "wx0000000000000001", SEALED)
    with pytest.raises(EnvelopeError):
        decrypt("B" * 43, APPID, SEALED)
    for broken in ("", "AAAA", "not base64!", SEALED[:-24]):
        with pytest.raises(EnvelopeError):
            decrypt(KEY, APPID, broken)
