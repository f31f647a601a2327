"""Short-lived links to one file for one person; made after the rights were checked (row 37)."""

from __future__ import annotations

import base64
import binascii
import hmac
import struct
from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

from server.platform import clock
from server.platform.privacy import keys

MAX_SECONDS = 60
_BODY = struct.Struct(">16s16sQ")
_NOBODY = UUID(int=0)


class LinkRefused(Exception):
    """The link is forged, expired, or somebody else's. Answer as for a missing file."""


class Grant(NamedTuple):
    """What a link allows: this file, to this account."""

    file: UUID
    holder: UUID | None


def sign(file: UUID, holder: UUID | None, *, seconds: int = MAX_SECONDS) -> str:
    """A token for an address; good for at most 60 seconds and only for `holder`."""
    until = clock.now() + timedelta(seconds=min(seconds, MAX_SECONDS))
    body = _BODY.pack(file.bytes, (holder or _NOBODY).bytes, int(until.timestamp()))
    return base64.urlsafe_b64encode(body + _mac(body)).decode().rstrip("=")


def check(token: str, holder: UUID | None) -> Grant:
    """What the token grants to the one who shows it. Raises `LinkRefused`."""
    try:
        raw = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        raise LinkRefused from None
    body, mac = raw[: _BODY.size], raw[_BODY.size :]
    if not hmac.compare_digest(mac, _mac(body)):
        raise LinkRefused
    file, whose, until = _BODY.unpack(body)
    if until < clock.now().timestamp() or UUID(bytes=whose) != (holder or _NOBODY):
        raise LinkRefused
    return Grant(UUID(bytes=file), holder)


def _mac(body: bytes) -> bytes:
    return hmac.digest(keys.purpose_key("link"), b"download\0" + body, "sha256")
