"""The two roots every key grows from, and the key for each purpose (HKDF-SHA-256 by label).

The root key encrypts: what it wraps can be read again only with it. The secret key proves and
looks up: sessions, links, blind indexes. They are separate so that whoever learns one has not got
the other (reliability.md section 5).
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from server.platform.production import UnsafeProduction
from server.settings import Settings

MIN_BYTES = 32

_ENCRYPTING = ("wrap", "audit", "seal:")
"""Labels that start so derive from the root key, all others from the secret key."""

_roots: dict[str, bytes] = {}


class KeyRefused(UnsafeProduction):
    """A root is missing, too short or guessable; the text says which setting to correct."""


def load(settings: Settings) -> None:
    """Read both roots from the settings, or in the demo from `<data_dir>/keys/`.

    The demo makes its roots once; production raises `KeyRefused` unless both are given.
    """
    root = _given(settings, "root_key") or _demo_root(settings, "root")
    secret = _given(settings, "secret_key") or _demo_root(settings, "secret")
    if root == secret and not settings.is_demo:
        raise KeyRefused("JIUYE_ROOT_KEY and JIUYE_SECRET_KEY must differ")
    _roots.update(root=root, secret=secret)
    purpose_key.cache_clear()


@lru_cache(maxsize=256)
def purpose_key(label: str) -> bytes:
    """The 32 bytes for one purpose; a different label gives an unrelated key (ASVS 9.2.2).

    Labels in use: `wrap` person keys, `seal:…` encrypted bytes of no person, `audit` anchors;
    `blind-index`, `session`, `link`, `address`, … from the secret key.
    Raises `RuntimeError` before `load`.
    """
    if not _roots:
        raise RuntimeError("keys are not loaded")
    root = _roots["root" if label.startswith(_ENCRYPTING) else "secret"]
    info = b"weijiuye/1/" + label.encode()
    return HKDF(hashes.SHA256(), length=32, salt=None, info=info).derive(root)


def _given(settings: Settings, name: str) -> bytes | None:
    text = getattr(settings, name).get_secret_value().strip()
    if not text:
        return None
    key = _bytes_of(text)
    if settings.is_demo:
        return key
    if len(key) < MIN_BYTES:
        raise KeyRefused(f"JIUYE_{name.upper()} is too short; use `openssl rand -hex 32`")
    if len(set(key)) < 12:
        raise KeyRefused(f"JIUYE_{name.upper()} is guessable; use `openssl rand -hex 32`")
    return key


def _bytes_of(text: str) -> bytes:
    """Hex, base64, or simply a long text."""
    for decode in (bytes.fromhex, _from_base64):
        try:
            key = decode(text)
        except (ValueError, binascii.Error):
            continue
        if len(key) >= MIN_BYTES:
            return key
    return text.encode()


def _from_base64(text: str) -> bytes:
    padded = text + "=" * (-len(text) % 4)
    return base64.b64decode(padded.translate(str.maketrans("-_", "+/")), validate=True)


def _demo_root(settings: Settings, name: str) -> bytes:
    if not settings.is_demo:
        raise KeyRefused(f"JIUYE_{name.upper()}_KEY is needed in production")
    folder = settings.data_dir / "keys"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{name}.key"
    if not path.exists():
        _create_once(path, secrets.token_hex(MIN_BYTES))
    return bytes.fromhex(path.read_text("ascii").strip())


def _create_once(path: Path, text: str) -> None:
    """The file appears whole or not at all; of two processes the first one's stays."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
