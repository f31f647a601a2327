"""A download token is good for its file, its holder and its minute, and never as anything else."""

from __future__ import annotations

import base64
import hmac
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.platform.privacy import keys
from server.platform.storage import links

FILE, HOLDER = uuid4(), uuid4()


def test_a_token_gives_back_what_it_grants() -> None:
    assert links.check(links.sign(FILE, HOLDER), HOLDER) == (FILE, HOLDER)
    assert links.check(links.sign(FILE, None), None) == (FILE, None)


@pytest.mark.parametrize("holder", [None, uuid4(), UUID(int=0)])
def test_nobody_else_may_use_it(holder: UUID | None) -> None:
    with pytest.raises(links.LinkRefused):
        links.check(links.sign(FILE, HOLDER), holder)


def test_it_lasts_no_longer_than_a_minute_whatever_is_asked() -> None:
    body = base64.urlsafe_b64decode(links.sign(FILE, HOLDER, seconds=10**6) + "==")
    short = base64.urlsafe_b64decode(links.sign(FILE, HOLDER, seconds=60) + "==")
    assert int.from_bytes(body[32:40]) - int.from_bytes(short[32:40]) <= 1
    with pytest.raises(links.LinkRefused):
        links.check(links.sign(FILE, HOLDER, seconds=-2), HOLDER)


@given(st.integers(0, 71), st.integers(1, 255))
def test_every_changed_byte_is_refused(position: int, change: int) -> None:
    raw = bytearray(base64.urlsafe_b64decode(links.sign(FILE, HOLDER) + "=="))
    raw[position] ^= change
    with pytest.raises(links.LinkRefused):
        links.check(base64.urlsafe_b64encode(raw).decode().rstrip("="), HOLDER)


@given(st.text())
def test_any_other_text_is_refused(token: str) -> None:
    with pytest.raises(links.LinkRefused):
        links.check(token, HOLDER)


@pytest.mark.parametrize(
    "label", ["session", "blind-index", "address", "proof", "csrf", "wrap", "audit", "seal:file"]
)
def test_a_key_of_another_purpose_signs_no_download(label: str) -> None:
    body = base64.urlsafe_b64decode(links.sign(FILE, HOLDER) + "==")[:40]
    for message in (body, b"download\0" + body):
        mac = hmac.digest(keys.purpose_key(label), message, "sha256")
        forged = base64.urlsafe_b64encode(body + mac).decode().rstrip("=")
        with pytest.raises(links.LinkRefused):
            links.check(forged, HOLDER)


def test_the_link_key_signs_nothing_but_downloads() -> None:
    body = base64.urlsafe_b64decode(links.sign(FILE, HOLDER) + "==")[:40]
    mac = hmac.digest(keys.purpose_key("link"), b"upload\0" + body, "sha256")
    with pytest.raises(links.LinkRefused):
        links.check(base64.urlsafe_b64encode(body + mac).decode().rstrip("="), HOLDER)
