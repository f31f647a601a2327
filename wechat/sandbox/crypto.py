"""WeChat's push signature and AES envelope, written a second time to judge the first."""

from __future__ import annotations

import base64
import hashlib
import os
import struct

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_BLOCK = 32


class EnvelopeError(ValueError):
    """An encrypted text that cannot be opened with this key or belongs to another account."""


def sign(*parts: str) -> str:
    """SHA-1 over the sorted parts (token, timestamp, nonce and, encrypted, the cipher text)."""
    return hashlib.sha1("".join(sorted(parts)).encode()).hexdigest()


def _cipher(aes_key: str) -> Cipher[modes.CBC]:
    key = base64.b64decode(aes_key + "=")
    return Cipher(algorithms.AES(key), modes.CBC(key[:16]))


def encrypt(aes_key: str, appid: str, message: str, *, random: bytes | None = None) -> str:
    """The base64 text of `message` for `appid`; `random` (16 bytes) only to repeat a vector."""
    clear = message.encode()
    framed = (random or os.urandom(16)) + struct.pack(">I", len(clear)) + clear + appid.encode()
    fill = _BLOCK - len(framed) % _BLOCK
    encryptor = _cipher(aes_key).encryptor()
    sealed = encryptor.update(framed + bytes([fill]) * fill) + encryptor.finalize()
    return base64.b64encode(sealed).decode()


def decrypt(aes_key: str, appid: str, sealed: str) -> str:
    """The message in `sealed`. Raises `EnvelopeError` on damage or a foreign appid."""
    try:
        decryptor = _cipher(aes_key).decryptor()
        framed = decryptor.update(base64.b64decode(sealed, validate=True)) + decryptor.finalize()
        framed = framed[: -framed[-1]] if 1 <= framed[-1] <= _BLOCK else b""
        (length,) = struct.unpack(">I", framed[16:20])
        message, owner = framed[20 : 20 + length], framed[20 + length :]
        text = message.decode()
    except (ValueError, IndexError, struct.error) as fault:
        raise EnvelopeError("cannot be decrypted") from fault
    if owner.decode(errors="replace") != appid:
        raise EnvelopeError("belongs to another appid")
    return text
