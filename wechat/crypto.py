"""Signatures and the AES envelope of message pushes; wechat-protocol A1 to A3."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha1

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from wechat.errors import Forged, Malformed

WINDOW = 300
"""Seconds that a push's timestamp may differ from ours (reliability row 23)."""

_BLOCK = 32
_RANDOM = 16
_HEAD = _RANDOM + 4


def signature(*parts: str) -> str:
    """SHA-1 over the sorted parts: token, timestamp, nonce and, if encrypted, the cipher text."""
    return sha1("".join(sorted(parts)).encode()).hexdigest()


def check_signature(given: str, *parts: str) -> None:
    """Raises `Forged` unless `given` is the signature of the parts; takes equal time for all."""
    if not hmac.compare_digest(given.encode(), signature(*parts).encode()):
        raise Forged("signature")


def check_age(timestamp: str) -> None:
    """Raises `Forged` for a timestamp (seconds, WeChat's clock) more than `WINDOW` away."""
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        raise Forged("timestamp")
    if abs(time.time() - int(timestamp)) > WINDOW:
        raise Forged("timestamp")


@dataclass(frozen=True, slots=True)
class Opened:
    """A decrypted push, and the key that opened it: the answer has to use the same one."""

    message: bytes
    key: Key


class Key:
    """One EncodingAESKey of one account."""

    __slots__ = ("_appid", "_cipher")

    def __init__(self, encoded: str, appid: str) -> None:
        """`encoded` has 43 characters. Raises `ValueError` for anything else."""
        raw = base64.b64decode(encoded + "=", validate=True)
        if len(encoded) != 43 or len(raw) != 32:
            raise ValueError("an EncodingAESKey has 43 characters")
        self._appid = appid.encode()
        self._cipher = Cipher(algorithms.AES(raw), modes.CBC(raw[:16]))

    def decrypt(self, sealed: bytes) -> bytes | None:
        """The message inside, or None when this key does not open it.

        Raises `Forged` when it opens but was made for another appid.
        """
        decryptor = self._cipher.decryptor()
        clear = decryptor.update(sealed) + decryptor.finalize()
        pad = clear[-1]
        if not 1 <= pad <= _BLOCK or clear[-pad:] != bytes((pad,)) * pad:
            return None
        end = _HEAD + int.from_bytes(clear[_RANDOM:_HEAD])
        if not _HEAD <= end <= len(clear) - pad:
            return None
        if not hmac.compare_digest(clear[end:-pad], self._appid):
            raise Forged("appid")
        return clear[_HEAD:end]

    def encrypt(self, message: bytes, *, random: Callable[[int], bytes] = os.urandom) -> str:
        """The base64 cipher text of a message; `random` is given only to repeat a vector."""
        clear = random(_RANDOM) + len(message).to_bytes(4) + message + self._appid
        pad = _BLOCK - len(clear) % _BLOCK
        encryptor = self._cipher.encryptor()
        sealed = encryptor.update(clear + bytes((pad,)) * pad) + encryptor.finalize()
        return base64.b64encode(sealed).decode()


class Envelope:
    """The current and the previous key of an account: a change of keys loses no push."""

    def __init__(self, appid: str, aes_key: str, previous_aes_key: str = "") -> None:
        """An account without an AES key opens nothing. Raises `ValueError` for a bad key."""
        self._keys = [Key(k, appid) for k in (aes_key, previous_aes_key) if k]

    def open(self, encrypted: str) -> Opened:
        """Decrypt. Raises `Malformed` for what is no cipher text, `Forged` for a foreign one."""
        try:
            sealed = binascii.a2b_base64(encrypted, strict_mode=True)
        except (binascii.Error, ValueError):
            raise Malformed("Encrypt is not base64") from None
        if not sealed or len(sealed) % _BLOCK:
            raise Malformed("Encrypt has no whole blocks")
        for key in self._keys:
            message = key.decrypt(sealed)
            if message is not None:
                return Opened(message, key)
        raise Malformed("Encrypt opens with no key")
